package org.zhengwu.server.rest;

import jakarta.ws.rs.WebApplicationException;
import org.zhengwu.api.ZhengwuException;

/**
 * Carries a failure of the contract through the parts of the HTTP engine that turn any other exception
 * into a bare 404; {@link ProblemMapper} takes it out again.
 */
public final class MalformedParameterException extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    public MalformedParameterException(ZhengwuException cause) {
        super(cause);
    }
}
