package org.zhengwu.api.technical.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Whether an upper level is connected, and how far the exchange with it is behind.
 *
 * @param connected whether records are made at all
 * @param profile the profile whose codes go out, or null where the names of this house do
 * @param waiting the records that wait to be sent
 * @param unanswered the records that were sent and not answered
 * @param refused the records that were refused and not sent again
 * @since 0.1
 */
public record ExchangeStatus(
        boolean connected, @Nullable String profile, long waiting, long unanswered, long refused) {}
