package org.zhengwu.runtime.idempotency;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** What makes a call the same as another: its account, its operation and its key. */
record FirstCall(UUID account, String operation, String key) {

    FirstCall {
        requireNonNull(account, "account");
        requireNonNull(operation, "operation");
        requireNonNull(key, "key");
    }
}
