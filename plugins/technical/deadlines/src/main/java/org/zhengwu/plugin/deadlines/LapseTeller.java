package org.zhengwu.plugin.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.deadlines.Bearer;
import org.zhengwu.api.technical.deadlines.DeadlineLapsed;
import org.zhengwu.api.technical.deadlines.LapseAction;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Tells that a limit lapsed: by event, in the audit trail, and to the organ where it has to act. */
@ApplicationScoped
class LapseTeller {

    static final String SUBJECT_TYPE = "deadline";

    private static final Caller TIMER = Caller.system(Lapses.NAME);

    private final Outbox outbox;
    private final AuditLog audit;
    private final Notices notices;

    @Inject
    LapseTeller(Outbox outbox, AuditLog audit, Notices notices) {
        this.outbox = outbox;
        this.audit = audit;
        this.notices = notices;
    }

    void tell(ClockEntity clock, Instant actedAt) {
        TimeLimitRule rule = clock.rule();
        outbox.add(new DeadlineLapsed(
                clock.subject(),
                clock.id(),
                clock.matter(),
                clock.kind(),
                rule.lapse(),
                clock.startDay(),
                clock.end(),
                actedAt));
        audit.append(
                TIMER,
                AuditFact.done(
                        "Deadlines.lapse",
                        new Subject(SUBJECT_TYPE, clock.id().value()),
                        Map.of(
                                "subject", clock.subject().toString(),
                                "matter", clock.matter(),
                                "action", rule.lapse().name(),
                                "lastDay", clock.end().toString())));
        if (rule.lapse() == LapseAction.ALARM && rule.bearer() == Bearer.ORGAN) {
            notices.send(NoticeOrder.toOrgan(
                    clock.organ(),
                    clock.subject(),
                    getClass().getPackageName() + ".notices",
                    "deadline.overdue." + clock.kind().name().toLowerCase(Locale.ROOT),
                    Map.of("matter", clock.matter(), "lastDay", clock.end().toString())));
        }
    }
}
