package org.zhengwu.plugin.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.json.Json;

/** What a draft says once everything that it names is found. */
record WrittenItem(
        ImplementingCode code,
        OrganId organ,
        DivisionId division,
        @Nullable ItemId superior,
        @Nullable LocalDate effectiveFrom,
        ItemContent content) {

    /** Equal for drafts that say the same, whatever the day from which they are to hold. */
    String digest() {
        String canonical = Json.strict().canonical(new Said(organ, division, superior, content));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the digest is of. */
    record Said(
            OrganId organ, DivisionId division, @Nullable ItemId superior, ItemContent content) {}
}
