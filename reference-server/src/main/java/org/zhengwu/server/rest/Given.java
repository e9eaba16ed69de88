package org.zhengwu.server.rest;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;

/** The body, which may be absent from a request although the contract asks for one. */
public final class Given {

    private Given() {}

    /** The body, or the violation that it is required. */
    public static <D> D given(@Nullable D draft) {
        if (draft == null) {
            throw new InvalidInputException("", "required", "a body must be given");
        }
        return draft;
    }
}
