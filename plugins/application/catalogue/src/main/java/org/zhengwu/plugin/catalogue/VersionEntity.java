package org.zhengwu.plugin.catalogue;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ItemVersionId;

/** One version of an item: its state, its days, and what lists and searches read of it. */
@Entity(name = "catVersion")
@Table(name = "cat_version")
class VersionEntity {

    /** Stands where there is no last day, so that a comparison of days needs no second case. */
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /** Stands where there is no superior: the column is compared with ids, and those are never null. */
    private static final UUID NONE = new UUID(0, 0);

    @Id
    private UUID id;

    private UUID item;
    private int number;

    @Enumerated(EnumType.STRING)
    private ItemState state;

    private String code;
    private String name;
    private String type;
    private UUID organ;
    private UUID division;
    private UUID superior;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private String search;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private String facets;

    private String digest;

    @Column(name = "wished_from")
    private @Nullable LocalDate wishedFrom;

    @Column(name = "holds_from")
    private @Nullable LocalDate holdsFrom;

    @Column(name = "holds_until")
    private LocalDate holdsUntil;

    @SuppressWarnings("UnusedVariable") // Kept for whoever asks the database why.
    private @Nullable String reason;

    protected VersionEntity() {}

    VersionEntity(ItemEntity of, WrittenItem written) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.item = of.id().value();
        this.number = of.nextNumber();
        this.state = ItemState.DRAFT;
        this.holdsUntil = OPEN;
        write(written);
    }

    final void write(WrittenItem written) {
        ItemId above = written.superior();
        code = written.code().value();
        name = written.content().name();
        type = written.content().type();
        organ = written.organ().value();
        division = written.division().value();
        superior = above == null ? NONE : above.value();
        search = SearchText.of(written.code(), written.content());
        facets = Facets.of(written.content());
        digest = written.digest();
        wishedFrom = written.effectiveFrom();
    }

    void step(ItemStep step) {
        state = step.from(state);
    }

    void step(ItemStep step, String because) {
        step(step);
        reason = because;
    }

    void publish(LocalDate from) {
        step(ItemStep.PUBLISH);
        holdFrom(from);
    }

    /** Publishes what an import brought; its source reviewed it. */
    void publishImported(LocalDate from) {
        state = ItemState.PUBLISHED;
        holdFrom(from);
    }

    private void holdFrom(LocalDate from) {
        holdsFrom = from;
        holdsUntil = OPEN;
    }

    /** Ends its days before this one, or leaves it none where it would have begun later. */
    void endBefore(LocalDate day) {
        LocalDate from = holdsFrom;
        LocalDate first = from == null || from.isBefore(day) ? day : from;
        LocalDate last = first.minusDays(1);
        holdsUntil = last.isBefore(holdsUntil) ? last : holdsUntil;
    }

    boolean isInWork() {
        return state == ItemState.DRAFT || state == ItemState.IN_REVIEW;
    }

    UUID key() {
        return id;
    }

    ItemVersionId id() {
        return new ItemVersionId(id);
    }

    ItemId item() {
        return new ItemId(item);
    }

    int number() {
        return number;
    }

    ItemState state() {
        return state;
    }

    ImplementingCode code() {
        return new ImplementingCode(code);
    }

    String type() {
        return type;
    }

    OrganId organ() {
        return new OrganId(organ);
    }

    DivisionId division() {
        return new DivisionId(division);
    }

    @Nullable
    ItemId superior() {
        return superior.equals(NONE) ? null : new ItemId(superior);
    }

    String digest() {
        return digest;
    }

    @Nullable
    LocalDate wishedFrom() {
        return wishedFrom;
    }

    @Nullable
    LocalDate effectiveFrom() {
        return holdsFrom;
    }

    @Nullable
    LocalDate effectiveUntil() {
        return holdsUntil.equals(OPEN) ? null : holdsUntil;
    }

    boolean holdsOn(LocalDate day) {
        return holdsFrom != null && !day.isBefore(holdsFrom) && !day.isAfter(holdsUntil);
    }

    /** Whether it holds on the day or on one after it. */
    boolean holdsFromDay(LocalDate day) {
        return holdsFrom != null && !holdsUntil.isBefore(day) && !holdsUntil.isBefore(holdsFrom);
    }

    ItemVersion view() {
        return new ItemVersion(id(), number, state, holdsFrom, effectiveUntil(), name);
    }
}
