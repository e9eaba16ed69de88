package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Masked;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.Demand;
import org.zhengwu.api.forms.FieldKind;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormField;
import org.zhengwu.api.forms.PrefillSource;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.technical.codes.CodeList;
import org.zhengwu.spi.technical.codes.CodeTables;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.Parties;
import org.zhengwu.spi.technical.identity.PartyEntry;

/** Holds the answers of a case to the form of its item (电子表单); without one they are free. */
@ApplicationScoped
class FormAnswers {

    private static final String FORM = "form.";

    private final Parties parties;
    private final Directory directory;
    private final Instance<CodeTables> codes;

    @Inject
    FormAnswers(Parties parties, Directory directory, Instance<CodeTables> codes) {
        this.parties = parties;
        this.directory = directory;
        this.codes = codes;
    }

    /** What the form need not ask, because the party's own data say it, masked (LIC-016, IDN-008). */
    Map<String, Masked> known(HandlingTerms terms, PartyId applicant) {
        FormDefinition form = terms.form();
        Map<String, Masked> known = new LinkedHashMap<>();
        if (form != null) {
            parties.find(applicant)
                    .ifPresent(party -> form.fields()
                            .forEach(field -> known(field, party).ifPresent(value -> known.put(field.name(), value))));
        }
        return known;
    }

    private static Optional<Masked> known(FormField field, PartyEntry party) {
        PrefillSource source = field.prefill();
        if (source == null) {
            return Optional.empty();
        }
        return switch (source.value()) {
            case PrefillSource.PARTY_NAME -> Optional.of(party.name());
            case PrefillSource.PARTY_IDENTIFIER ->
                Optional.of(party.identifier()).filter(masked -> party.identifierKind() == field.identifier());
            default -> Optional.empty();
        };
    }

    /** The answers, empty where they only give back what was shown, so that no case stores a mask (IDN-008). */
    Map<String, String> own(HandlingTerms terms, PartyId applicant, Map<String, String> answers) {
        Map<String, Masked> known = known(terms, applicant);
        Map<String, String> own = new LinkedHashMap<>(answers);
        known.forEach((name, shown) -> own.replace(name, shown.value(), ""));
        return own;
    }

    /** What of the answers to the form of a whole matter the form of a part asks; all where it asks freely. */
    static Map<String, String> ofPart(HandlingTerms part, Map<String, String> answers) {
        FormDefinition form = part.form();
        Map<String, String> own = new LinkedHashMap<>(answers);
        if (form != null) {
            own.keySet().removeIf(name -> form.findField(name).isEmpty());
        }
        return own;
    }

    /** Everything in which the answers are not what the form asks, as of the day of the filing. */
    List<Violation> flaws(HandlingTerms terms, PartyId applicant, Map<String, String> answers, LocalDate filed) {
        FormDefinition form = terms.form();
        if (form == null) {
            return List.of();
        }
        List<Violation> found =
                new ArrayList<>(form.check(answers, known(terms, applicant).keySet(), filed));
        Set<String> flawed = found.stream().map(Violation::field).collect(Collectors.toCollection(HashSet::new));
        form.asked(answers).stream()
                .filter(field -> !flawed.contains(field.name()))
                .forEach(field -> lookUp(terms, field, answers.getOrDefault(field.name(), ""), filed)
                        .ifPresent(found::add));
        return found.stream()
                .map(each -> new Violation(FORM + each.field(), each.code(), each.detail()))
                .toList();
    }

    /** A violation where nothing stands behind the answer: no such division, or no such code that is in use. */
    private Optional<Violation> lookUp(HandlingTerms terms, FormField field, String answer, LocalDate on) {
        if (answer.isBlank()) {
            return Optional.empty();
        }
        String table = field.table();
        if (table != null && !inUse(table, terms, on).containsAll(field.valuesOf(answer))) {
            return Optional.of(new Violation(field.name(), "unknown-option", "must be a code of the table " + table));
        }
        boolean unknown = field.kind() == FieldKind.DIVISION
                && directory.division(DivisionCode.of(answer.strip()), on).isEmpty();
        return unknown
                ? Optional.of(new Violation(field.name(), "unknown-division", "must be a division of that day"))
                : Optional.empty();
    }

    /** The codes of the table that may be chosen; none where there is no such table, or no function that keeps it. */
    private Set<String> inUse(String table, HandlingTerms terms, LocalDate on) {
        Optional<CodeList> list =
                codes.isResolvable() ? codes.get().find(table, terms.division(), on) : Optional.empty();
        return list.stream()
                .flatMap(found -> found.entries().stream())
                .filter(entry -> !entry.retired())
                .map(CodeEntry::code)
                .collect(Collectors.toSet());
    }

    /** Refuses demands for fields that the form does not have, or whose values are known already (LIC-016). */
    void requireDemandable(HandlingTerms terms, PartyId applicant, Map<String, String> answers, List<Demand> demands) {
        FormDefinition form = terms.form();
        if (form == null) {
            return;
        }
        ItemTerms.refuse(IntStream.range(0, demands.size())
                .filter(at -> isForeign(form, demands.get(at)))
                .mapToObj(at -> new Violation(
                        "demands[" + at + "].field", "unknown-field", "must be a field of the item's form"))
                .toList());
        Map<String, Masked> known = known(terms, applicant);
        if (demands.stream()
                .map(Demand::field)
                .anyMatch(field -> field != null && known.containsKey(field) && !answers.containsKey(field))) {
            throw new RuleViolatedException("LIC-016", "known-already", "What is demanded is known already");
        }
    }

    private static boolean isForeign(FormDefinition form, Demand demand) {
        String field = demand.field();
        return field != null && form.findField(field).isEmpty();
    }
}
