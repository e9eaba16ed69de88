package org.zhengwu.plugin.deadlines;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Event;
import org.zhengwu.api.Grant;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.deadlines.CalendarDraft;
import org.zhengwu.api.technical.deadlines.CalendarPublication;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.deadlines.RuleDraft;
import org.zhengwu.api.technical.deadlines.RulePublication;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.Outbox;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.deadlines.ClockStart;
import org.zhengwu.spi.technical.deadlines.Deadlines;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** The function under test with its neighbours, and what they were told. */
final class Desk implements AutoCloseable {

    final List<AuditFact> audited = new CopyOnWriteArrayList<>();
    final List<NoticeOrder> notices = new CopyOnWriteArrayList<>();

    final Towns towns = new Towns();

    private final Zhengwu zhengwu;

    private Desk(Zhengwu.Builder builder) {
        builder.bean(Directory.class, towns);
        builder.bean(AuditLog.class, new Auditor());
        builder.bean(Notices.class, order -> {
            notices.add(order);
            return new NoticeId(UUID.randomUUID());
        });
        builder.beanClasses(Heard.class);
        zhengwu = builder.start();
    }

    /** The function in memory, on a day. */
    static Desk on(String day) {
        return new Desk(Zhengwu.builder().h2InMemory().movableClock(noon(LocalDate.parse(day))));
    }

    /** The function in memory with a region's folder. */
    static Desk with(Path folder, String day) {
        return new Desk(Zhengwu.builder()
                .h2InMemory()
                .setting("zhengwu.deadlines.folder", folder.toString())
                .movableClock(noon(LocalDate.parse(day))));
    }

    /** The function on a database that others may share. */
    static Desk over(DataSource database, String day, @Nullable Path folder) {
        Zhengwu.Builder builder = Zhengwu.builder().dataSource(database).movableClock(noon(LocalDate.parse(day)));
        return new Desk(folder == null ? builder : builder.setting("zhengwu.deadlines.folder", folder.toString()));
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(LegalClock.ZONE).toInstant();
    }

    Zhengwu zhengwu() {
        return zhengwu;
    }

    DeadlineService service() {
        return zhengwu.service(DeadlineService.class);
    }

    Deadlines clocks() {
        return zhengwu.service(Deadlines.class);
    }

    void moveTo(String day) {
        zhengwu.clock().moveTo(noon(LocalDate.parse(day)));
    }

    Deadline start(String matter, String day) {
        return clocks().start(clock(matter, day));
    }

    Deadline startWithOwnLimit(String matter, ClockKind kind, int days, String day) {
        return clocks().start(new ClockStart(
                matter,
                kind,
                subject(),
                Towns.organ(Towns.SHENZHEN),
                Towns.SHENZHEN,
                LocalDate.parse(day),
                new Limit(days, LimitUnit.WORKING_DAY),
                "《某某法》第一条"));
    }

    static ClockStart clock(String matter, String day) {
        return clock(matter, day, Towns.SHENZHEN);
    }

    static ClockStart clock(String matter, String day, DivisionId division) {
        return new ClockStart(
                matter,
                ClockKind.STATUTORY,
                subject(),
                Towns.organ(division),
                division,
                LocalDate.parse(day),
                null,
                null);
    }

    static Subject subject() {
        return new Subject("case", UUID.randomUUID());
    }

    Deadline find(DeadlineId id) {
        return service().find(Caller.system("test"), id).orElseThrow();
    }

    CalendarPublication publish(CalendarDraft draft) {
        return service().publishCalendar(manager(Towns.NATION), IdempotencyKey.fresh(), draft);
    }

    RulePublication publish(DivisionId by, RuleDraft draft) {
        return service().publishRule(manager(by), IdempotencyKey.fresh(), draft);
    }

    static Caller manager(DivisionId division) {
        return caller(Role.INFORMATION_MANAGER, null, null, division);
    }

    static Caller official(DivisionId division, @Nullable Post post) {
        return caller(Role.OFFICIAL, post, Towns.organ(division), division);
    }

    private static Caller caller(Role role, @Nullable Post post, @Nullable OrganId organ, DivisionId division) {
        Grant grant = new Grant(role, post, organ, division, LocalDate.EPOCH, null, Set.of());
        AccountId account = new AccountId(UUID.randomUUID());
        return new Caller(account, "", List.of(grant), Channel.WEB, Assurance.VERIFIED, null, null);
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    <E extends Event> List<E> events(Class<E> type) {
        return zhengwu.service(Heard.class).events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** Merges the organ of a division into that of another, and tells it. */
    void merge(DivisionId merged, DivisionId successor) {
        towns.merge(merged, successor);
        tell(new OrganMerged(Towns.organ(merged), Towns.organ(successor)));
    }

    void tell(Event event) {
        zhengwu.transactions().required(() -> zhengwu.service(Outbox.class).add(event));
        zhengwu.settle();
    }

    /** The values of every notice with the template. */
    List<Map<String, String>> noticed(String template) {
        return notices.stream()
                .filter(each -> each.template().equals(template))
                .map(NoticeOrder::values)
                .toList();
    }

    @Override
    public void close() {
        zhengwu.close();
    }

    private final class Auditor implements AuditLog {

        @Override
        public void append(Caller caller, AuditFact fact) {
            audited.add(fact);
        }

        @Override
        public void appendAlone(Caller caller, AuditFact fact) {
            audited.add(fact);
        }
    }
}
