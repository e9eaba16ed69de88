package org.zhengwu.benchmark;

/**
 * What is aimed at, and what was reached; reported, never asserted.
 *
 * @param aim the aim in words
 * @param reached the value that was reached
 * @param met whether that is enough
 */
record Aim(String aim, double reached, boolean met) {

    static Aim atLeast(String what, double bound, double reached) {
        return new Aim(what + " ≥ " + bound, reached, reached >= bound);
    }

    static Aim below(String what, double bound, double reached) {
        return new Aim(what + " < " + bound, reached, reached < bound);
    }

    static Aim atMost(String what, double bound, double reached) {
        return new Aim(what + " ≤ " + bound, reached, reached <= bound);
    }
}
