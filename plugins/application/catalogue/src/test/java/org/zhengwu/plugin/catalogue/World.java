package org.zhengwu.plugin.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Event;
import org.zhengwu.api.Grant;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.json.Json;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;
import org.zhengwu.spi.technical.identity.OrganEntry;

/** A small country for the tests: the nation, Guangdong, Shenzhen and Guangzhou, a district and a street. */
final class World implements Directory, AuditLog {

    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final String NATION = "000000";
    static final String GUANGDONG = "440000";
    static final String GUANGZHOU = "440100";
    static final String SHENZHEN = "440300";
    static final String NANSHAN = "440305";
    static final String STREET = "440305007";

    private final Map<String, DivisionEntry> divisions = new LinkedHashMap<>();
    private final Map<String, OrganEntry> organs = new ConcurrentHashMap<>();
    final List<AuditFact> audited = new CopyOnWriteArrayList<>();

    World() {
        add(NATION, "全国", null);
        add(GUANGDONG, "广东省", NATION);
        add(GUANGZHOU, "广州市", GUANGDONG);
        add(SHENZHEN, "深圳市", GUANGDONG);
        add(NANSHAN, "南山区", SHENZHEN);
        add(STREET, "粤海街道", NANSHAN);
    }

    void add(String code, String name, @Nullable String parent) {
        DivisionEntry above = parent == null ? null : divisions.get(parent);
        divisions.put(
                code,
                new DivisionEntry(
                        new DivisionId(new UUID(2, divisions.size() + 1)),
                        new DivisionCode(code),
                        name,
                        above == null ? null : above.id(),
                        true));
    }

    Zhengwu.Builder builder() {
        return Zhengwu.builder().movableClock(START).bean(Directory.class, this).bean(AuditLog.class, this);
    }

    Zhengwu h2() {
        return builder().h2InMemory().start();
    }

    Zhengwu on(DataSource database) {
        return builder().dataSource(database).start();
    }

    static ServiceCatalogue catalogue(Zhengwu zhengwu) {
        return zhengwu.service(ServiceCatalogue.class);
    }

    DivisionId id(String code) {
        return Objects.requireNonNull(divisions.get(code)).id();
    }

    /** An information manager of the division. */
    Caller manager(String division) {
        Grant grant = new Grant(Role.INFORMATION_MANAGER, null, null, id(division), LocalDate.EPOCH, null, Set.of());
        return new Caller(
                new AccountId(UUID.randomUUID()), "", List.of(grant), Channel.WEB, Assurance.STRONG, null, null);
    }

    static Caller visitor() {
        return Caller.visitor(Channel.WEB);
    }

    int organCount() {
        return organs.size();
    }

    @Override
    public Optional<DivisionEntry> division(DivisionId id) {
        return divisions.values().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<DivisionEntry> division(DivisionCode code, LocalDate on) {
        return Optional.ofNullable(divisions.get(code.value()));
    }

    @Override
    public List<DivisionEntry> ancestry(DivisionId id) {
        List<DivisionEntry> found = new ArrayList<>();
        for (DivisionId each = id; each != null; ) {
            DivisionEntry entry = division(each).orElseThrow();
            found.add(entry);
            each = entry.parent();
        }
        return found;
    }

    @Override
    public Optional<OrganEntry> organ(OrganId id) {
        return organs.values().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Optional<OrganEntry> organ(String creditCode) {
        return Optional.ofNullable(organs.get(creditCode));
    }

    @Override
    public Set<OrganId> line(OrganId organ) {
        return Set.of(organ);
    }

    @Override
    public Set<OrganId> organsOf(DivisionId division) {
        return organsWithin(division);
    }

    @Override
    public Set<OrganId> organsWithin(DivisionId division) {
        Set<OrganId> found = new HashSet<>();
        for (OrganEntry organ : organs.values()) {
            if (ancestry(organ.division()).stream().anyMatch(each -> each.id().equals(division))) {
                found.add(organ.id());
            }
        }
        return found;
    }

    @Override
    public OrganEntry enter(String creditCode, String name, DivisionId division) {
        return organs.computeIfAbsent(
                creditCode, code -> new OrganEntry(new OrganId(UUID.randomUUID()), code, name, division, null, null));
    }

    @Override
    public void append(Caller caller, AuditFact fact) {
        audited.add(fact);
    }

    @Override
    public void appendAlone(Caller caller, AuditFact fact) {
        audited.add(fact);
    }

    /** The events of the type that the outbox holds, in their order. */
    static <E extends Event> List<E> recorded(Zhengwu zhengwu, Class<E> type) {
        return zhengwu
                .service(Statements.class)
                .column("select payload from rt_outbox where type = ? order by id", type.getName())
                .stream()
                .map(payload -> Json.lenient().read(payload.toString(), type))
                .toList();
    }
}
