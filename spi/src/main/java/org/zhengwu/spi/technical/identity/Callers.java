package org.zhengwu.spi.technical.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.PartyId;

/** Finds the caller behind a token, with the grants that hold today; for the host's edge. */
public interface Callers {

    /**
     * The caller of a session.
     *
     * @param actingFor the party that the caller wants to act for, or null for its usual one
     * @return empty if the token is unknown, expired or ended, or its account is closed
     * @throws org.zhengwu.api.ForbiddenException if the caller may not act for the party
     */
    Optional<Caller> byToken(String token, Channel channel, @Nullable PartyId actingFor);
}
