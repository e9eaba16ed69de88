package org.zhengwu.plugin.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;
import org.zhengwu.api.technical.deadlines.WorkCalendar;

/**
 * Keeps the editions. Which one is in force is asked of the database each time, so that a publication by
 * another instance is seen at once; what an edition says never changes and stays in memory.
 */
@ApplicationScoped
class Editions {

    private static final int MOST_KEPT = 20;

    private final EntityManager entities;
    private final LawFiles files;
    private final Places places;
    private final StatutoryHolidays statutory = StatutoryHolidays.builtIn();
    private final Map<Long, Edition> kept = new ConcurrentHashMap<>();

    @Inject
    Editions(EntityManager entities, LawFiles files, Places places) {
        this.entities = entities;
        this.files = files;
        this.places = places;
    }

    /** The edition in force. */
    Edition current() {
        return at(entities.createQuery("select e.number from dlEdition e", Long.class)
                .getSingleResult());
    }

    /** The edition with the number. */
    Edition at(long number) {
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(number, this::load);
    }

    /** Waits until no other publication is under way, and holds off others to the end of the transaction. */
    EditionEntity hold() {
        return entities.find(EditionEntity.class, EditionEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    private Edition load(long number) {
        Map<DivisionId, DivisionCode> codes = new HashMap<>();
        List<WorkCalendar> calendars = new ArrayList<>(files.calendars());
        calendars.forEach(each -> note(each.division(), codes));
        entities.createQuery(
                        "select c from dlCalendar c where c.edition <= :number order by c.edition",
                        CalendarEntity.class)
                .setParameter("number", number)
                .getResultStream()
                .forEach(each -> calendars.add(calendar(each, codes)));
        List<TimeLimitRule> rules = new ArrayList<>(files.rules());
        rules.forEach(each -> note(each.division(), codes));
        entities.createQuery("select r from dlRule r where r.edition <= :number order by r.edition", RuleEntity.class)
                .setParameter("number", number)
                .getResultStream()
                .forEach(each -> rules.add(rule(each, codes)));
        return new Edition(number, statutory, calendars, rules, codes);
    }

    /** Files know divisions by code only. */
    private void note(DivisionCode code, Map<DivisionId, DivisionCode> codes) {
        if (!codes.containsValue(code)) {
            places.id(code).ifPresent(id -> codes.put(id, code));
        }
    }

    private WorkCalendar calendar(CalendarEntity kept, Map<DivisionId, DivisionCode> codes) {
        WorkCalendar calendar = kept.calendar();
        return Versions.of(calendar, today(kept.division(), calendar.division(), codes), calendar.version());
    }

    private TimeLimitRule rule(RuleEntity kept, Map<DivisionId, DivisionCode> codes) {
        TimeLimitRule rule = kept.rule();
        return Versions.of(rule, today(kept.division(), rule.division(), codes), rule.version());
    }

    private DivisionCode today(DivisionId division, DivisionCode then, Map<DivisionId, DivisionCode> codes) {
        return codes.computeIfAbsent(division, id -> places.code(id).orElse(then));
    }
}
