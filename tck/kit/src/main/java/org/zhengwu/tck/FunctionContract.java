package org.zhengwu.tck;

/**
 * What the contract of every function starts from. A contract is an interface of default tests, whose
 * names are sentences; the kit ships a class for each, so that none is left out.
 */
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
}
