package org.zhengwu.api;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The outcome of checking a draft: its parsed values, or every violation. */
public sealed interface Checked<T> {

    /** The parsed values, or {@link InvalidInputException} with every violation. */
    T orThrow();

    /** The violations; empty where the draft is valid. */
    List<Violation> violations();

    /** A draft that breaks no rule. */
    static <T> Checked<T> valid(T value) {
        return new Valid<>(value);
    }

    /** A draft that breaks at least one rule. */
    static <T> Checked<T> invalid(List<Violation> violations) {
        return new Invalid<>(violations);
    }

    /** A draft that breaks no rule. */
    record Valid<T>(T value) implements Checked<T> {

        public Valid {
            requireNonNull(value, "value");
        }

        @Override
        public T orThrow() {
            return value;
        }

        @Override
        public List<Violation> violations() {
            return List.of();
        }
    }

    /** A draft that breaks at least one rule. */
    record Invalid<T>(List<Violation> violations) implements Checked<T> {

        public Invalid {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("An invalid draft names at least one violation");
            }
        }

        @Override
        public T orThrow() {
            throw new InvalidInputException(violations);
        }
    }
}
