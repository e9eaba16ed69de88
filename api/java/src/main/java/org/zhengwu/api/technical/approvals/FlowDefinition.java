package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;

/**
 * A version of an approval flow (审批流程). Versions are never changed: the next one takes its place from its
 * first day on, for the approvals that start then.
 *
 * @param item the code of the items that it is for (基本编码), or null for every item
 * @param division where it holds, with every division below; null for everywhere
 * @param version counted from 1 within the flow of the item and division
 * @param effectiveFrom the first day on which it holds
 * @param name the name in Chinese
 * @param nameEn the name in English, or null
 * @param basis the document that it rests on, in Chinese
 * @param steps the steps in their order; the last one is the decision (决定)
 */
public record FlowDefinition(
        @Nullable String item,
        @Nullable DivisionCode division,
        int version,
        LocalDate effectiveFrom,
        String name,
        @Nullable String nameEn,
        String basis,
        List<FlowStep> steps) {

    public FlowDefinition {
        requireNonNull(effectiveFrom, "effectiveFrom");
        requireNonNull(name, "name");
        requireNonNull(basis, "basis");
        steps = List.copyOf(steps);
        if (steps.size() < 2) {
            throw new IllegalArgumentException("A flow has a step before its decision");
        }
    }

    /** The place of the decision: the last one, counted from 0. */
    public int decision() {
        return steps.size() - 1;
    }

    /** The place of a step, counted from 0; -1 where there is none of the id. */
    public int place(String step) {
        return IntStream.range(0, steps.size())
                .filter(at -> steps.get(at).id().equals(step))
                .findFirst()
                .orElse(-1);
    }
}
