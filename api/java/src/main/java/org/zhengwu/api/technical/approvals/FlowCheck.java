package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Checked;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Post;
import org.zhengwu.api.Violations;

/** Checks a draft of an approval flow: its values, who may sign, and that it ends in a decision. */
final class FlowCheck {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern ITEM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BASIS = 500;

    private final FlowDefinitionDraft draft;
    private final Violations violations = new Violations();

    FlowCheck(FlowDefinitionDraft draft) {
        this.draft = draft;
    }

    Checked<FlowDefinition> run() {
        String item = draft.item() == null || draft.item().isBlank()
                ? null
                : matching("item", draft.item(), ITEM, "must have 1 to 60 Latin letters, digits and -._");
        DivisionCode division = violations.parse(
                "division",
                draft.division(),
                "division-code",
                "must be the code of a division, of 2, 4, 6, 9 or 12 digits",
                DivisionCode::of);
        Integer follows = draft.follows();
        if (follows != null && follows < 0) {
            violations.add("follows", "out-of-range", "must be the number of a version, or 0");
        }
        LocalDate from = violations.date("effectiveFrom", violations.required("effectiveFrom", draft.effectiveFrom()));
        String name = violations.text("name", draft.name(), LONGEST_NAME);
        String nameEn = violations.optionalText("nameEn", draft.nameEn(), LONGEST_NAME);
        String basis = violations.text("basis", draft.basis(), LONGEST_BASIS);
        List<FlowStep> steps = steps();
        return violations.check(() -> new FlowDefinition(
                item,
                DivisionCode.NATION.equals(division) ? null : division,
                0,
                requireNonNull(from),
                requireNonNull(name),
                nameEn,
                requireNonNull(basis),
                steps));
    }

    private List<FlowStep> steps() {
        List<FlowDefinitionDraft.Step> given = draft.steps() == null ? List.of() : draft.steps();
        List<FlowStep> steps = new ArrayList<>();
        if (given.size() < 2 || given.size() > FlowDefinitionDraft.MOST_STEPS) {
            violations.add(
                    "steps", "out-of-range", "must be 2 to " + FlowDefinitionDraft.MOST_STEPS + ", the decision last");
            return steps;
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String at = "steps[" + i + "]";
            FlowDefinitionDraft.Step each = violations.required(at, given.get(i));
            FlowStep step = each == null ? null : step(at, each, i == given.size() - 1);
            if (step != null) {
                steps.add(step);
                if (!ids.add(step.id())) {
                    violations.add(at + ".id", "duplicate", "stands in the flow already");
                }
            }
        }
        return steps;
    }

    private @Nullable FlowStep step(String at, FlowDefinitionDraft.Step given, boolean decision) {
        String id = matching(
                at + ".id", given.id(), ID, "must have 1 to 40 lower-case letters, digits and hyphens, a letter first");
        String name = violations.text(at + ".name", given.name(), LONGEST_NAME);
        String nameEn = violations.optionalText(at + ".nameEn", given.nameEn(), LONGEST_NAME);
        StepMode mode = violations.parse(
                at + ".mode",
                violations.required(at + ".mode", given.mode()),
                "mode",
                "must be ONE, JOINT or ANY_OF",
                StepMode::valueOf);
        List<Post> posts = parsed(at + ".posts", given.posts(), "post", "must be a post", Post::valueOf);
        List<AccountId> persons =
                parsed(at + ".persons", given.persons(), "account", "must be the id of an account", AccountId::of);
        if (posts.stream().anyMatch(post -> !StepLimitDraft.SIGNERS.contains(post))) {
            violations.add(at + ".posts", "post", "must be of REVIEWER, DECIDER and HEAD");
        }
        if (posts.isEmpty() && persons.isEmpty()) {
            violations.add(at + ".posts", "required", "must name a post or person");
        }
        boolean same = Boolean.TRUE.equals(given.samePersons());
        boolean hearing = Boolean.TRUE.equals(given.hearing());
        if (decision && (mode != StepMode.ONE || posts.contains(Post.REVIEWER) || !persons.isEmpty() || same)) {
            violations.add(at, "decision", "must be signed by one DECIDER or HEAD who signed nothing before");
        }
        if (hearing && (decision || mode == StepMode.JOINT)) {
            violations.add(at + ".hearing", "hearing", "must be recorded before the decision, by one for all");
        }
        StepLimit limit = violations.nested(at + ".limit", given.limit(), StepLimitDraft::check);
        if (limit != null && limit.lapse() == StepLapse.HAND_OVER) {
            checkHandOver(at + ".limit", limit, decision, mode, posts, persons);
        }
        return id == null || name == null || mode == null
                ? null
                : new FlowStep(id, name, nameEn, mode, posts, persons, same, hearing, limit);
    }

    private void checkHandOver(
            String at,
            StepLimit limit,
            boolean decision,
            @Nullable StepMode mode,
            List<Post> posts,
            List<AccountId> persons) {
        if (mode == StepMode.JOINT) {
            violations.add(at + ".lapse", "joint", "must be URGE at a joint step, which everybody signs whom it names");
        }
        if (decision && (limit.post() == null || limit.post() == Post.REVIEWER)) {
            violations.add(at + ".post", "decision", "must be DECIDER or HEAD");
        }
        boolean alone = posts.size() + persons.size() == 1;
        if (alone && (posts.contains(limit.post()) || persons.contains(limit.person()))) {
            violations.add(at + ".lapse", "same", "must hand over to others than those who sign");
        }
    }

    private <T> List<T> parsed(
            String field, @Nullable List<String> given, String code, String detail, Function<String, T> parser) {
        List<T> parsed = new ArrayList<>();
        if (given == null) {
            return parsed;
        }
        if (given.size() > FlowDefinitionDraft.MOST_SIGNERS) {
            violations.add(field, "too-many", "must hold at most " + FlowDefinitionDraft.MOST_SIGNERS);
            return parsed;
        }
        for (int i = 0; i < given.size(); i++) {
            String at = field + "[" + i + "]";
            T value = violations.parse(at, violations.required(at, given.get(i)), code, detail, parser);
            if (value != null && parsed.contains(value)) {
                violations.add(at, "duplicate", "stands in the step already");
            } else if (value != null) {
                parsed.add(value);
            }
        }
        return parsed;
    }

    private @Nullable String matching(String field, @Nullable String raw, Pattern form, String detail) {
        String text = violations.required(field, raw);
        if (text != null && !form.matcher(text.strip()).matches()) {
            violations.add(field, "form", detail);
            return null;
        }
        return text == null ? null : text.strip();
    }
}
