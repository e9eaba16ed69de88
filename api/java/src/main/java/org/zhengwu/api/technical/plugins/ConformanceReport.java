package org.zhengwu.api.technical.plugins;

import org.jspecify.annotations.Nullable;

/**
 * What a vendor's report of the compatibility kit says; it is the vendor's word, and anybody can run the kit.
 *
 * @param kit the version of the kit
 * @param digest the digest that makes the report reproducible
 * @param result what the report says may be claimed
 * @since 0.1
 */
public record ConformanceReport(
        @Nullable String kit,
        @Nullable String digest,
        @Nullable String result) {}
