package org.zhengwu.plugin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.runtime.se.Zhengwu;

class ImportTest {

    private final World world = new World();
    private final Zhengwu zhengwu = world.h2();
    private final Caller manager = world.manager(World.GUANGDONG);

    @AfterEach
    void close() {
        zhengwu.close();
    }

    @Test
    void importsTheRealItemsInSecondsAndLeavesThemUnchangedTheSecondTime() throws IOException {
        ImportReport first = importReal();
        ImportReport second = importReal();

        System.out.println("Rejected: " + first.rejected());
        assertThat(first.accepted()).isEqualTo(1795);
        assertThat(first.rejected()).hasSize(5);
        assertThat(second.accepted()).isZero();
        assertThat(second.unchanged()).isEqualTo(1795);
        assertThat(second.rejected()).isEqualTo(first.rejected());
    }

    private ImportReport importReal() throws IOException {
        try (InputStream file = RealItems.open()) {
            long start = System.nanoTime();
            ImportReport report = World.catalogue(zhengwu).importItems(manager, "guangdong", file);
            System.out.println("Imported " + report.accepted() + ", unchanged " + report.unchanged() + ", rejected "
                    + report.rejected().size() + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
            return report;
        }
    }
}
