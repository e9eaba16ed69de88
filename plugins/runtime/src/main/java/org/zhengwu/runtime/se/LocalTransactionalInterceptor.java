package org.zhengwu.runtime.se;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.TransactionRequiredException;
import jakarta.transaction.Transactional;
import jakarta.transaction.TransactionalException;
import org.jspecify.annotations.Nullable;

/** Gives {@link Transactional} its meaning in a plain JVM. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class LocalTransactionalInterceptor {

    private final LocalTransactions transactions;

    @Inject
    LocalTransactionalInterceptor(LocalTransactions transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        Transactional transactional = annotation(call);
        RollbackRule rule = RollbackRule.of(transactional);
        boolean active = transactions.isActive();
        return switch (transactional.value()) {
            case REQUIRED -> transactions.call(!active, call::proceed, rule);
            case REQUIRES_NEW -> transactions.call(true, call::proceed, rule);
            case MANDATORY -> {
                if (!active) {
                    throw new TransactionalException("There is no transaction", new TransactionRequiredException());
                }
                yield transactions.call(false, call::proceed, rule);
            }
            case SUPPORTS -> active ? transactions.call(false, call::proceed, rule) : call.proceed();
            case NOT_SUPPORTED -> transactions.callSuspended(call::proceed);
            case NEVER -> {
                if (active) {
                    throw new TransactionalException("There is a transaction", new InvalidTransactionException());
                }
                yield call.proceed();
            }
        };
    }

    private static Transactional annotation(InvocationContext call) {
        Transactional onMethod = call.getMethod().getAnnotation(Transactional.class);
        if (onMethod != null) {
            return onMethod;
        }
        Transactional onClass = call.getTarget().getClass().getAnnotation(Transactional.class);
        if (onClass == null) {
            throw new IllegalStateException("The call is not transactional");
        }
        return onClass;
    }
}
