package org.zhengwu.tck.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Permits;
import org.zhengwu.api.Post;
import org.zhengwu.api.Reach;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.technical.approvals.ApprovalId;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.cases.CaseFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** Tries every operation of every service with every role, from every organ, as {@link Permits} states. */
public interface AccessContract extends CaseFixtures {

    /** The services whose operations are tried. */
    List<Class<?>> SERVICES = List.of(
            CaseService.class,
            ServiceCatalogue.class,
            CodeTableService.class,
            SealService.class,
            ExchangeService.class,
            DeadlineService.class,
            IdentityService.class,
            AuditTrail.class,
            DocumentStore.class,
            NotificationService.class,
            ApprovalService.class);

    /** The roles that people hold beside the served and the officials. */
    List<Role> OTHER_ROLES = List.of(
            Role.PUBLIC_AFFAIRS,
            Role.THIRD_PARTY,
            Role.DEVELOPER,
            Role.IT_STAFF,
            Role.INFORMATION_MANAGER,
            Role.SYSTEM_ADMINISTRATOR,
            Role.SECURITY_ADMINISTRATOR,
            Role.AUDIT_ADMINISTRATOR);

    @Test
    @Requirement("ACC-002")
    default void refusesVisitorsWhatNeedsAnAccount() {
        List<String> wrong = new ArrayList<>();
        everyOperation((operation, service) -> {
            boolean open = operation.permits(Role.VISITOR, null);
            Outcome outcome = operation.call(service, cast().visitor(), Map.of());
            if (open == outcome.isUnauthenticated() || outcome.isForbidden() || outcome.isUnexpected()) {
                wrong.add(operation.name() + " without a token: " + outcome.seen());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    @Requirement({"ACC-001", "SEC-003"})
    default void refusesEveryRoleThatAnOperationDoesNotName() {
        assertThat(wronglyAnswered(false)).isEmpty();
    }

    @Test
    @Requirement("ACC-003")
    default void refusesNoRoleThatAnOperationNames() {
        assertThat(wronglyAnswered(true)).isEmpty();
    }

    /** The wrong answers to the roles that an operation names, or to those that it does not name. */
    private List<String> wronglyAnswered(boolean named) {
        List<String> wrong = new ArrayList<>();
        callers()
                .forEach((name, holder) -> everyOperation((operation, service) -> {
                    if (operation.permits(holder.role(), holder.post()) != named) {
                        return;
                    }
                    Outcome outcome = operation.call(service, holder.caller(), Map.of());
                    if (outcome.isForbidden() == named || outcome.isUnauthenticated() || outcome.isUnexpected()) {
                        wrong.add(operation.name() + " as " + name + ": " + outcome.seen()
                                + (named ? " though permitted" : " though not permitted"));
                    }
                }));
        return wrong;
    }

    @Test
    @Requirement({"AUD-002", "ACC-001"})
    default void entersEveryRefusedOperationInTheAuditTrail() {
        Caller outsider = cast().holder(Role.AUDIT_ADMINISTRATOR, Organ.CITY);
        Caller other = cast().holder(Role.DEVELOPER, Organ.CITY);
        List<String> refused = new ArrayList<>();
        List<String> refusedOther = new ArrayList<>();
        everyOperation((operation, service) -> {
            if (!operation.permits(Role.AUDIT_ADMINISTRATOR, null)) {
                operation.call(service, outsider, Map.of());
                refused.add(operation.name());
            } else if (!operation.permits(Role.DEVELOPER, null)) {
                operation.call(service, other, Map.of());
                refusedOther.add(operation.name());
            }
        });
        clock().settle();

        assertThat(enteredAsRefused(outsider)).containsExactlyInAnyOrderElementsOf(refused);
        assertThat(enteredAsRefused(other)).containsExactlyInAnyOrderElementsOf(refusedOther);
    }

    private List<String> enteredAsRefused(Caller caller) {
        AuditQuery query = AuditQuery.builder()
                .account(caller.account().toString())
                .from(Instant.now().minusSeconds(600).toString())
                .build();
        return allPages(100, page -> candidate().service(AuditTrail.class).list(auditor(), query, page)).stream()
                .filter(entry -> entry.outcome() == AuditOutcome.REFUSED)
                .map(AuditEntry::action)
                .toList();
    }

    @Test
    @Requirement({"ACC-004", "ACC-005"})
    default void letsStaffReachARecordFromWhereTheOperationSaysAndFromNowhereElse() {
        assertThat(wronglyReached(cast().serviceUser(PartyKind.NATURAL_PERSON), staffEverywhere()))
                .isEmpty();
    }

    @Test
    @Requirement({"ACC-004", "ACC-005"})
    default void letsTheOtherRolesReachARecordFromWhereTheOperationSaysAndFromNowhereElse() {
        assertThat(wronglyReached(cast().serviceUser(PartyKind.NATURAL_PERSON), otherRolesEverywhere()))
                .isEmpty();
    }

    @Test
    @Requirement({"ACC-004", "ACC-006"})
    default void letsTheServedReachTheRecordsOfTheirOwnPartyOnly() {
        Caller applicant = cast().serviceUser(PartyKind.NATURAL_PERSON);

        assertThat(wronglyReached(applicant, served(applicant))).isEmpty();
    }

    /** The wrong answers about the records of the applicant. */
    private List<String> wronglyReached(Caller applicant, List<Viewer> viewers) {
        Map<Class<?>, Object> records = recordsOf(applicant);
        List<String> wrong = new ArrayList<>();
        for (Viewer viewer : viewers) {
            everyOperation((operation, service) -> {
                Class<?> idType = idType(operation, records);
                if (idType != null && operation.permits(viewer.role(), viewer.post())) {
                    compare(operation, service, viewer, Map.of(idType, find(records, idType)), wrong);
                }
            });
        }
        return wrong;
    }

    @Test
    @Requirement("FNC-001")
    default void hasEveryFunctionOrRefusesItWithUnsupported() {
        Caller caller = staff().official(Organ.CITY, Post.HANDLER);
        List<String> wrong = new ArrayList<>();
        for (Class<?> service : SERVICES) {
            boolean absent = candidate().absent().contains(functionOf(service));
            Operation.of(service).forEach(operation -> {
                Outcome outcome = operation.callService(candidate(), caller);
                if (absent != outcome.isUnsupported()) {
                    wrong.add(operation.name() + (absent ? " is declared absent: " : " is not: ") + outcome.seen());
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    /** Calls about the record and about one that never was, and notes where the answers are wrong. */
    private static void compare(
            Operation operation, Object service, Viewer viewer, Map<Class<?>, Object> about, List<String> wrong) {
        String cell = operation.name() + " from " + viewer.name() + ": ";
        Outcome real = operation.call(service, viewer.caller(), about);
        Outcome never = operation.call(service, viewer.caller(), Map.of());
        boolean reaches = reaches(operation, viewer);
        if (real.isUnexpected() || (real.isForbidden() && !mayForbid(operation))) {
            wrong.add(cell + real.seen());
        } else if (reaches && real.isAbsent()) {
            wrong.add(cell + "absent though in reach");
        } else if (!reaches && !real.seen().equals(never.seen())) {
            wrong.add(cell + real.seen() + ", and " + never.seen() + " for one that never was");
        }
    }

    /** Whether the operation forbids by the rule of the record, beside its statement of roles (LIC-004, LIC-005). */
    private static boolean mayForbid(Operation operation) {
        return operation.name().equals("CaseService.extend");
    }

    private static boolean reaches(Operation operation, Viewer viewer) {
        return operation.permits().stream()
                .anyMatch(permits ->
                        Operation.isFor(permits, viewer.role(), viewer.post()) && reaches(permits.scope(), viewer));
    }

    /** Whether a record of the department in the city is in the reach of the viewer. */
    private static boolean reaches(Reach reach, Viewer viewer) {
        Organ organ = viewer.organ();
        if (organ == null) {
            return viewer.isApplicant();
        }
        return switch (reach) {
            case OWN -> false;
            case OWN_ORGAN -> organ == Organ.CITY;
            case OWN_LINE -> organ == Organ.CITY || organ == Organ.PROVINCE;
            case OWN_DIVISION -> organ != Organ.PROVINCE && organ != Organ.NEIGHBOUR_CITY;
            case SUBTREE -> organ != Organ.NEIGHBOUR_CITY;
            case ALL -> true;
        };
    }

    /** An accepted case of the department in the city, and the records around it. */
    private Map<Class<?>, Object> recordsOf(Caller applicant) {
        People people = people(applicant);
        Case accepted = accepted(people, Kind.PERMIT, LocalDate.of(2026, 3, 2));
        // An applicant at whose identity nobody looked is shown no look.
        function().revealApplicant(people.handler(), accepted.id());
        Map<Class<?>, Object> records = new LinkedHashMap<>();
        records.put(CaseId.class, accepted.id());
        records.put(CaseNumber.class, requireNonNull(accepted.number()));
        records.put(
                ApprovalId.class, waitingApproval(people.reviewer(), accepted).id());
        records.put(DeadlineId.class, accepted.clocks().get(0).id());
        records.put(DocumentId.class, accepted.materials().get(0).document());
        return records;
    }

    private static @Nullable Class<?> idType(Operation operation, Map<Class<?>, Object> records) {
        return records.keySet().stream().filter(operation::isAbout).findFirst().orElse(null);
    }

    private static Object find(Map<Class<?>, Object> records, Class<?> idType) {
        Object found = records.get(idType);
        return found == null ? UUID.randomUUID() : found;
    }

    private void everyOperation(Trial trial) {
        for (Class<?> service : SERVICES) {
            if (candidate().absent().contains(functionOf(service))) {
                continue;
            }
            Object implementation = candidate().service(service);
            Operation.of(service).forEach(operation -> trial.call(operation, implementation));
        }
    }

    private static String functionOf(Class<?> service) {
        String tiered = service.getPackageName();
        return tiered.substring(tiered.lastIndexOf('.') + 1);
    }

    private List<Viewer> staffEverywhere() {
        List<Viewer> viewers = new ArrayList<>();
        for (Organ organ : Organ.values()) {
            for (Post post : Post.values()) {
                viewers.add(new Viewer(
                        organ + " " + post, staff().official(organ, post), Role.OFFICIAL, post, organ, false));
            }
        }
        return viewers;
    }

    private List<Viewer> otherRolesEverywhere() {
        List<Viewer> viewers = new ArrayList<>();
        for (Organ organ : Organ.values()) {
            for (Role role : OTHER_ROLES) {
                viewers.add(new Viewer(organ + " " + role, staff().holder(role, organ), role, null, organ, false));
            }
        }
        return viewers;
    }

    private List<Viewer> served(Caller applicant) {
        Caller stranger = cast().serviceUser(PartyKind.NATURAL_PERSON);
        return List.of(
                new Viewer("the applicant", applicant, Role.SERVICE_USER, null, null, true),
                new Viewer("another party", stranger, Role.SERVICE_USER, null, null, false));
    }

    private Map<String, Holder> callers() {
        Map<String, Holder> callers = new LinkedHashMap<>();
        callers.put("SERVICE_USER", new Holder(cast().serviceUser(PartyKind.NATURAL_PERSON), Role.SERVICE_USER, null));
        for (Post post : Post.values()) {
            callers.put("OFFICIAL " + post, new Holder(staff().official(Organ.CITY, post), Role.OFFICIAL, post));
        }
        for (Role role : OTHER_ROLES) {
            callers.put(role.name(), new Holder(staff().holder(role, Organ.CITY), role, null));
        }
        return callers;
    }

    private Caller auditor() {
        return staff().holder(Role.AUDIT_ADMINISTRATOR, Organ.PROVINCE);
    }

    /** A call that is tried. */
    interface Trial {

        void call(Operation operation, Object implementation);
    }

    /** Who holds one role, and a post where it has one. */
    record Holder(Caller caller, Role role, @Nullable Post post) {}

    /** Who looks at a record of the department in the city, and from where. */
    record Viewer(
            String name,
            Caller caller,
            Role role,
            @Nullable Post post,
            @Nullable Organ organ,
            boolean isApplicant) {}
}
