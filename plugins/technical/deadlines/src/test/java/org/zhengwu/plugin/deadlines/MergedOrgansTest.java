package org.zhengwu.plugin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.spi.Outbox;

class MergedOrgansTest {

    @Test
    void givesWhatRunsToTheSuccessorAndLeavesWhatHasEnded() {
        try (Desk desk = Desk.on("2026-09-21")) {
            Deadline running = desk.start("permit-decision", "2026-09-21");
            Deadline ended = desk.start("permit-decision", "2026-09-21");
            desk.clocks().cancel(ended.id());
            OrganId successor = Towns.organ(Towns.GUANGDONG);

            desk.zhengwu().transactions().required(() -> desk.zhengwu()
                    .service(Outbox.class)
                    .add(new OrganMerged(running.organ(), successor)));
            desk.zhengwu().settle();

            assertThat(desk.clocks().of(running.subject()))
                    .filteredOn(each -> each.id().equals(running.id()))
                    .singleElement()
                    .satisfies(moved -> {
                        assertThat(moved.organ()).isEqualTo(successor);
                        assertThat(moved.end()).isEqualTo(running.end());
                        assertThat(moved.division()).isEqualTo(running.division());
                    });
            assertThat(desk.clocks().of(ended.subject()))
                    .filteredOn(each -> each.id().equals(ended.id()))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.organ()).isEqualTo(running.organ()));
        }
    }
}
