package org.zhengwu.runtime.state;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengwu.api.StepNotAllowedException;

/** A state machine: the steps of one enum. */
public final class Steps<S extends Enum<S>, T extends Enum<T> & Step<S>> {

    private final List<T> steps;

    private Steps(List<T> steps) {
        this.steps = steps;
    }

    /** The machine whose table is the enum. */
    public static <S extends Enum<S>, T extends Enum<T> & Step<S>> Steps<S, T> of(Class<T> table) {
        return new Steps<>(List.of(table.getEnumConstants()));
    }

    /**
     * The state to which the step leads from the present one.
     *
     * @throws StepNotAllowedException if the present state does not allow it; says which steps it does
     */
    public S take(T step, S present) {
        if (!step.from().contains(present)) {
            Set<String> names = allowed(present).stream().map(Enum::name).collect(Collectors.toSet());
            throw new StepNotAllowedException(step.name(), present.name(), names);
        }
        return step.to();
    }

    /** The steps that a state allows, in the order of the table. */
    public List<T> allowed(S present) {
        return steps.stream().filter(step -> step.from().contains(present)).toList();
    }

    /** The machine as a Mermaid state diagram. */
    public String diagram() {
        Stream<String> lines = steps.stream().flatMap(Steps::lines);
        Stream<String> ends = steps.stream()
                .map(step -> step.to())
                .distinct()
                .filter(state -> allowed(state).isEmpty())
                .map(state -> "    " + state.name() + " --> [*]");
        return Stream.concat(Stream.of("stateDiagram-v2"), Stream.concat(lines, ends))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static <S extends Enum<S>, T extends Enum<T> & Step<S>> Stream<String> lines(T step) {
        String target = " --> " + step.to().name() + " : " + step.name();
        if (step.from().isEmpty()) {
            return Stream.of("    [*]" + target);
        }
        return step.from().stream().sorted().map(state -> "    " + state.name() + target);
    }
}
