package org.zhengwu.api.technical.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Post;

/** Builds a {@link RuleDraft}. */
public final class RuleDraftBuilder {

    private @Nullable String id;
    private @Nullable String matter;
    private @Nullable String kind;
    private @Nullable Integer value;
    private @Nullable String unit;
    private @Nullable String direction;
    private @Nullable Boolean rollEndDate;
    private @Nullable String bearer;
    private @Nullable String startEvent;
    private @Nullable List<String> stopEvents;
    private RuleDraft.@Nullable Extension extension;
    private @Nullable String lapse;
    private @Nullable String basisKind;
    private @Nullable String basis;
    private @Nullable String requirement;
    private @Nullable String division;
    private @Nullable String validFrom;
    private @Nullable String validTo;
    private @Nullable Boolean governsRunning;

    RuleDraftBuilder() {}

    public RuleDraftBuilder id(String text) {
        id = text;
        return this;
    }

    public RuleDraftBuilder matter(String text) {
        matter = text;
        return this;
    }

    public RuleDraftBuilder kind(ClockKind choice) {
        kind = choice.name();
        return this;
    }

    public RuleDraftBuilder limit(int days, LimitUnit of) {
        value = days;
        unit = of.name();
        return this;
    }

    public RuleDraftBuilder direction(Direction choice) {
        direction = choice.name();
        return this;
    }

    public RuleDraftBuilder rollEndDate(boolean choice) {
        rollEndDate = choice;
        return this;
    }

    public RuleDraftBuilder bearer(Bearer choice) {
        bearer = choice.name();
        return this;
    }

    public RuleDraftBuilder startEvent(String text) {
        startEvent = text;
        return this;
    }

    public RuleDraftBuilder stopEvents(List<String> texts) {
        stopEvents = List.copyOf(texts);
        return this;
    }

    public RuleDraftBuilder extension(int days, LimitUnit of, Post grantedBy) {
        extension = new RuleDraft.Extension(days, of.name(), grantedBy.name());
        return this;
    }

    public RuleDraftBuilder lapse(LapseAction choice) {
        lapse = choice.name();
        return this;
    }

    public RuleDraftBuilder basis(BasisKind rank, String text) {
        basisKind = rank.name();
        basis = text;
        return this;
    }

    public RuleDraftBuilder requirement(String text) {
        requirement = text;
        return this;
    }

    public RuleDraftBuilder division(DivisionCode code) {
        division = code.value();
        return this;
    }

    public RuleDraftBuilder validFrom(LocalDate day) {
        validFrom = day.toString();
        return this;
    }

    public RuleDraftBuilder validTo(LocalDate day) {
        validTo = day.toString();
        return this;
    }

    public RuleDraftBuilder governsRunning(boolean choice) {
        governsRunning = choice;
        return this;
    }

    public RuleDraft build() {
        return new RuleDraft(
                id,
                matter,
                kind,
                value,
                unit,
                direction,
                rollEndDate,
                bearer,
                startEvent,
                stopEvents,
                extension,
                lapse,
                basisKind,
                basis,
                requirement,
                division,
                validFrom,
                validTo,
                governsRunning);
    }
}
