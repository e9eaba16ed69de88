package org.zhengwu.server.portal.staff.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;
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
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.FormErrors.FieldError;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Words;
import org.zhengwu.server.portal.cases.CaseFiles.Slot;
import org.zhengwu.server.portal.staff.cases.StepPages.Taking;

/** Reads the form of a step into the draft of the function. */
@RequestScoped
public class StepForm {

    /** Before the code of a material in the name of the field that says what is wrong with it. */
    public static final String MATERIAL = "material.";

    /** Before the name of a field of the case's form, likewise. */
    public static final String FIELD = "field.";

    private static final Pattern DEMAND = Pattern.compile("demands\\[(\\d+)].*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private final PostedForm form;

    @Inject
    public StepForm(PostedForm form) {
        this.form = form;
    }

    /** The materials that an applicant may be asked to bring. */
    static List<Slot> demandable(List<Slot> slots) {
        return slots.stream()
                .filter(slot -> slot.asked() == null || !slot.asked().obtainedBySharing())
                .toList();
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
        return values;
    }

    CorrectionDraft correction() {
        return new CorrectionDraft(form.text("problem"));
    }

    SupplementNoticeDraft notice(Taking asked) {
        return new SupplementNoticeDraft(named(asked).stream().map(this::demand).toList(), form.text("supplyBy"));
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
        return new ExtensionDraft(NUMBER.matcher(days).matches() ? Integer.valueOf(days) : null, form.text("reason"));
    }

    VerificationDraft verification() {
        String on = form.text("on");
        return new VerificationDraft(on.isEmpty() ? null : on, form.text("result"), form.text("findings"));
    }

    DecisionDraft decision() {
        RemediesDraft remedies = new RemediesDraft(form.text("reconsideration"), form.text("lawsuit"));
        boolean refuses = form.text("outcome").equals(DecisionOutcome.REFUSE.name());
        return new DecisionDraft(
                form.text("outcome"), form.text("reasons"), refuses ? remedies : null, form.text("overrunExplanation"));
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
