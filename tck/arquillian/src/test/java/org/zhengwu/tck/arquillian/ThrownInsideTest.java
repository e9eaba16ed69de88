package org.zhengwu.tck.arquillian;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Map;
import org.jboss.arquillian.junit5.IdentifiedTestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

class ThrownInsideTest {

    private static final ExtensionContext ANY = (ExtensionContext) Proxy.newProxyInstance(
            ThrownInsideTest.class.getClassLoader(),
            new Class<?>[] {ExtensionContext.class},
            (proxy, method, given) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    @Test
    void tellsATestThatWasAbortedInsideFromOneThatFailed() {
        TestAbortedException aborted = new TestAbortedException("needs approvals, which is declared absent");

        assertThatThrownBy(() -> new ThrownInside()
                        .handleTestExecutionException(ANY, new IdentifiedTestException(Map.of("the test", aborted))))
                .isSameAs(aborted);
    }

    @Test
    void leavesAnAssertionAsItIs() {
        AssertionError assertion = new AssertionError("expected another end");

        assertThatThrownBy(() -> new ThrownInside().handleTestExecutionException(ANY, assertion))
                .isSameAs(assertion);
    }
}
