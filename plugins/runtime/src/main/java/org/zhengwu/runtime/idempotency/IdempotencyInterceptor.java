package org.zhengwu.runtime.idempotency;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.RequestInFlightException;
import org.zhengwu.api.json.Json;
import org.zhengwu.runtime.access.ApiOperation;
import org.zhengwu.runtime.access.ApiOperations;
import org.zhengwu.runtime.access.Guarded;
import org.zhengwu.runtime.transaction.Transactions;

/**
 * Makes an operation with an {@link IdempotencyKey} safe to repeat: the key, the work and the result are
 * one transaction, which this interceptor opens around that of the operation.
 */
@Guarded
@Interceptor
@Priority(150)
class IdempotencyInterceptor {

    private final ApiOperations operations;
    private final FirstCalls firstCalls;
    private final Transactions transactions;

    @Inject
    IdempotencyInterceptor(ApiOperations operations, FirstCalls firstCalls, Transactions transactions) {
        this.operations = operations;
        this.firstCalls = firstCalls;
        this.transactions = transactions;
    }

    @AroundInvoke
    @Nullable
    Object around(InvocationContext context) throws Exception {
        Optional<ApiOperation> operation = operations.of(context);
        Optional<IdempotencyKey> key = key(context.getParameters());
        if (operation.isEmpty() || key.isEmpty()) {
            return context.proceed();
        }
        Caller caller = (Caller) context.getParameters()[0];
        FirstCall call = new FirstCall(
                caller.account().value(), operation.get().name(), key.get().value());
        Repeatable repeatable = new Repeatable(
                call, new Seal(call).digest(Inputs.of(caller, context.getParameters())), operation.get(), context);
        firstCalls.enter(call);
        try {
            return once(repeatable);
        } finally {
            firstCalls.leave(call);
        }
    }

    private @Nullable Object once(Repeatable repeatable) throws Exception {
        boolean joins = transactions.isActive();
        try {
            return transactions
                    .required(() -> kept(repeatable).orElseGet(() -> first(repeatable)))
                    .value();
        } catch (KeyTakenException taken) {
            // The transaction is lost; what the other server committed is read in a new one.
            if (joins) {
                throw new RequestInFlightException();
            }
            return transactions
                    .requiresNew(() -> kept(repeatable))
                    .orElseThrow(() -> new IllegalStateException("A key can be neither claimed nor found", taken))
                    .value();
        } catch (CheckedFailure failure) {
            throw failure.checked();
        }
    }

    private Optional<Outcome> kept(Repeatable repeatable) {
        return firstCalls.find(repeatable.call()).map(kept -> {
            if (!kept.digest().equals(repeatable.digest())) {
                throw new IdempotencyKeyReusedException();
            }
            String result = kept.result();
            return new Outcome(result == null ? null : repeatable.decode(result));
        });
    }

    private Outcome first(Repeatable repeatable) {
        firstCalls.claim(repeatable.call(), repeatable.digest());
        Object result = repeatable.proceed();
        if (result != null) {
            firstCalls.keepResult(repeatable.call(), Json.strict().write(result));
        }
        return new Outcome(result);
    }

    private static Optional<IdempotencyKey> key(Object[] arguments) {
        return Arrays.stream(arguments)
                .filter(IdempotencyKey.class::isInstance)
                .map(IdempotencyKey.class::cast)
                .findFirst();
    }

    /** A result, which is null for an operation that gives nothing. */
    private record Outcome(@Nullable Object value) {}

    private record Repeatable(FirstCall call, String digest, ApiOperation operation, InvocationContext context) {

        @Nullable
        Object proceed() {
            try {
                return context.proceed();
            } catch (RuntimeException unchecked) {
                throw unchecked;
            } catch (Exception checked) {
                throw new CheckedFailure(checked);
            }
        }

        Object decode(String result) {
            return Json.lenient().read(result, operation.method().getGenericReturnType());
        }
    }

    /** Carries a checked exception of an operation out of the transaction. */
    private static final class CheckedFailure extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Exception checked;

        CheckedFailure(Exception checked) {
            super(checked);
            this.checked = checked;
        }

        Exception checked() {
            return checked;
        }
    }
}
