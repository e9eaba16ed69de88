package org.zhengwu.tck;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Violation;

/**
 * What the contract of every function starts from. A contract is an interface of default tests, whose
 * names are sentences; the kit ships a class for each, so that none is left out.
 */
@ExtendWith(Applicability.class)
public interface FunctionContract<S> {

    /** The function under test. */
    S function();

    default Candidate candidate() {
        return Candidate.current();
    }

    default TestClock clock() {
        return candidate().clock();
    }

    default Cast cast() {
        return candidate().cast();
    }

    /** Callers who are the same in every test. */
    default Staff staff() {
        return Staff.of(cast());
    }

    /** What all pages of a list hold, by pages of the length. */
    default <T> List<T> allPages(int length, Function<PageRequest, Page<T>> list) {
        return Pages.walked(length, list).stream()
                .flatMap(page -> page.items().stream())
                .toList();
    }

    /** The fields that a call breaks rules of, in the order of the violations. */
    default List<String> violated(ThrowingCallable call) {
        List<String> fields = new ArrayList<>();
        assertThatThrownBy(call)
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refused ->
                        refused.violations().stream().map(Violation::field).forEach(fields::add));
        return fields;
    }
}
