package org.zhengwu.runtime;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;
import org.zhengwu.spi.technical.identity.OrganEntry;

/** One division with two organs; the second lies below the first in its line and took over a third. */
final class SmallDirectory implements Directory {

    static final OrganId MERGED = new OrganId(new UUID(1, 3));
    static final DivisionId NATION = new DivisionId(new UUID(2, 0));

    @Override
    public Optional<DivisionEntry> division(DivisionId id) {
        DivisionCode code = id.equals(NATION) ? DivisionCode.NATION : DivisionCode.of("4403");
        return Optional.of(new DivisionEntry(id, code, "", id.equals(NATION) ? null : NATION, true));
    }

    @Override
    public Optional<DivisionEntry> division(DivisionCode code, LocalDate on) {
        return division(People.DIVISION);
    }

    @Override
    public List<DivisionEntry> ancestry(DivisionId id) {
        return division(id).stream().toList();
    }

    @Override
    public Optional<OrganEntry> organ(OrganId id) {
        OrganId successor = id.equals(MERGED) ? People.OTHER_ORGAN : null;
        return Optional.of(new OrganEntry(id, "", "", People.DIVISION, null, successor));
    }

    @Override
    public Optional<OrganEntry> organ(String creditCode) {
        return Optional.empty();
    }

    @Override
    public Set<OrganId> line(OrganId organ) {
        return organ.equals(People.ORGAN) ? Set.of(People.ORGAN, People.OTHER_ORGAN, MERGED) : Set.of(organ, MERGED);
    }

    @Override
    public Set<OrganId> organsOf(DivisionId division) {
        return Set.of(People.ORGAN, People.OTHER_ORGAN);
    }

    @Override
    public Set<OrganId> organsWithin(DivisionId division) {
        return Set.of(People.ORGAN, People.OTHER_ORGAN, MERGED);
    }

    @Override
    public OrganEntry enter(String creditCode, String name, DivisionId division) {
        throw new UnsupportedOperationException("No import runs here");
    }
}
