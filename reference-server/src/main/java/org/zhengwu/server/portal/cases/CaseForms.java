package org.zhengwu.server.portal.cases;

import static java.util.Objects.requireNonNullElseGet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormField;
import org.zhengwu.api.forms.FormOption;
import org.zhengwu.api.forms.Wording;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.Words;
import org.zhengwu.spi.LegalClock;

/** Reads the form of a case with the options of its questions: its own, those of code tables, and places. */
@RequestScoped
public class CaseForms {

    private static final List<FormOption> YES_AND_NO = List.of(yesOrNo("true"), yesOrNo("false"));

    private final CaseService cases;
    private final IdentityService identity;
    private final Instance<CodeTableService> codes;
    private final LegalClock clock;
    private final Visit visit;

    @Inject
    public CaseForms(
            CaseService cases,
            IdentityService identity,
            Instance<CodeTableService> codes,
            LegalClock clock,
            Visit visit) {
        this.cases = cases;
        this.identity = identity;
        this.codes = codes;
        this.clock = clock;
        this.visit = visit;
    }

    /** The questions of a case with the answers that it keeps. */
    public Questions of(Case shown) {
        return of(shown, form(shown));
    }

    /** The questions of a case with answers that it does not keep yet. */
    Questions of(Case shown, Map<String, String> answers) {
        CaseForm kept = form(shown);
        return of(shown, new CaseForm(kept.definition(), answers, kept.prefilled()));
    }

    /** Which questions a case asks, by groups, without what they offer. */
    Questions outline(Case shown) {
        return outline(form(shown));
    }

    /** The same of a form with answers. */
    Questions outline(CaseForm form) {
        return Questions.of(form, (field, answer) -> List.of());
    }

    /** The form of a case. */
    CaseForm form(Case shown) {
        return cases.form(visit.signedIn(), shown.id());
    }

    /** The day from which limits of dates count: that of the filing, which may be today. */
    LocalDate filed(Case shown) {
        return requireNonNullElseGet(shown.receivedOn(), clock::today);
    }

    private Questions of(Case shown, CaseForm form) {
        Filing filing = new Filing(shown.division(), filed(shown));
        return Questions.of(form, (field, answer) -> options(filing, field, answer));
    }

    /** The questions of a form as somebody would be asked them today in the division, with answers that nobody keeps. */
    public Questions tried(FormDefinition form, Map<String, String> answers, DivisionId division) {
        Filing filing = new Filing(division, clock.today());
        return Questions.of(new CaseForm(form, answers, Map.of()), (field, answer) -> options(filing, field, answer));
    }

    /** Where and when a form is filed: what code tables and places offer depends on it. */
    private record Filing(DivisionId division, LocalDate day) {}

    private List<FormOption> options(Filing filing, FormField field, String answer) {
        String table = field.table();
        if (table != null) {
            return ofTable(filing, table, field.valuesOf(answer));
        }
        return switch (field.kind()) {
            case YES_NO -> YES_AND_NO;
            case DIVISION -> places(filing, answer);
            default -> field.options();
        };
    }

    /** The codes in use, and retired ones where they were chosen before. */
    private List<FormOption> ofTable(Filing filing, String table, List<String> chosen) {
        if (!codes.isResolvable()) {
            return List.of();
        }
        Caller caller = visit.caller();
        String division = identity.findDivision(caller, filing.division())
                .map(found -> found.code().toString())
                .orElse(null);
        return codes
                .get()
                .find(caller, table, division, filing.day().toString())
                .map(CodeTable::entries)
                .orElse(List.of())
                .stream()
                .filter(entry -> !entry.retired() || chosen.contains(entry.code()))
                .map(CaseForms::option)
                .toList();
    }

    /** The place of the filing with those directly below it, and the one that was given. */
    private List<FormOption> places(Filing filing, String answer) {
        Caller caller = visit.caller();
        Stream<Division> near = identity.findDivision(caller, filing.division()).stream();
        Stream<Division> below =
                identity
                        .divisionsBelow(caller, filing.division(), new PageRequest(PageRequest.LONGEST, null))
                        .items()
                        .stream();
        return Stream.of(near, below, given(filing, answer).stream())
                .flatMap(each -> each)
                .map(each -> new FormOption(each.code().toString(), new Wording(each.name(), null)))
                .distinct()
                .toList();
    }

    private Optional<Division> given(Filing filing, String answer) {
        DivisionCode code = divisionCode(answer);
        return code == null ? Optional.empty() : identity.findDivision(visit.caller(), code, filing.day());
    }

    private static @Nullable DivisionCode divisionCode(String answer) {
        try {
            return DivisionCode.of(answer);
        } catch (IllegalArgumentException unfinished) {
            return null;
        }
    }

    private static FormOption option(CodeEntry entry) {
        return new FormOption(entry.code(), new Wording(entry.name(), entry.nameEn()));
    }

    private static FormOption yesOrNo(String value) {
        Wording wording = new Wording(
                Words.in(Locale.CHINESE).value(value), Words.in(Locale.ENGLISH).value(value));
        return new FormOption(value, wording);
    }
}
