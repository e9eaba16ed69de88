package org.zhengwu.tck.technical.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.Grant;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Permits;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditEntryId;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.api.technical.audit.AuditVerification;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.FunctionContract;
import org.zhengwu.tck.Requirement;

/** The audit trail: what is in it, who reads it, and that nothing in it was changed (SEC-004). */
public interface AuditContract extends FunctionContract<AuditTrail> {

    @Override
    default AuditTrail function() {
        return candidate().service(AuditTrail.class);
    }

    @Test
    @Requirement({"AUD-002", "SEC-004"})
    default void entersARefusalBeforeItIsAnswered() {
        Caller intruder = cast().official(Organ.CITY, Post.HANDLER);

        assertThatThrownBy(() -> candidate().service(IdentityService.class).accounts(intruder, PageRequest.first()))
                .isInstanceOf(ForbiddenException.class);
        clock().settle();

        assertThat(entriesOf(intruder)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("IdentityService.accounts");
            assertThat(entry.outcome()).isEqualTo(AuditOutcome.REFUSED);
            assertThat(entry.roles()).containsExactly(Role.OFFICIAL);
            assertThat(entry.organs()).containsExactly(cast().idOf(Organ.CITY));
            assertThat(entry.seq()).isPositive();
            assertThat(entry.hash()).isNotBlank().isNotEqualTo(entry.previous());
        });
    }

    @Test
    @Requirement("AUD-002")
    default void entersARefusalAsOftenAsItIsGiven() {
        assertThat(entriesOf(refuseThrice())).hasSize(3);
    }

    @Test
    @BetweenFunctions
    @Requirement("AUD-001")
    default void entersNothingOfWhatWasRolledBack() {
        Caller caller = cast().official(Organ.CITY, Post.HANDLER);
        Subject subject = new Subject("kit-record", UUID.randomUUID());

        assertThatThrownBy(() -> candidate().inTransaction(() -> {
                    candidate().port(AuditLog.class).append(caller, AuditFact.done("Kit.change", subject, Map.of()));
                    throw new IllegalStateException("The change failed");
                }))
                .hasStackTraceContaining("The change failed");
        clock().settle();

        assertThat(entriesOf(caller)).isEmpty();
    }

    @Test
    @BetweenFunctions
    @Requirement("AUD-001")
    default void entersEveryRoleAndOrganOfTheCallerAndTheChannelOfTheCall() {
        Caller window = cast().official(Organ.CITY, Post.RECEIVER);
        List<Grant> grants = Stream.of(window, cast().holder(Role.PUBLIC_AFFAIRS, Organ.OTHER_IN_CITY))
                .flatMap(each -> each.grants().stream())
                .toList();
        Caller caller =
                new Caller(window.account(), window.name(), grants, Channel.WINDOW, window.assurance(), null, null);
        Subject subject = new Subject("kit-record", UUID.randomUUID());
        Map<String, String> details = Map.of("rule", "KIT-001", "version", "3");

        candidate().inTransaction(() -> {
            candidate().port(AuditLog.class).append(caller, AuditFact.done("Kit.change", subject, details));
            return subject;
        });
        clock().settle();

        assertThat(entriesOf(caller)).singleElement().satisfies(entry -> {
            assertThat(entry.channel()).isEqualTo(Channel.WINDOW);
            assertThat(entry.roles()).containsExactlyInAnyOrder(Role.OFFICIAL, Role.PUBLIC_AFFAIRS);
            assertThat(entry.organs())
                    .containsExactlyInAnyOrder(cast().idOf(Organ.CITY), cast().idOf(Organ.OTHER_IN_CITY));
            assertThat(entry.subject()).isEqualTo(subject);
            assertThat(entry.details()).containsAllEntriesOf(details);
        });
    }

    @Test
    @BetweenFunctions
    @Requirement({"AUD-001", "AUD-002"})
    default void entersHowAnActEndedAlsoWhereTheRestIsRolledBack() {
        Caller caller = cast().official(Organ.CITY, Post.HANDLER);
        Subject subject = new Subject("kit-record", UUID.randomUUID());
        AuditLog log = candidate().port(AuditLog.class);

        for (AuditOutcome outcome : AuditOutcome.values()) {
            assertThatThrownBy(() -> candidate().inTransaction(() -> {
                        log.appendAlone(caller, new AuditFact("Kit.change", subject, outcome, Map.of()));
                        throw new IllegalStateException("The rest failed");
                    }))
                    .hasStackTraceContaining("The rest failed");
        }
        clock().settle();

        assertThat(entriesOf(caller)).extracting(AuditEntry::outcome).containsExactlyInAnyOrder(AuditOutcome.values());
    }

    @Test
    @Requirement({"AUD-003", "SEC-004"})
    default void entersARefusedVisitor() {
        Instant before = Instant.now().minusSeconds(1);

        assertThatThrownBy(() -> candidate()
                        .service(CaseService.class)
                        .create(
                                cast().visitor(),
                                IdempotencyKey.fresh(),
                                CaseDraft.builder().build()))
                .isInstanceOf(org.zhengwu.api.UnauthenticatedException.class);
        clock().settle();

        AuditQuery query = AuditQuery.builder()
                .action("CaseService.create")
                .from(before.toString())
                .build();
        assertThat(list(query)).anyMatch(entry -> entry.outcome() == AuditOutcome.REFUSED);
    }

    @Test
    @Requirement("AUD-004")
    default void findsItsOwnChainWhole() {
        clock().settle();

        AuditVerification verification = function().verify(auditor());

        assertThat(verification.intact()).as("%s", verification.finding()).isTrue();
        assertThat(verification.checked()).isPositive();
        assertThat(verification.unlinked()).isEmpty();
    }

    @Test
    @Requirement("AUD-004")
    default void recomputesEveryEntryThatThereIs() {
        for (int i = 0; i < 4; i++) {
            refuseThrice();
        }
        long newest = newest().get(0).seq();

        assertThat(newest).isGreaterThan(10);
        assertThat(function().verify(auditor()).checked()).isGreaterThanOrEqualTo(newest);
    }

    @Test
    @Requirement("AUD-004")
    default void chainsEachEntryToTheOneBefore() {
        refuseThrice();
        List<AuditEntry> newest = newest();

        for (int i = 0; i + 1 < newest.size(); i++) {
            assertThat(newest.get(i).seq()).isEqualTo(newest.get(i + 1).seq() + 1);
            assertThat(newest.get(i).previous()).isEqualTo(newest.get(i + 1).hash());
        }
    }

    @Test
    @Requirement({"PAG-001", "AUD-006"})
    default void listsTheNewestFirstPageByPage() {
        Caller intruder = refuseThrice();
        AuditQuery query = AuditQuery.builder()
                .account(intruder.account().toString())
                .action("IdentityService.accounts")
                .build();

        List<AuditEntry> paged = allPages(2, page -> function().list(auditor(), query, page));

        assertThat(paged).hasSize(3);
        assertThat(paged).extracting(AuditEntry::seq).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(function().find(auditor(), paged.get(1).id())).contains(paged.get(1));
        assertThat(function().find(auditor(), new AuditEntryId(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    @Requirement("AUD-006")
    default void narrowsBySubjectActionAndTime() {
        Caller intruder = refuseThrice();
        AuditQuery.Builder mine =
                AuditQuery.builder().account(intruder.account().toString());

        assertThat(list(mine.action("IdentityService.accounts").build())).hasSize(3);
        assertThat(list(mine.action("IdentityService.grant").build())).isEmpty();
        assertThat(list(mine.action(null)
                        .until(Instant.now().minusSeconds(3600).toString())
                        .build()))
                .isEmpty();
        assertThat(list(mine.until(null)
                        .from(Instant.now().plusSeconds(3600).toString())
                        .build()))
                .isEmpty();
        assertThat(list(mine.from(null).subject("case:" + UUID.randomUUID()).build()))
                .isEmpty();
        assertThatThrownBy(
                        () -> list(AuditQuery.builder().account("x").from("y").build()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement({"AUD-004", "AUD-007"})
    default void exportsEveryEntryAndAnEndLine() throws IOException {
        refuseThrice();
        List<AuditEntry> before = newest();

        List<String> exported;
        try (InputStream export = function().export(auditor())) {
            exported = new String(export.readAllBytes(), UTF_8).lines().toList();
        }
        clock().settle();

        String text = String.join("\n", exported);
        assertThat(exported).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(exported).hasSizeGreaterThan((int) before.get(0).seq());
        assertThat(before)
                .as("the places in the chain are counted from 1")
                .allMatch(entry -> lineOf(entry, exported) == entry.seq());
        assertThat(before.stream()
                        .map(entry -> text.indexOf(entry.id().toString()))
                        .toList())
                .as("the newest first, and so the last in the export")
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(exported.get(exported.size() - 1))
                .as("the end line, which is no entry")
                .doesNotContain(
                        newest().stream().map(entry -> entry.id().toString()).toList());
    }

    private List<AuditEntry> newest() {
        return function()
                .list(auditor(), AuditQuery.everything(), PageRequest.of(20, null))
                .items();
    }

    /** The number of the line that holds the entry, counted from 1; 0 if none does. */
    private static int lineOf(AuditEntry entry, List<String> exported) {
        String id = entry.id().toString();
        return exported.indexOf(exported.stream()
                        .filter(line -> line.contains(id))
                        .findFirst()
                        .orElse(""))
                + 1;
    }

    @Test
    @Requirement("SEC-004")
    default void letsTheAuditorReadAndNothingElse() {
        Caller auditor = auditor();

        assertThat(auditor.grants()).extracting(grant -> grant.role()).containsExactly(Role.AUDIT_ADMINISTRATOR);
        assertThat(List.of(AuditTrail.class.getMethods()))
                .allMatch(method -> List.of(method.getAnnotationsByType(Permits.class)).stream()
                        .allMatch(permits -> List.of(permits.role()).equals(List.of(Role.AUDIT_ADMINISTRATOR))));
        assertThatThrownBy(() -> candidate().service(IdentityService.class).accounts(auditor, PageRequest.first()))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Requirement("AUD-010")
    default void namesTheRequestOfACall() {
        String request = "kit-" + UUID.randomUUID();
        Caller intruder = cast().official(Organ.CITY, Post.HANDLER).inRequest(request);

        assertThatThrownBy(() -> candidate().service(IdentityService.class).accounts(intruder, PageRequest.first()))
                .isInstanceOf(ForbiddenException.class);
        clock().settle();

        assertThat(entriesOf(intruder)).extracting(AuditEntry::request).containsExactly(request);
    }

    @Test
    @Requirement("AUD-008")
    default void tellsMachineTimeAndLegalDayApart() {
        clock().moveTo(LocalDate.of(2026, 7, 6));
        Caller intruder = refuseThrice();

        assertThat(entriesOf(intruder)).allSatisfy(entry -> {
            assertThat(entry.legalDate()).isEqualTo(LocalDate.of(2026, 7, 6));
            assertThat(entry.at())
                    .isBetween(Instant.now().minusSeconds(120), Instant.now().plusSeconds(1));
        });
    }

    private Caller auditor() {
        return staff().holder(Role.AUDIT_ADMINISTRATOR, Organ.PROVINCE);
    }

    private Caller refuseThrice() {
        Caller intruder = cast().official(Organ.CITY, Post.HANDLER);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> candidate().service(IdentityService.class).accounts(intruder, PageRequest.first()))
                    .isInstanceOf(ForbiddenException.class);
        }
        clock().settle();
        return intruder;
    }

    /** The entries of the caller, without those of its beginning. */
    private List<AuditEntry> entriesOf(Caller caller) {
        return list(AuditQuery.builder().account(caller.account().toString()).build()).stream()
                .filter(entry -> !entry.action().equals("IdentityService.signIn"))
                .toList();
    }

    private List<AuditEntry> list(AuditQuery query) {
        return function().list(auditor(), query, PageRequest.of(100, null)).items();
    }
}
