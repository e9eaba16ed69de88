package org.zhengwu.tck.technical.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.Filters;
import org.zhengwu.tck.FunctionContract;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Pages;
import org.zhengwu.tck.Requirement;

/** What a query of the audit trail finds, to the instant and page by page (AUD-006). */
public interface AuditQueryContract extends FunctionContract<AuditTrail> {

    /** One more than the longest page holds. */
    int MANY = PageRequest.LONGEST + 1;

    @Test
    @Requirement("AUD-006")
    default void takesTheFirstInstantOfAPeriodAndLeavesItsEndOut() {
        Caller intruder = refused(3);
        List<AuditEntry> entries = list(refusals(intruder).build());
        AuditEntry middle = entries.get(1);

        assertThat(list(refusals(intruder).from(middle.at().toString()).build()))
                .contains(middle);
        assertThat(list(refusals(intruder).until(middle.at().toString()).build()))
                .doesNotContain(middle);
        assertThat(list(refusals(intruder)
                        .from(entries.get(entries.size() - 1).at().toString())
                        .until(entries.get(0).at().plusMillis(1).toString())
                        .build()))
                .isEqualTo(entries);
    }

    @Test
    @Requirement({"AUD-006", "AUD-001", "AUD-010"})
    default void findsWhatWasDoneToASubjectAndByWhichRequest() {
        String request = "kit-" + UUID.randomUUID();
        Caller administrator =
                cast().holder(Role.SYSTEM_ADMINISTRATOR, Cast.Organ.PROVINCE).inRequest(request);
        Organ organ = identity().establish(administrator, IdempotencyKey.fresh(), organ(Identifiers.organCode()));
        Organ other = identity().establish(administrator, IdempotencyKey.fresh(), organ(Identifiers.organCode()));
        identity().changeOrgan(administrator, organ.id(), organ.revision(), organ(organ.creditCode()));
        clock().settle();
        Subject subject = new OrganMerged(organ.id(), other.id()).subject();
        AuditQuery.Builder about = AuditQuery.builder().subject(subject.toString());

        List<AuditEntry> found = list(about.build());

        assertThat(found)
                .extracting(AuditEntry::action)
                .containsExactly("IdentityService.changeOrgan", "IdentityService.establish");
        assertThat(found).allSatisfy(entry -> {
            assertThat(entry.subject()).isEqualTo(subject);
            assertThat(entry.account()).isEqualTo(administrator.account());
            assertThat(entry.request()).isEqualTo(request);
        });
        assertThat(list(about.action("IdentityService.establish").build())).isEqualTo(found.subList(1, 2));
    }

    @Test
    @Requirement("AUD-006")
    default void narrowsByEverythingThatAQueryNames() {
        Caller administrator = cast().holder(Role.SYSTEM_ADMINISTRATOR, Cast.Organ.PROVINCE);
        Caller other = cast().holder(Role.SYSTEM_ADMINISTRATOR, Cast.Organ.PROVINCE);
        Organ organ = identity().establish(administrator, IdempotencyKey.fresh(), organ(Identifiers.organCode()));
        clock().settle();
        AuditQuery.Builder about = AuditQuery.builder()
                .subject(new OrganMerged(organ.id(), organ.id()).subject().toString())
                .action("IdentityService.establish");

        assertThat(list(about.account(administrator.account().toString()).build()))
                .hasSize(1);
        assertThat(list(about.account(other.account().toString()).build())).isEmpty();
    }

    @Test
    @Requirement("AUD-006")
    default void tellsEveryViolationOfAQuery() {
        AuditQuery wrong = new AuditQuery("nobody", "no subject", "a".repeat(201), "yesterday", "tomorrow");
        AuditQuery empty = AuditQuery.builder()
                .from("2026-03-02T01:00:00Z")
                .until("2026-03-02T01:00:00Z")
                .build();

        assertThat(violated(() -> list(wrong))).containsExactly("account", "subject", "action", "from", "until");
        assertThat(violated(() -> list(empty))).containsExactly("until");
    }

    @Test
    @Requirement("PAG-001")
    default void countsWhatAQueryFinds() {
        Caller intruder = refused(MANY);
        AuditQuery query = refusals(intruder).build();

        assertThat(Pages.counted(PageRequest.LONGEST, page -> function().list(auditor(), query, page)))
                .hasSize(MANY)
                .extracting(AuditEntry::seq)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    @Requirement("PAG-002")
    default void refusesACursorThatTheTrailDidNotGive() {
        Pages.refuseAStrangeCursor(page -> function().list(auditor(), AuditQuery.everything(), page));
    }

    @Test
    @Requirement("AUD-006")
    default void narrowsByEachTwoMembersOfAQuery() {
        clock().moveTo(LocalDate.of(2026, 3, 2));
        Caller first = cast().holder(Role.SYSTEM_ADMINISTRATOR, Cast.Organ.PROVINCE);
        Caller second = cast().holder(Role.SYSTEM_ADMINISTRATOR, Cast.Organ.PROVINCE);
        Organ organ = identity().establish(first, IdempotencyKey.fresh(), organ(Identifiers.organCode()));
        Organ other = identity().establish(second, IdempotencyKey.fresh(), organ(Identifiers.organCode()));
        clock().moveTo(LocalDate.of(2026, 3, 3));
        String day = clock().now().toString();
        Organ changed = identity().changeOrgan(second, organ.id(), organ.revision(), organ(organ.creditCode()));
        identity().changeOrgan(second, other.id(), other.revision(), organ(other.creditCode()));
        clock().moveTo(LocalDate.of(2026, 3, 4));
        String nextDay = clock().now().toString();
        identity().changeOrgan(first, organ.id(), changed.revision(), organ(organ.creditCode()));
        clock().settle();

        Filters.narrowTogether(
                AuditQuery.everything(),
                List.of(
                        List.of(by(first).build(), by(second).build()),
                        List.of(about(organ), about(other)),
                        List.of(of("IdentityService.establish"), of("IdentityService.changeOrgan")),
                        List.of(AuditQuery.builder().from(day).build()),
                        List.of(AuditQuery.builder().until(nextDay).build())),
                query -> listOf(List.of(first, second), query));
    }

    /** What a query finds of some callers, the newest first. */
    private List<AuditEntry> listOf(List<Caller> callers, AuditQuery query) {
        return callers.stream()
                .map(caller -> caller.account().toString())
                .filter(account -> query.account() == null || query.account().equals(account))
                .flatMap(account ->
                        list(new AuditQuery(account, query.subject(), query.action(), query.from(), query.until()))
                                .stream())
                .sorted(Comparator.comparing(AuditEntry::seq).reversed())
                .toList();
    }

    private static AuditQuery about(Organ organ) {
        return AuditQuery.builder()
                .subject(new OrganMerged(organ.id(), organ.id()).subject().toString())
                .build();
    }

    private static AuditQuery of(String action) {
        return AuditQuery.builder().action(action).build();
    }

    /** A fresh caller who was refused so many times. */
    private Caller refused(int times) {
        Caller intruder = cast().official(Cast.Organ.CITY, Post.HANDLER);
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> identity().accounts(intruder, PageRequest.first()))
                    .isInstanceOf(ForbiddenException.class);
        }
        clock().settle();
        return intruder;
    }

    private static AuditQuery.Builder refusals(Caller caller) {
        return by(caller).action("IdentityService.accounts");
    }

    private static AuditQuery.Builder by(Caller caller) {
        return AuditQuery.builder().account(caller.account().toString());
    }

    private OrganDraft organ(String creditCode) {
        return OrganDraft.builder()
                .creditCode(creditCode)
                .name("市审计试验局")
                .division(cast().divisionOf(Cast.Organ.CITY).toString())
                .build();
    }

    private IdentityService identity() {
        return candidate().service(IdentityService.class);
    }

    private Caller auditor() {
        return staff().holder(Role.AUDIT_ADMINISTRATOR, Cast.Organ.PROVINCE);
    }

    private List<AuditEntry> list(AuditQuery query) {
        return function().list(auditor(), query, PageRequest.of(100, null)).items();
    }
}
