package org.zhengwu.runtime.job;

import org.zhengwu.api.ZhengwuException;

/** Describes failures without their messages, which may hold personal data. */
public final class Failure {

    private static final int MOST_CAUSES = 5;

    private Failure() {}

    /** The types of the exception and its causes, each with the place where it was thrown. */
    public static String describe(Throwable failed) {
        StringBuilder description = new StringBuilder();
        Throwable cause = failed;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            StackTraceElement[] trace = cause.getStackTrace();
            description
                    .append(depth == 0 ? "" : " <- ")
                    .append(cause.getClass().getName())
                    .append(trace.length == 0 ? "" : " at " + trace[0]);
            cause = cause.getCause();
        }
        return description.toString();
    }

    /** The stable code of a failure of the contract, or the name of the exception's class. */
    public static String code(Throwable failed) {
        return failed instanceof ZhengwuException known
                ? known.code()
                : failed.getClass().getSimpleName();
    }
}
