package org.zhengwu.tck.run;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Tells what a test threw, with the lines of the kit that lead there. */
final class Failure {

    private static final String KIT = "org.zhengwu.tck.";
    private static final int LINES = 6;

    private Failure() {}

    static String told(Throwable thrown) {
        String message = thrown instanceof AssertionError ? String.valueOf(thrown.getMessage()) : thrown.toString();
        String lines = Arrays.stream(thrown.getStackTrace())
                .filter(line -> line.getClassName().startsWith(KIT))
                .limit(LINES)
                .map(line -> "    at " + line.getClassName() + "." + line.getMethodName() + "(" + line.getFileName()
                        + ":" + line.getLineNumber() + ")")
                .collect(Collectors.joining("\n"));
        Throwable cause = thrown.getCause();
        return message.strip() + (cause == null ? "" : "\ncaused by " + cause) + (lines.isEmpty() ? "" : "\n" + lines);
    }
}
