package org.zhengwu.tck.report;

import org.jspecify.annotations.Nullable;

/**
 * A test of a requirement.
 *
 * @param contract the interface that holds it
 * @param test its name, a sentence
 * @param reason why it was not run to its end, where it was not
 */
public record Proof(
        String contract,
        String test,
        Outcome outcome,
        @Nullable String reason) {}
