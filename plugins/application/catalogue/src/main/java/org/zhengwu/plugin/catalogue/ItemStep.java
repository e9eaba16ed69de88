package org.zhengwu.plugin.catalogue;

import static org.zhengwu.api.application.catalogue.ItemState.DRAFT;
import static org.zhengwu.api.application.catalogue.ItemState.IN_REVIEW;
import static org.zhengwu.api.application.catalogue.ItemState.PUBLISHED;
import static org.zhengwu.api.application.catalogue.ItemState.WITHDRAWN;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.catalogue.ItemState;

/** The states of a version and the steps between them. */
enum ItemStep {
    CHANGE(DRAFT, DRAFT),
    SUBMIT(DRAFT, IN_REVIEW),
    SEND_BACK(IN_REVIEW, DRAFT),
    PUBLISH(IN_REVIEW, PUBLISHED),
    WITHDRAW(PUBLISHED, WITHDRAWN);

    private final ItemState from;
    private final ItemState to;

    ItemStep(ItemState from, ItemState to) {
        this.from = from;
        this.to = to;
    }

    /** The state after the step; throws {@link StepNotAllowedException} in a state that does not allow it. */
    ItemState from(ItemState state) {
        if (state != from) {
            throw new StepNotAllowedException(spelling(), state.name(), allowedIn(state));
        }
        return to;
    }

    private static Set<String> allowedIn(ItemState state) {
        return Arrays.stream(values())
                .filter(step -> step.from == state)
                .map(ItemStep::spelling)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String spelling() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
