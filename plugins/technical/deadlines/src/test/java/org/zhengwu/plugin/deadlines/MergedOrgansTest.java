package org.zhengwu.plugin.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhengwu.plugin.deadlines.Desk.day;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.spi.technical.notifications.NoticeOrder;

class MergedOrgansTest {

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.on("2026-09-21");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void movesWhatIsStillToBeDoneToTheSuccessorInAnotherDivision() {
        Deadline running = desk.start("permit-decision", "2026-09-21");
        Deadline overdue = desk.start("permit-delivery", "2026-08-03");
        Deadline stopped = desk.start("permit-decision", "2026-09-21");
        desk.clocks().stop(stopped.id(), day("2026-09-23"), "听证");
        Deadline met = desk.start("permit-delivery", "2026-09-21");
        desk.clocks().meet(met.id(), day("2026-09-21"));
        desk.zhengwu().settle();

        desk.merge(Towns.SHENZHEN, Towns.GUANGZHOU);

        assertThat(organOf(running.id())).isEqualTo(Towns.organ(Towns.GUANGZHOU));
        assertThat(organOf(overdue.id())).isEqualTo(Towns.organ(Towns.GUANGZHOU));
        assertThat(organOf(stopped.id())).isEqualTo(Towns.organ(Towns.GUANGZHOU));
        assertThat(organOf(met.id()))
                .as("what was done stays where it was done")
                .isEqualTo(met.organ());
        Caller before = Desk.official(Towns.SHENZHEN, null);
        Caller after = Desk.official(Towns.GUANGZHOU, null);
        assertThat(desk.service().find(before, running.id())).isEqualTo(Optional.empty());
        assertThat(desk.service().due(before, "2026-12-31", PageRequest.first()).items())
                .isEmpty();
        assertThat(desk.service().due(after, "2026-12-31", PageRequest.first()).items())
                .extracting(Deadline::id)
                .containsExactly(overdue.id(), running.id());
        assertThat(desk.audited).anySatisfy(fact -> {
            assertThat(fact.action()).isEqualTo("Deadlines.move");
            assertThat(fact.details()).containsEntry("moved", "3");
        });
    }

    @Test
    void tellsTheSuccessorOfLapsesAndRecomputations() {
        desk.start("permit-delivery", "2026-09-21");
        desk.start("permit-decision", "2026-12-21");
        desk.merge(Towns.SHENZHEN, Towns.GUANGZHOU);

        desk.publish(Notice2027.draft());
        desk.moveTo("2026-11-02");

        assertThat(desk.notices)
                .extracting(NoticeOrder::template)
                .containsExactly("deadlines.recomputed", "deadline.overdue.statutory");
        assertThat(desk.notices).extracting(NoticeOrder::organ).containsOnly(Towns.organ(Towns.GUANGZHOU));
        assertThat(desk.noticed("deadlines.recomputed"))
                .singleElement()
                .extracting(Map::values)
                .asString()
                .contains("1");
    }

    @Test
    void findsTheLastOfSeveralSuccessorsInWhateverOrderTheyAreTold() {
        DeadlineId id = desk.start("permit-decision", "2026-09-21").id();
        desk.towns.merge(Towns.SHENZHEN, Towns.GUANGZHOU);
        desk.towns.merge(Towns.GUANGZHOU, Towns.GUANGDONG);

        desk.tell(new OrganMerged(Towns.organ(Towns.GUANGZHOU), Towns.organ(Towns.GUANGDONG)));
        desk.tell(new OrganMerged(Towns.organ(Towns.SHENZHEN), Towns.organ(Towns.GUANGZHOU)));

        assertThat(organOf(id)).isEqualTo(Towns.organ(Towns.GUANGDONG));
        assertThat(desk.start("permit-decision", "2026-09-21").organ())
                .as("a clock that starts for a merged organ")
                .isEqualTo(Towns.organ(Towns.GUANGDONG));
    }

    @Test
    void letsTheHeadsOfTheSuccessorExtend() {
        DeadlineId joint = desk.start("permit-decision-joint", "2026-09-21").id();
        desk.merge(Towns.SHENZHEN, Towns.GUANGZHOU);

        Deadline extended = desk.clocks().extend(Desk.official(Towns.GUANGZHOU, Post.GOVERNMENT_HEAD), joint, 15, "联办");

        assertThat(extended.extensions()).hasSize(1);
        assertThat(extended.division()).as("the calendar of the matter stays").isEqualTo(Towns.SHENZHEN);
    }

    private OrganId organOf(DeadlineId id) {
        return desk.find(id).organ();
    }
}
