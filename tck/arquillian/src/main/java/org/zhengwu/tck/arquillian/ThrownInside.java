package org.zhengwu.tck.arquillian;

import org.jboss.arquillian.junit5.IdentifiedTestException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Tells what a test threw in the server, which Arquillian wraps unless it is an assertion. */
public final class ThrownInside implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        throw thrown instanceof IdentifiedTestException wrapped && wrapped.getCause() != null
                ? wrapped.getCause()
                : thrown;
    }
}
