package org.zhengwu.api.http.client;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.NotFoundException;

/** Speaks to a server as the caller of each call: the caller's token, channel and party become headers. */
final class Sessions {

    private final ZhengwuClient client;
    private final Function<Caller, Optional<String>> tokens;

    Sessions(ZhengwuClient client, Function<Caller, Optional<String>> tokens) {
        this.client = client;
        this.tokens = tokens;
    }

    <B> B as(Caller caller, Class<B> binding) {
        ActingFor party = caller.actingFor();
        ZhengwuClient speaking = client.as(token(caller))
                .actingFor(party == null ? null : party.party())
                .inRequest(caller.request());
        return (caller.channel() == Channel.SYSTEM ? speaking : speaking.on(caller.channel())).binding(binding);
    }

    ZhengwuClient with(String token) {
        return client.as(token);
    }

    /** Nobody is taken for a visitor by mistake: a caller with an account needs a token. */
    private @Nullable String token(Caller caller) {
        if (caller.isVisitor()) {
            return null;
        }
        return tokens.apply(caller)
                .orElseThrow(() -> new IllegalArgumentException("No session is known of " + caller.account()));
    }

    static <T> Optional<T> found(Supplier<T> call) {
        try {
            return Optional.of(call.get());
        } catch (NotFoundException absent) {
            return Optional.empty();
        }
    }
}
