package org.zhengwu.plugin.deadlines;

import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.api.technical.deadlines.WorkCalendar;

/** Gives what is published its version, and the code that its division has. */
final class Versions {

    private Versions() {}

    static WorkCalendar of(WorkCalendar calendar, DivisionCode division, int version) {
        return new WorkCalendar(
                calendar.year(), division, calendar.kind(), version, calendar.source(), calendar.days());
    }

    static TimeLimitRule of(TimeLimitRule rule, DivisionCode division, int version) {
        return new TimeLimitRule(
                rule.id(),
                rule.matter(),
                rule.kind(),
                rule.limit(),
                rule.direction(),
                rule.rollEndDate(),
                rule.bearer(),
                rule.startEvent(),
                rule.stopEvents(),
                rule.extension(),
                rule.lapse(),
                rule.basisKind(),
                rule.basis(),
                rule.requirement(),
                division,
                rule.validFrom(),
                rule.validTo(),
                rule.governsRunning(),
                version);
    }
}
