package org.zhengwu.server.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengwu.api.technical.plugins.ConformanceReport;

/** The report of the kit, as a vendor ships it. */
class ShippedReportTest {

    @Test
    void readsTheVersionTheDigestAndTheWordsOfTheClaim() {
        ConformanceReport report = ShippedReport.read("""
                {"format":"zhengwu-tck-report/1","digest":"3e4b","result":{"kit":"0.1.0","candidate":{"name":"c"},
                "way":"JVM","absent":[],"chapters":[{"function":"access","requirements":[]}],
                "level":{"core":true,"plus":["approvals"],"chinese":"符合核心级","english":"Conforms to core"}}}
                """);

        assertThat(report).isEqualTo(new ConformanceReport("0.1.0", "3e4b", "符合核心级 Conforms to core"));
    }

    @Test
    void leavesOutWhatAnotherFileDoesNotSay() {
        assertThat(ShippedReport.read("{\"result\":\"passed\"}")).isEqualTo(new ConformanceReport(null, null, null));
    }
}
