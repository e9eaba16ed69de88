package org.zhengwu.api.http.client;

import java.util.Map;
import org.zhengwu.api.Kind;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;

/**
 * Thrown for a failure whose code this client does not know, as a newer server may tell; its kind is that of
 * the status.
 *
 * @since 0.1
 */
public final class UnknownFailureException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public UnknownFailureException(Kind kind, Problem problem) {
        super(kind, problem.code(), "The server answered " + problem.status() + " " + problem.code());
        this.problem = problem;
    }

    /** The failure as it came. */
    public Problem problem() {
        return problem;
    }

    @Override
    public Map<String, Object> data() {
        return problem.data();
    }
}
