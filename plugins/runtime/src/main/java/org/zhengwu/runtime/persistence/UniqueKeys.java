package org.zhengwu.runtime.persistence;

import java.sql.SQLException;

/** Tells a broken unique key from the other failures of a database. */
public final class UniqueKeys {

    /** What the SQL standard, and every database here, calls a broken unique key. */
    private static final String UNIQUE_VIOLATION = "23505";

    private static final int MOST_CAUSES = 20;

    private UniqueKeys() {}

    /** Whether the failure, or one of its causes, is a second row for a unique key. */
    public static boolean isBroken(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            if (cause instanceof SQLException refused && UNIQUE_VIOLATION.equals(refused.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
