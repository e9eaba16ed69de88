package org.zhengwu.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Grant;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.deadlines.Computation;
import org.zhengwu.api.technical.deadlines.ComputationRequest;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.runtime.se.Zhengwu;

/** What calls cost inside the process: through the interceptors and without them. Run by JMH. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
// JMH starts it before it calls anything else.
@SuppressWarnings("NullAway.Init")
public class InProcess {

    private final Still bare = new Still();
    private Zhengwu zhengwu;
    private NotificationService guarded;
    private DeadlineService deadlines;
    private Caller citizen;
    private Caller official;
    private ComputationRequest request;
    private final NoticeId notice = new NoticeId(new UUID(1, 1));

    /** Starts the plugins in this JVM, on H2 in memory, with a bean beside them that does nothing. */
    @Setup
    public void start() {
        LogManager.getLogManager().reset();
        zhengwu = Zhengwu.builder()
                .h2InMemory()
                .background(false)
                .beanClasses(Still.class)
                .start();
        guarded = zhengwu.service(Still.class);
        deadlines = zhengwu.service(DeadlineService.class);
        citizen = citizen();
        official = official(zhengwu.service(IdentityService.class));
        request = ComputationRequest.of(
                LocalDate.of(2026, 9, 21), 20, LimitUnit.WORKING_DAY, DivisionCode.of(SampleItems.DIVISION));
    }

    /** Ends them. */
    @TearDown
    public void end() {
        zhengwu.close();
    }

    /** The bean itself. */
    @Benchmark
    public Optional<Notice> bare() {
        return bare.find(citizen, notice);
    }

    /** The same bean as callers get it, for a service user. */
    @Benchmark
    public Optional<Notice> guardedForCitizen() {
        return guarded.find(citizen, notice);
    }

    /** The same for an official, whose scope is looked up in the directory. */
    @Benchmark
    public Optional<Notice> guardedForOfficial() {
        return guarded.find(official, notice);
    }

    /** The computation of an end, with each day explained. */
    @Benchmark
    public Computation computation() {
        return deadlines.compute(citizen, request);
    }

    private static Caller citizen() {
        Grant grant = new Grant(Role.SERVICE_USER, null, null, null, LocalDate.EPOCH, null, Set.of());
        ActingFor self = new ActingFor(new PartyId(new UUID(2, 2)), Authority.SELF);
        return new Caller(
                new AccountId(new UUID(3, 3)), "陈小明", List.of(grant), Channel.WEB, Assurance.STRONG, self, null);
    }

    private static Caller official(IdentityService identity) {
        Caller system = Caller.system("benchmark");
        Organ organ = identity.establish(
                system,
                IdempotencyKey.fresh(),
                OrganDraft.builder()
                        .creditCode("11440300DEM0DEM21F")
                        .name("深圳市人力资源和社会保障局（测速）")
                        .division(identity.findDivision(
                                        system, DivisionCode.of(SampleItems.DIVISION), LocalDate.of(2026, 1, 1))
                                .orElseThrow()
                                .id()
                                .toString())
                        .build());
        Grant grant = new Grant(Role.OFFICIAL, Post.HANDLER, organ.id(), null, LocalDate.EPOCH, null, Set.of());
        return new Caller(
                new AccountId(new UUID(4, 4)), "市局经办", List.of(grant), Channel.WINDOW, Assurance.STRONG, null, null);
    }

    /**
     * Serves an interface of the API and does nothing, so that what is left of a call is its way. It finds what it is
     * asked for, because a record that is missed is audited.
     */
    @ApplicationScoped
    public static class Still implements NotificationService {

        private static final Optional<Notice> FOUND = Optional.of(new Notice(
                new NoticeId(new UUID(1, 1)),
                null,
                new AccountId(new UUID(3, 3)),
                null,
                new Subject("case", new UUID(5, 5)),
                "benchmark",
                Map.of(),
                Instant.EPOCH,
                null,
                List.of(),
                null,
                null));

        @Override
        public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Notice> find(Caller caller, NoticeId id) {
            return FOUND;
        }

        @Override
        public Notice markRead(Caller caller, NoticeId id) {
            throw new UnsupportedOperationException();
        }
    }
}
