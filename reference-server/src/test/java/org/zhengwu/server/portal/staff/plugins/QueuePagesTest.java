package org.zhengwu.server.portal.staff.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.technical.plugins.RunningPort;
import org.zhengwu.server.operation.GaugeReadings.Reading;
import org.zhengwu.server.portal.staff.plugins.QueuePages.Watched;
import org.zhengwu.spi.Gauge;

class QueuePagesTest {

    private static final Instant OUT = Instant.parse("2026-12-01T01:00:00Z");

    @Test
    void saysThatRefusedRecordsAndWhatCannotBeReadWaitForAPerson() {
        Reading refused = reading("zhengwu.exchange.refused", OptionalLong.of(2));
        Reading unread = reading("zhengwu.outbox.lag", OptionalLong.empty());
        Watched watched = new Watched(
                List.of(),
                List.of(
                        refused,
                        reading("zhengwu.outbox.parked", OptionalLong.of(0)),
                        reading("zhengwu.outbox.waiting", OptionalLong.of(7)),
                        unread),
                List.of());

        assertThat(watched.forPeople()).containsExactly(refused, unread);
    }

    @Test
    void listsAPortOnceHoweverManyBeansAnswerIt() {
        List<RunningPort> listed = QueuePages.once(List.of(
                new RunningPort("identity", "PersonalDataCipher", "a.Sm4", null, 1),
                new RunningPort("storage", "ContentScanner", "a.Scanner", null, 0),
                new RunningPort("identity", "PersonalDataCipher", "a.Aes", OUT, 2)));

        assertThat(listed)
                .containsExactly(
                        new RunningPort("identity", "PersonalDataCipher", "a.Sm4", OUT, 3),
                        new RunningPort("storage", "ContentScanner", "a.Scanner", null, 0));
    }

    private static Reading reading(String name, OptionalLong value) {
        return new Reading(new Gauge(name, "1", "a gauge", () -> 0), value);
    }
}
