package org.zhengwu.selftest.broken.access;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.PartyId;
import org.zhengwu.spi.technical.identity.Callers;

/** Keeps the grants of a session from its first call on, against ACC-009. */
@Decorator
@Priority(1)
abstract class RemembersGrants implements Callers {

    @Inject
    @Delegate
    @Any
    Callers whole;

    private final Map<String, Caller> first = new ConcurrentHashMap<>();

    @Override
    public Optional<Caller> byToken(String token, Channel channel, @Nullable PartyId actingFor) {
        Optional<Caller> present = whole.byToken(token, channel, actingFor);
        return present.map(caller -> first.computeIfAbsent(token + actingFor, unknown -> caller));
    }
}
