package org.zhengwu.plugin.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.spi.technical.identity.DivisionEntry;
import org.zhengwu.testing.SeparateOrgans;

/** The nation, a province and two of its cities. */
final class Regions extends SeparateOrgans {

    static final DivisionId NATION = new DivisionId(new UUID(2, 0));
    static final DivisionId GUANGDONG = new DivisionId(new UUID(2, 44));
    static final DivisionId SHENZHEN = new DivisionId(new UUID(2, 4403));
    static final DivisionId GUANGZHOU = new DivisionId(new UUID(2, 4401));

    private final Map<DivisionId, DivisionEntry> divisions = new LinkedHashMap<>();

    Regions() {
        put(NATION, "000000", null);
        put(GUANGDONG, "440000", NATION);
        put(SHENZHEN, "440300", GUANGDONG);
        put(GUANGZHOU, "440100", GUANGDONG);
    }

    /** Gives a division another code from now on. */
    void recode(DivisionId id, String code) {
        put(id, code, GUANGDONG);
    }

    private void put(DivisionId id, String code, @Nullable DivisionId parent) {
        divisions.put(id, new DivisionEntry(id, DivisionCode.of(code), code, parent, true));
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
        for (DivisionId next = id; next != null && divisions.get(next) != null; ) {
            DivisionEntry entry = divisions.get(next);
            found.add(entry);
            next = entry.parent();
        }
        return found;
    }
}
