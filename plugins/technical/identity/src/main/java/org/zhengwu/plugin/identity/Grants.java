package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Role;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.identity.CheckedGrant;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.GrantId;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.runtime.persistence.Revisions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.OrganEntry;

/** Gives and takes back roles (SEC-003, SEC-004, SEC-009). */
@ApplicationScoped
class Grants {

    private static final String SUBJECT_TYPE = "grant";
    private static final Set<Role> OF_NOBODY = Set.of(Role.VISITOR, Role.SYSTEM);
    private static final Set<Post> HEADS = EnumSet.of(Post.HEAD, Post.GOVERNMENT_HEAD);
    private static final Set<Role> OF_AN_ORGAN = Set.of(Role.OFFICIAL, Role.PUBLIC_AFFAIRS);

    private final EntityManager entities;
    private final Directory directory;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    Grants(EntityManager entities, Directory directory, LegalClock clock, AuditLog audit) {
        this.entities = entities;
        this.directory = directory;
        this.clock = clock;
        this.audit = audit;
    }

    HeldGrant give(Caller caller, GrantDraft draft) {
        CheckedGrant checked = draft.check().orThrow();
        return given(caller, checked.account(), allowed(caller, checked));
    }

    /** Gives the role unless the account holds it already, in all that the draft says; says whether it was given. */
    boolean giveOnce(Caller caller, GrantDraft draft) {
        CheckedGrant checked = draft.check().orThrow();
        Grant grant = allowed(caller, checked);
        boolean held = of(checked.account()).stream().anyMatch(each -> each.holds(grant, clock.today()));
        if (!held) {
            given(caller, checked.account(), grant);
        }
        return !held;
    }

    /** The grant that the draft asks for, where no rule forbids it; the account is locked from now on. */
    private Grant allowed(Caller caller, CheckedGrant checked) {
        Grant grant = grant(checked);
        RolesHeld.requireOther(caller.account(), checked.account());
        RolesHeld.requireHarmless(grant);
        // One grant to an account at a time: two at once could together be what nobody may hold.
        entities.find(AccountEntity.class, checked.account().value(), LockModeType.PESSIMISTIC_WRITE);
        List<Role> beside = of(checked.account()).stream()
                .filter(each -> each.meets(grant.from(), grant.until()))
                .map(GrantEntity::role)
                .toList();
        beside.forEach(role -> RolesHeld.requireTogether(role, grant.role()));
        return grant;
    }

    private HeldGrant given(Caller caller, AccountId account, Grant grant) {
        GrantEntity given = new GrantEntity(account, grant);
        entities.persist(given);
        return changed(caller, given, "IdentityService.grant");
    }

    /** Whether the account works for somebody, today or on a day to come. */
    boolean isStaff(AccountId account) {
        return of(account).stream()
                .anyMatch(each -> each.role() != Role.SERVICE_USER && each.meets(clock.today(), null));
    }

    private Grant grant(CheckedGrant checked) {
        Violations violations = new Violations();
        AccountEntity holder =
                entities.find(AccountEntity.class, checked.account().value());
        if (holder == null || !holder.isOpen()) {
            violations.add("account", "unknown", "must be an open account");
        }
        if (OF_NOBODY.contains(checked.role())) {
            violations.add("role", "not-granted", "must be a role that people hold");
        }
        OrganEntry organ = organ("organ", checked.organ(), violations);
        if (checked.organ() == null && OF_AN_ORGAN.contains(checked.role())) {
            violations.add("organ", "required", "must be given for this role");
        }
        DivisionId division = division(checked.division(), organ, violations);
        checked.entrusted().forEach(other -> organ("entrusted", other, violations));
        LocalDate from = checked.from() == null ? clock.today() : checked.from();
        LocalDate until = checked.until();
        if (until != null && until.isBefore(from)) {
            violations.add("until", "before-from", "must not be before the first day");
        }
        return violations
                .check(() -> new Grant(
                        checked.role(), checked.post(), checked.organ(), division, from, until, checked.entrusted()))
                .orThrow();
    }

    private @Nullable OrganEntry organ(String field, @Nullable OrganId id, Violations violations) {
        if (id == null) {
            return null;
        }
        OrganEntry organ = directory.organ(id).orElse(null);
        if (organ == null || organ.successor() != null) {
            violations.add(field, "unknown", "must be an organ that exists");
        }
        return organ;
    }

    private @Nullable DivisionId division(
            @Nullable DivisionId given, @Nullable OrganEntry organ, Violations violations) {
        if (organ != null) {
            if (given != null && !given.equals(organ.division())) {
                violations.add("division", "not-the-organs", "must be the division of the organ");
            }
            return organ.division();
        }
        if (given != null && directory.division(given).isEmpty()) {
            violations.add("division", "unknown", "must be a division on file");
        }
        return given;
    }

    void revoke(Caller caller, GrantId id, Revision revision) {
        GrantEntity grant = entities.find(GrantEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (grant == null) {
            throw new NotFoundException(SUBJECT_TYPE);
        }
        Revisions.expect(grant.revision(), revision);
        if (grant.isRevoked()) {
            throw new StepNotAllowedException("revoke", "revoked", Set.of());
        }
        grant.revoke(clock.today(), Instant.now());
        changed(caller, grant, "IdentityService.revoke");
    }

    /** Moves what is held in an organ to where the organ, or its successor, is from now on; heads are not moved. */
    void move(Caller caller, OrganId from, OrganEntity to) {
        boolean merged = !to.id().equals(from);
        LocalDate today = clock.today();
        for (GrantEntity held : reaching(from, today)) {
            Grant grant = held.grant();
            Post post = grant.post();
            held.revoke(today, Instant.now());
            changed(caller, held, "IdentityService.revoke");
            // The successor has a head of its own, or is given one.
            if (!merged || !from.equals(grant.organ()) || post == null || !HEADS.contains(post)) {
                GrantEntity moved = new GrantEntity(held.account(), moved(grant, from, to, today));
                entities.persist(moved);
                changed(caller, moved, "IdentityService.grant");
            }
        }
    }

    private List<GrantEntity> reaching(OrganId organ, LocalDate today) {
        return entities.createQuery(
                        "select g from idGrant g where g.revokedAt is null and (g.until is null or g.until >= :today)"
                                + " and (g.organ = :organ or g.entrusted like :entrusted) order by g.id",
                        GrantEntity.class)
                .setParameter("today", today)
                .setParameter("organ", organ.value())
                .setParameter("entrusted", "%" + organ + "%")
                .getResultList();
    }

    private static Grant moved(Grant grant, OrganId from, OrganEntity to, LocalDate today) {
        boolean of = from.equals(grant.organ());
        Set<OrganId> entrusted = grant.entrusted().stream()
                .map(each -> each.equals(from) ? to.id() : each)
                .collect(Collectors.toSet());
        return new Grant(
                grant.role(),
                grant.post(),
                of ? to.id() : grant.organ(),
                of ? to.division() : grant.division(),
                grant.from().isBefore(today) ? today : grant.from(),
                grant.until(),
                entrusted);
    }

    List<HeldGrant> listOf(AccountId account) {
        if (entities.find(AccountEntity.class, account.value()) == null) {
            throw new NotFoundException(Accounts.SUBJECT_TYPE);
        }
        return of(account).stream().map(GrantEntity::view).toList();
    }

    private List<GrantEntity> of(AccountId account) {
        return entities.createQuery(
                        "select g from idGrant g where g.account = :account order by g.id", GrantEntity.class)
                .setParameter("account", account.value())
                .getResultList();
    }

    private HeldGrant changed(Caller caller, GrantEntity grant, String action) {
        entities.flush();
        Map<String, String> details = Map.of(
                "account", grant.account().toString(), "role", grant.role().name());
        audit.append(
                caller,
                AuditFact.done(action, new Subject(SUBJECT_TYPE, grant.id().value()), details));
        return grant.view();
    }
}
