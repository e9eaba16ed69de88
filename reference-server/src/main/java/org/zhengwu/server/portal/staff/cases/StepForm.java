package org.zhengwu.server.portal.staff.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DecisionOutcome;
import org.zhengwu.api.application.cases.DeliveryDraft;
import org.zhengwu.api.application.cases.DemandDraft;
import org.zhengwu.api.application.cases.ExtensionDraft;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.RemediesDraft;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.api.application.cases.VerificationDraft;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.FormErrors.FieldError;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Words;
import org.zhengwu.server.portal.cases.CaseFiles.Slot;
import org.zhengwu.server.portal.cases.Clocks;
import org.zhengwu.server.portal.staff.cases.StepPages.Taking;
import org.zhengwu.spi.LegalClock;

/** Reads the form of a step into the draft of the function. */
@RequestScoped
public class StepForm {

    /** Before the code of a material in the name of the field that says what is wrong with it. */
    public static final String MATERIAL = "material.";

    /** Before the name of a field of the case's form, likewise. */
    public static final String FIELD = "field.";

    /** The name of what is kept of a last day that is so far that it is asked about once more. */
    static final String FAR = "far";

    /** The name of the field that confirms that day. */
    static final String SURE = "sure";

    /** The name of the field that explains why the promised limit was not kept. */
    static final String OVERRUN = "overrunExplanation";

    static final String SUPPLY_BY = "supplyBy";

    private static final Pattern DEMAND = Pattern.compile("demands\\[(\\d+)].*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final PostedForm form;
    private final LegalClock clock;
    private final Period farthest;

    @Inject
    public StepForm(
            PostedForm form,
            LegalClock clock,
            @ConfigProperty(name = "zhengwu.portal.supplement-asked-twice-after", defaultValue = "P1Y")
                    Period farthest) {
        this.form = form;
        this.clock = clock;
        this.farthest = farthest;
    }

    /** The materials that an applicant may be asked to bring. */
    static List<Slot> demandable(List<Slot> slots) {
        return slots.stream().filter(Slot::isDemandable).toList();
    }

    /** The names of the fields that say what is wrong, in their order. */
    public static List<String> demandNames(Taking asked) {
        Stream<String> materials = asked.slots().stream().map(slot -> MATERIAL + slot.code());
        Stream<String> fields = Stream.concat(
                        asked.questions().all().keySet().stream(), asked.questions().free().keySet().stream())
                .map(name -> FIELD + name);
        return Stream.concat(materials, fields).toList();
    }

    /** What was typed, to be shown again. */
    Map<String, String> values(Taking asked) {
        Map<String, String> values = new HashMap<>();
        asked.step().entries().forEach(entry -> values.put(entry.name(), form.text(entry.name())));
        demandNames(asked).forEach(name -> values.put(name, form.text(name)));
        if (asked.step() == HandlingStep.SUPPLEMENT_NOTICE
                && isFar(form.text(SUPPLY_BY), clock.today().plus(farthest))) {
            values.put(FAR, form.text(SUPPLY_BY));
            values.put(SURE, form.text(SURE));
        }
        return values;
    }

    /** Whether the day that was typed is so far that it has to be confirmed, and is not yet; another day is anew. */
    boolean hasToBeSure(Map<String, String> typed) {
        String far = typed.get(FAR);
        return far != null && !far.equals(typed.get(SURE));
    }

    /** Whether the day is later than anybody means; what is no day is left to the function to refuse. */
    static boolean isFar(String day, LocalDate last) {
        try {
            return LocalDate.parse(day).isAfter(last);
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Whether the promised limit of the case has passed (LIC-022). */
    boolean isOverrun(Case of) {
        return Clocks.open(of.clocks()).stream()
                .anyMatch(
                        each -> each.kind() == ClockKind.PROMISED && each.end().isBefore(clock.today()));
    }

    CorrectionDraft correction() {
        return new CorrectionDraft(form.text("problem"));
    }

    SupplementNoticeDraft notice(Taking asked) {
        return new SupplementNoticeDraft(named(asked).stream().map(this::demand).toList(), form.text(SUPPLY_BY));
    }

    RefusalDraft refusal() {
        return new RefusalDraft(
                form.text("outcome"), form.text("reasons"), form.text("basis"), null, form.text("rightOrganName"));
    }

    SuspensionDraft suspension() {
        return new SuspensionDraft(form.text("procedure"), form.text("reason"), form.text("expectedUntil"));
    }

    ExtensionDraft extension() {
        String days = form.text("days");
        if (!days.isEmpty() && !NUMBER.matcher(days).matches()) {
            throw new InvalidInputException("days", "number", "must be a number of days");
        }
        return new ExtensionDraft(days.isEmpty() ? null : Integer.valueOf(days), form.text("reason"));
    }

    VerificationDraft verification() {
        String on = form.text("on");
        return new VerificationDraft(on.isEmpty() ? null : on, form.text("result"), form.text("findings"));
    }

    DecisionDraft decision() {
        RemediesDraft remedies = new RemediesDraft(form.text("reconsideration"), form.text("lawsuit"));
        boolean refuses = form.text("outcome").equals(DecisionOutcome.REFUSE.name());
        return new DecisionDraft(
                form.text("outcome"), form.text("reasons"), refuses ? remedies : null, form.text(OVERRUN));
    }

    DeliveryDraft delivery() {
        return new DeliveryDraft(form.text("way"), form.text("reference"));
    }

    /** What a refusal says, each at the field that it is about. */
    FormErrors errors(Words words, Taking asked, InvalidInputException wrong) {
        List<String> demanded = named(asked);
        return new FormErrors(wrong.violations().stream()
                .map(each -> error(words, asked, demanded, each))
                .distinct()
                .toList());
    }

    private FieldError error(Words words, Taking asked, List<String> demanded, Violation broken) {
        Matcher demand = DEMAND.matcher(broken.field());
        String name = demand.matches() && Integer.parseInt(demand.group(1)) < demanded.size()
                ? demanded.get(Integer.parseInt(demand.group(1)))
                : broken.field().replaceFirst("^remedies\\.", "");
        String text = words.either("violation." + broken.code(), "violation.other");
        return new FieldError(name, "#" + name, label(words, asked, name), text);
    }

    private static String label(Words words, Taking asked, String name) {
        if (name.startsWith(MATERIAL)) {
            return asked.slots().stream()
                    .filter(slot -> name.equals(MATERIAL + slot.code()))
                    .map(Slot::name)
                    .findFirst()
                    .orElse("");
        }
        String key = "entry." + asked.step().path() + "." + name;
        return words.has(key) ? words.of(key) : "";
    }

    /** The names of the fields in which something was typed. */
    private List<String> named(Taking asked) {
        return demandNames(asked).stream()
                .filter(name -> !form.text(name).isBlank())
                .toList();
    }

    private DemandDraft demand(String name) {
        boolean material = name.startsWith(MATERIAL);
        return new DemandDraft(
                material ? name.substring(MATERIAL.length()) : null,
                material ? null : name.substring(FIELD.length()),
                form.text(name));
    }
}
