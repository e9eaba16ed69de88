package org.zhengwu.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;
import org.zhengwu.spi.technical.identity.OrganEntry;

/** A directory in which every organ stands alone and no division is known. */
public class SeparateOrgans implements Directory {

    @Override
    public Set<OrganId> line(OrganId organ) {
        return Set.of(organ);
    }

    @Override
    public Optional<OrganEntry> organ(OrganId id) {
        return Optional.empty();
    }

    @Override
    public Optional<OrganEntry> organ(String creditCode) {
        return Optional.empty();
    }

    @Override
    public Optional<DivisionEntry> division(DivisionId id) {
        return Optional.empty();
    }

    @Override
    public Optional<DivisionEntry> division(DivisionCode code, LocalDate on) {
        return Optional.empty();
    }

    @Override
    public List<DivisionEntry> ancestry(DivisionId id) {
        return List.of();
    }

    @Override
    public Set<OrganId> organsOf(DivisionId division) {
        return Set.of();
    }

    @Override
    public Set<OrganId> organsWithin(DivisionId division) {
        return Set.of();
    }

    @Override
    public OrganEntry enter(String creditCode, String name, DivisionId division) {
        throw new UnsupportedException("Directory.enter");
    }
}
