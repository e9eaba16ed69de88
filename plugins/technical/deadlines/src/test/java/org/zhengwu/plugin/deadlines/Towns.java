package org.zhengwu.plugin.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;
import org.zhengwu.spi.technical.identity.OrganEntry;

/** A small directory for tests: a few divisions, and an organ of its own for each. */
final class Towns implements Directory {

    static final DivisionId NATION = id("000000");
    static final DivisionId GUANGDONG = id("440000");
    static final DivisionId SHENZHEN = id("440300");
    static final DivisionId GUANGZHOU = id("440100");
    static final DivisionId GUANGXI = id("450000");
    static final DivisionId MACAO = id("820000");

    private final Map<DivisionId, DivisionEntry> divisions = new LinkedHashMap<>();
    private final Map<OrganId, OrganId> successors = new ConcurrentHashMap<>();

    Towns() {
        add("000000", null);
        add("440000", NATION);
        add("440300", GUANGDONG);
        add("440100", GUANGDONG);
        add("450000", NATION);
        add("820000", NATION);
    }

    private void add(String code, @Nullable DivisionId parent) {
        DivisionId id = id(code);
        divisions.put(id, new DivisionEntry(id, DivisionCode.of(code), code, parent, !code.equals("820000")));
    }

    /** Lets the organ of a division be merged into that of another. */
    void merge(DivisionId merged, DivisionId successor) {
        successors.put(organ(merged), organ(successor));
    }

    /** Gives a division another code from now on. */
    void recode(DivisionId id, String code) {
        divisions.computeIfPresent(
                id, (same, was) -> new DivisionEntry(id, DivisionCode.of(code), was.name(), was.parent(), true));
    }

    private static DivisionId id(String code) {
        return new DivisionId(new UUID(2, Long.parseLong(code)));
    }

    /** The organ of a division. */
    static OrganId organ(DivisionId division) {
        return new OrganId(new UUID(3, division.value().getLeastSignificantBits()));
    }

    @Override
    public Optional<DivisionEntry> division(DivisionId id) {
        return Optional.ofNullable(divisions.get(id));
    }

    @Override
    public Optional<DivisionEntry> division(DivisionCode code, LocalDate on) {
        return divisions.values().stream()
                .filter(each -> each.code().equals(code))
                .findAny();
    }

    @Override
    public List<DivisionEntry> ancestry(DivisionId id) {
        List<DivisionEntry> found = new ArrayList<>();
        DivisionId next = id;
        while (next != null && divisions.get(next) != null) {
            DivisionEntry entry = divisions.get(next);
            found.add(entry);
            next = entry.parent();
        }
        return found;
    }

    @Override
    public Optional<OrganEntry> organ(OrganId id) {
        return divisions.values().stream()
                .filter(each -> organ(each.id()).equals(id))
                .map(each -> new OrganEntry(id, each.code().value(), each.name(), each.id(), null, successors.get(id)))
                .findAny();
    }

    @Override
    public Optional<OrganEntry> organ(String creditCode) {
        return Optional.empty();
    }

    @Override
    public Set<OrganId> line(OrganId organ) {
        return Set.of(organ);
    }

    @Override
    public Set<OrganId> organsOf(DivisionId division) {
        return Set.of(organ(division));
    }

    @Override
    public Set<OrganId> organsWithin(DivisionId division) {
        Set<OrganId> found = new HashSet<>();
        divisions.keySet().stream()
                .filter(each ->
                        ancestry(each).stream().anyMatch(above -> above.id().equals(division)))
                .forEach(each -> found.add(organ(each)));
        return found;
    }

    @Override
    public OrganEntry enter(String creditCode, String name, DivisionId division) {
        throw new UnsupportedOperationException("No test enters an organ");
    }
}
