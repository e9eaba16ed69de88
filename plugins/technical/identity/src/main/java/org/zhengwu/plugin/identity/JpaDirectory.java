package org.zhengwu.plugin.identity;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Masked;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Subject;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.identity.UnifiedCreditCode;
import org.zhengwu.plugin.identity.DirectorySnapshot.OrganLink;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;
import org.zhengwu.spi.technical.identity.OrganEntry;
import org.zhengwu.spi.technical.identity.StaffEntry;

/**
 * Answers from the database: one record by an index, a whole line or division from what was read under the
 * stamp of the last change.
 */
@ApplicationScoped
class JpaDirectory implements Directory {

    private static final int LONGEST_NAME = 200;

    private final EntityManager entities;
    private final Divisions divisions;
    private final PostHolders holders;
    private final DirectoryState state;
    private final LegalClock clock;
    private final AuditLog audit;
    private volatile @Nullable DirectorySnapshot remembered;

    @Inject
    JpaDirectory(
            EntityManager entities,
            Divisions divisions,
            PostHolders holders,
            DirectoryState state,
            LegalClock clock,
            AuditLog audit) {
        this.entities = entities;
        this.divisions = divisions;
        this.holders = holders;
        this.state = state;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    public Optional<DivisionEntry> division(DivisionId id) {
        return divisions.find(id, clock.today()).map(DivisionOnDay::entry);
    }

    @Override
    public Optional<DivisionEntry> division(DivisionCode code, LocalDate on) {
        return divisions.find(code, on).map(DivisionOnDay::entry);
    }

    @Override
    public List<DivisionEntry> ancestry(DivisionId id) {
        return snapshot().ancestry(id);
    }

    @Override
    public Optional<OrganEntry> organ(OrganId id) {
        return Optional.ofNullable(entities.find(OrganEntity.class, id.value())).map(OrganEntity::entry);
    }

    @Override
    public Optional<OrganEntry> organ(String creditCode) {
        return entities.createQuery("select o from idOrgan o where o.creditCode = :code", OrganEntity.class)
                .setParameter("code", creditCode)
                .getResultStream()
                .findFirst()
                .map(OrganEntity::entry);
    }

    @Override
    public Set<OrganId> line(OrganId organ) {
        return snapshot().line(organ);
    }

    @Override
    public Set<OrganId> withPredecessors(OrganId organ) {
        return snapshot().withPredecessors(organ);
    }

    @Override
    public Set<Post> postsOf(AccountId account, OrganId organ) {
        return holders.postsOf(account, organ);
    }

    @Override
    public List<StaffEntry> staffOf(OrganId organ) {
        return holders.of(organ);
    }

    @Override
    public Optional<Masked> holderOf(AccountId account) {
        return holders.holderOf(account);
    }

    @Override
    public Set<OrganId> organsOf(DivisionId division) {
        return snapshot().organsOf(division);
    }

    @Override
    public Set<OrganId> organsWithin(DivisionId division) {
        return snapshot().organsWithin(division);
    }

    @Override
    @Transactional
    public OrganEntry enter(String creditCode, String name, DivisionId division) {
        Violations violations = new Violations();
        UnifiedCreditCode code = violations.parse(
                "creditCode", creditCode, "credit-code", "must keep to IDN-002", UnifiedCreditCode::of);
        violations.text("name", name, LONGEST_NAME);
        UnifiedCreditCode checked = violations.check(() -> requireNonNull(code)).orThrow();
        return organ(checked.value()).orElseGet(() -> state.change(() -> enterNew(checked, name, division)));
    }

    // The other server that was faster has committed by the time the change may begin.
    private OrganEntry enterNew(UnifiedCreditCode code, String name, DivisionId division) {
        Optional<OrganEntry> known = organ(code.value());
        if (known.isPresent()) {
            return known.get();
        }
        if (divisions.find(division, clock.today()).isEmpty()) {
            throw new InvalidInputException("division", "unknown", "must be a division on file");
        }
        OrganEntity organ = new OrganEntity(code, name.strip(), division);
        entities.persist(organ);
        entities.flush();
        Subject subject = new Subject("organ", organ.id().value());
        audit.append(Caller.system("import"), AuditFact.done("Directory.enter", subject, Map.of()));
        return organ.entry();
    }

    private DirectorySnapshot snapshot() {
        UUID stamp = state.lastStamp();
        LocalDate today = clock.today();
        DirectorySnapshot known = remembered;
        if (known != null && known.isOf(stamp, today)) {
            return known;
        }
        DirectorySnapshot fresh = new DirectorySnapshot(stamp, today, links(), ids -> divisions.load(ids, today));
        remembered = fresh;
        return fresh;
    }

    private List<OrganLink> links() {
        return entities.createQuery("select o.id, o.division, o.superior, o.successor from idOrgan o", Object[].class)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .map(row -> new OrganLink(
                        new OrganId((UUID) row[0]), new DivisionId((UUID) row[1]), organId(row[2]), organId(row[3])))
                .toList();
    }

    private static @Nullable OrganId organId(@Nullable Object id) {
        return id == null ? null : new OrganId((UUID) id);
    }
}
