package org.zhengwu.runtime.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Opens transactions for work in code by the server's own interceptor. */
@ApplicationScoped
class JtaBoundary {

    @Transactional
    <T> T required(Supplier<T> work) {
        return work.get();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    <T> T requiresNew(Supplier<T> work) {
        return work.get();
    }
}
