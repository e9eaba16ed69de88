package org.zhengwu.plugin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Checked;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Violation;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.catalogue.CheckedItem;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.technical.identity.InvalidIdentifierException;
import org.zhengwu.api.technical.identity.UnifiedCreditCode;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;
import org.zhengwu.spi.technical.identity.OrganEntry;

/** Finds what a draft names and checks it against what is there: organ, division, superior, type, reach. */
@ApplicationScoped
class DraftReader {

    private static final String OUT_OF_REACH = "out-of-reach";

    private final ItemStore store;
    private final ItemTypes types;
    private final Territory territory;
    private final FormTables tables;
    private final Directory directory;
    private final LegalClock clock;

    @Inject
    DraftReader(
            ItemStore store,
            ItemTypes types,
            Territory territory,
            FormTables tables,
            Directory directory,
            LegalClock clock) {
        this.store = store;
        this.types = types;
        this.territory = territory;
        this.tables = tables;
        this.directory = directory;
        this.clock = clock;
    }

    /** Reads a draft whose organ has to be known. */
    Checked<WrittenItem> read(Caller caller, ItemDraft draft) {
        return read(caller, draft, false);
    }

    /** Reads a draft whose organ is entered where it was not known. */
    Checked<WrittenItem> readImported(Caller caller, ItemDraft draft) {
        return read(caller, draft, true);
    }

    /** The version of a superior's item that regional ones are held to: in effect on the day, else the next to be. */
    Optional<VersionEntity> superior(ItemId item, LocalDate on) {
        return store.published(item).stream()
                .filter(version -> version.holdsFromDay(on))
                .reduce((later, earlier) -> earlier);
    }

    /**
     * Refuses the next version of a regional item that no longer names the superior's item, since it would
     * be held to nothing; until that is withdrawn, or no version was published yet.
     */
    void refuseEscape(ItemEntity item, WrittenItem next, Violations violations) {
        ItemId above = store.newestPublished(item).map(VersionEntity::superior).orElse(null);
        if (above != null
                && !above.equals(next.superior())
                && superior(above, clock.today()).isPresent()) {
            violations.add("parent", "fixed", "must stay the superior's item that the item inherits from (ITM-010)");
        }
    }

    private Checked<WrittenItem> read(Caller caller, ItemDraft draft, boolean entersOrgans) {
        Violations violations = new Violations();
        VersionEntity above = superiorOf(draft.parent(), violations);
        ItemDraft whole = above == null ? draft : Completion.of(draft, store.content(above));
        Checked<CheckedItem> checked = whole.check();
        List<Violation> found = new ArrayList<>(violations.check(() -> whole).violations());
        // What a superior that was not found would have given is not asked for.
        boolean couldInherit = !found.isEmpty();
        checked.violations().stream()
                .filter(each -> !couldInherit || !each.code().equals("required"))
                .forEach(found::add);
        if (!found.isEmpty()) {
            return Checked.invalid(found);
        }
        CheckedItem item = checked.orThrow();
        if (types.find(item.content().type()) == null) {
            violations.add("type", "unknown-type", "is not in the list of item types (ITM-002)");
        }
        LocalDate effectiveFrom = item.effectiveFrom();
        if (effectiveFrom != null && !effectiveFrom.isBefore(VersionEntity.OPEN)) {
            violations.add("effectiveFrom", "out-of-range", "must be a day before the year 9999 ends");
        }
        OrganEntry organ = organ(item);
        if (organ == null) {
            refuseUnknown(item, entersOrgans, violations);
        }
        DivisionId division = division(item, organ, violations);
        refuseOutOfReach(caller, organ, division, violations);
        if (division != null) {
            tables.check(item.content().form(), division, violations);
        }
        if (above != null && division != null) {
            compare(item, division, above, violations);
        }
        return violations.check(() -> written(item, organ, Objects.requireNonNull(division), above));
    }

    private WrittenItem written(
            CheckedItem item, @Nullable OrganEntry organ, DivisionId division, @Nullable VersionEntity above) {
        OrganId organId = organ == null ? entered(item, division) : organ.id();
        return new WrittenItem(
                item.code(),
                organId,
                division,
                above == null ? null : above.item(),
                item.effectiveFrom(),
                item.content());
    }

    private OrganId entered(CheckedItem item, DivisionId division) {
        String creditCode = Objects.requireNonNull(item.creditCode());
        return directory
                .enter(creditCode, Objects.requireNonNull(item.organName()), division)
                .id();
    }

    private @Nullable VersionEntity superiorOf(@Nullable String raw, Violations violations) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        String given = raw.strip();
        Optional<VersionEntity> found = itemNamed(given).flatMap(each -> superior(each, clock.today()));
        if (found.isEmpty()) {
            violations.add("parent", "unknown-item", "must be the id or the code of an item that is published");
        }
        return found.orElse(null);
    }

    private Optional<ItemId> itemNamed(String given) {
        if (ImplementingCode.flawOf(given) == null) {
            return store.findByCode(new ImplementingCode(given)).map(ItemEntity::id);
        }
        try {
            return Optional.of(ItemId.of(given));
        } catch (IllegalArgumentException neither) {
            return Optional.empty();
        }
    }

    /** The organ that is named; of a merged one the successor, whom a source may not know yet. */
    private @Nullable OrganEntry organ(CheckedItem item) {
        return named(item)
                .flatMap(organ -> directory.organ(directory.acting(organ.id())))
                .orElse(null);
    }

    private Optional<OrganEntry> named(CheckedItem item) {
        OrganId id = item.organ();
        String creditCode = item.creditCode();
        if (id != null) {
            return directory.organ(id);
        }
        return creditCode == null ? Optional.empty() : directory.organ(creditCode);
    }

    private static void refuseUnknown(CheckedItem item, boolean entersOrgans, Violations violations) {
        String creditCode = item.creditCode();
        if (!entersOrgans || creditCode == null) {
            violations.add("organ", "unknown-organ", "must be an organ that is known");
            return;
        }
        violations.required("organName", item.organName());
        try {
            UnifiedCreditCode.of(creditCode);
        } catch (InvalidIdentifierException wrong) {
            violations.add("organ", "code-check-digit", "must be a valid unified social credit code (IDN-002)");
        }
    }

    private @Nullable DivisionId division(CheckedItem item, @Nullable OrganEntry organ, Violations violations) {
        DivisionId id = item.division();
        DivisionCode code = item.divisionCode();
        if (id == null && code == null) {
            return violations.required("division", organ == null ? null : organ.division());
        }
        Optional<DivisionEntry> found =
                id == null ? directory.division(Objects.requireNonNull(code), clock.today()) : directory.division(id);
        if (found.isEmpty()) {
            violations.add("division", "unknown-division", "must be a division that exists today (IDN-004)");
        }
        return found.map(DivisionEntry::id).orElse(null);
    }

    private void refuseOutOfReach(
            Caller caller, @Nullable OrganEntry organ, @Nullable DivisionId division, Violations violations) {
        if (division != null && !territory.manages(caller, division)) {
            violations.add("division", OUT_OF_REACH, "must be a division that the caller manages");
        } else if (organ != null && !territory.manages(caller, organ.division())) {
            violations.add("organ", OUT_OF_REACH, "must be an organ of a division that the caller manages");
        }
    }

    private void compare(CheckedItem item, DivisionId division, VersionEntity above, Violations violations) {
        if (!territory.isBelow(division, above.division())) {
            violations.add("parent", "not-above", "must be an item of a division above (ITM-010)");
        }
        Inheritance.check(item.code(), item.content(), above.code(), store.content(above), violations);
    }
}
