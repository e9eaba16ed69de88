package org.zhengwu.plugin.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.catalogue.Fee;
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
        String canonical = Json.strict().canonical(new Said(organ, division, superior, stated()));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * The content by its members. Silence about fees was kept as an empty list once and goes by it still, so that what
     * was imported then is unchanged; that it is free is a member of its own.
     */
    private Map<String, Object> stated() {
        Map<String, Object> stated = Json.strict().readMap(Json.strict().write(content), Object.class);
        List<Fee> fees = content.fees();
        if (fees == null) {
            stated.put("fees", List.of());
        } else if (fees.isEmpty()) {
            stated.put("free", true);
        }
        return stated;
    }

    /** What the digest is of. */
    record Said(
            OrganId organ, DivisionId division, @Nullable ItemId superior, Map<String, Object> content) {}
}
