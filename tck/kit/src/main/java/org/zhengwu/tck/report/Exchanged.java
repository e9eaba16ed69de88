package org.zhengwu.tck.report;

import org.jspecify.annotations.Nullable;

/**
 * A request and its answer, without tokens and passwords.
 *
 * @param request the method, the path and the body
 * @param answer the status and the body, or null where none came
 */
public record Exchanged(String request, @Nullable String answer) {}
