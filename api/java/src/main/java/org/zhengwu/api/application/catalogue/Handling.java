package org.zhengwu.api.application.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * On which conditions and how an item is handled (受理条件, 办理流程).
 *
 * @param conditions the conditions of acceptance (受理条件)
 * @param flow the course of the handling in words (办理流程)
 * @param steps the steps in order
 * @param forms the forms of handling (办理形式, ITM-004)
 * @param specialProcedures the procedures whose time is not counted (LIC-007)
 * @param quantityLimit how many may be granted, where there is a limit (数量限制)
 * @param jointHandling whether several organs handle it together (统一, 联合, 集中办理, LIC-005)
 * @param verification whether substantive verification is declared (核查, LIC-010)
 * @param personalPresence whether the law requires the applicant in person, so that no agent may act (LIC-018)
 * @param commitment whether a commitment may replace proofs (告知承诺, LIC-020)
 * @param commitmentNotice what the applicant is told before it commits itself (告知书): the duty of proof and its content,
 *     how it is checked, and the liability (LIC-021); null where no material is committable
 * @param visits how often the applicant has to come (到现场次数, ITM-008)
 * @param parts the codes of the items that are handled with it as one matter, each by its own organ (一件事)
 */
public record Handling(
        @Nullable String conditions,
        @Nullable String flow,
        List<HandlingStep> steps,
        List<HandlingForm> forms,
        List<SpecialProcedure> specialProcedures,
        @Nullable String quantityLimit,
        boolean jointHandling,
        boolean verification,
        boolean personalPresence,
        boolean commitment,
        @Nullable String commitmentNotice,
        @Nullable Integer visits,
        List<String> parts) {

    /** Nothing stated. */
    public static final Handling NONE = new Handling(
            null, null, List.of(), List.of(), List.of(), null, false, false, false, false, null, null, List.of());

    public Handling {
        steps = List.copyOf(steps);
        forms = List.copyOf(forms);
        specialProcedures = List.copyOf(specialProcedures);
        // Items that were written before there were parts state none.
        parts = parts == null ? List.of() : List.copyOf(parts);
    }
}
