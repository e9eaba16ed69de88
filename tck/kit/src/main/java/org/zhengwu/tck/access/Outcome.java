package org.zhengwu.tck.access;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.UnauthenticatedException;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.api.ZhengwuException;

/** What a call gave, or what it threw. */
record Outcome(@Nullable Object given, @Nullable Throwable thrown) {

    boolean isForbidden() {
        return thrown instanceof ForbiddenException;
    }

    boolean isUnauthenticated() {
        return thrown instanceof UnauthenticatedException;
    }

    boolean isUnsupported() {
        return thrown instanceof UnsupportedException;
    }

    /** Whether the record was absent to the caller. */
    boolean isAbsent() {
        return thrown instanceof NotFoundException
                || (given instanceof Optional<?> optional && optional.isEmpty())
                || (given instanceof Collection<?> collection && collection.isEmpty());
    }

    /** Whether the call failed in a way that the contract does not name. */
    boolean isUnexpected() {
        return thrown != null && !(thrown instanceof ZhengwuException);
    }

    /** What a caller can tell the outcome from. */
    String seen() {
        if (thrown instanceof ZhengwuException named) {
            return named.kind() + " " + named.code();
        }
        return thrown != null ? String.valueOf(thrown) : isAbsent() ? "nothing" : "something";
    }
}
