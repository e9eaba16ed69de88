package org.zhengwu.tck.technical.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineLapsed;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.spi.technical.deadlines.Deadlines;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.FunctionContract;

/** What the contracts of running clocks start, steer and look up. */
public interface ClockFixtures extends FunctionContract<DeadlineService> {

    /** A Wednesday before the Dragon Boat Festival; twenty working days later is the 9th of July. */
    LocalDate JUNE_10 = LocalDate.of(2026, 6, 10);

    @Override
    default DeadlineService function() {
        return candidate().service(DeadlineService.class);
    }

    default Caller handler() {
        return staff().official(Organ.CITY, Post.HANDLER);
    }

    default Caller manager() {
        return staff().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE);
    }

    default Subject fresh() {
        return new Subject("kit-record", UUID.randomUUID());
    }

    default Deadline started(String matter, LocalDate on) {
        return startedIn("330106", matter, on, fresh());
    }

    default Deadline startedIn(String division, String matter, LocalDate on, Subject subject) {
        clock().moveTo(on);
        return start(clockStart(division, matter, ClockKind.STATUTORY, on, subject));
    }

    default ClockStart clockStart(String division, String matter, ClockKind kind, LocalDate on, Subject subject) {
        return new ClockStart(matter, kind, subject, cast().idOf(Organ.CITY), division(division), on, null, null);
    }

    default Deadline start(ClockStart start) {
        return steer(deadlines -> deadlines.start(start));
    }

    default <T> T steer(Function<Deadlines, T> work) {
        return candidate().inTransaction(() -> work.apply(candidate().port(Deadlines.class)));
    }

    default DivisionId division(String code) {
        return candidate()
                .service(IdentityService.class)
                .findDivision(cast().visitor(), DivisionCode.of(code), JUNE_10)
                .orElseThrow(() -> new AssertionError("There is no division " + code))
                .id();
    }

    default List<DeadlineLapsed> lapses(Subject subject) {
        return candidate().eventsAbout(subject).stream()
                .filter(DeadlineLapsed.class::isInstance)
                .map(DeadlineLapsed.class::cast)
                .toList();
    }
}
