package org.zhengwu.runtime.territory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Role;
import org.zhengwu.api.Violations;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;

/** Finds divisions and what lies above them. */
@ApplicationScoped
public class Grounds {

    private static final String FIELD = "division";

    private final Instance<Directory> directory;
    private final LegalClock clock;

    @Inject
    Grounds(Instance<Directory> directory, LegalClock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** The ground of a division; of everywhere for null. */
    public Ground of(@Nullable DivisionId division) {
        List<UUID> upwards = new ArrayList<>();
        if (division != null) {
            directory.get().ancestry(division).stream()
                    .filter(each -> !each.code().equals(DivisionCode.NATION))
                    .forEach(each -> upwards.add(each.id().value()));
        }
        if (upwards.isEmpty()) {
            return Ground.everywhere();
        }
        upwards.add(Ground.EVERYWHERE);
        return new Ground(division, upwards);
    }

    /**
     * The ground of a code as a request gives it; of everywhere where it gives none.
     *
     * @throws InvalidInputException if the code names no division
     */
    public Ground named(@Nullable String code) {
        Violations violations = new Violations();
        DivisionCode parsed = violations.parse(
                FIELD,
                code,
                "division-code",
                "must be the code of a division, of 2, 4, 6, 9 or 12 digits",
                DivisionCode::of);
        violations.check(() -> FIELD).orThrow();
        return named(parsed);
    }

    /**
     * The ground of a code; of everywhere for null.
     *
     * @throws InvalidInputException if the code names no division today
     */
    public Ground named(@Nullable DivisionCode code) {
        if (code == null || code.equals(DivisionCode.NATION)) {
            return Ground.everywhere();
        }
        return of(directory
                .get()
                .division(code, clock.today())
                .map(DivisionEntry::id)
                .orElseThrow(() -> new InvalidInputException(FIELD, "unknown", "must be a division that exists")));
    }

    /** Throws {@link NotFoundException} unless the caller manages the division, or the nation for everywhere. */
    public void requireManaged(Caller caller, Ground ground) {
        boolean managed = caller.has(Role.SYSTEM)
                || caller.grants().stream()
                        .filter(grant -> grant.role() == Role.INFORMATION_MANAGER)
                        .map(grant -> Optional.ofNullable(grant.division()))
                        .flatMap(Optional::stream)
                        .anyMatch(division -> ground.isWithin(division) || isNation(division));
        if (!managed) {
            throw new NotFoundException(FIELD);
        }
    }

    private boolean isNation(DivisionId division) {
        return directory
                .get()
                .division(division)
                .map(DivisionEntry::code)
                .filter(DivisionCode.NATION::equals)
                .isPresent();
    }

    /** The code that a division has today; null for everywhere. */
    public @Nullable DivisionCode code(UUID key) {
        return key.equals(Ground.EVERYWHERE)
                ? null
                : directory
                        .get()
                        .division(new DivisionId(key))
                        .map(DivisionEntry::code)
                        .orElseThrow(() -> new IllegalStateException("Something is of the unknown division " + key));
    }
}
