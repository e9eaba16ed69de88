package org.zhengwu.plugin.audit.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the chain keeps of an entry, and how it is written: one line of JSON whose last member is the hash
 * of all that stands before it. So a hash can be recomputed with nothing but a text tool: cut {@code
 * ,"hash":...} off, close the brace, hash the bytes.
 */
public record ChainEntry(
        UUID id,
        Instant at,
        LocalDate legalDate,
        UUID account,
        Set<String> roles,
        Set<String> organs,
        @Nullable String party,
        String channel,
        @Nullable String request,
        String action,
        @Nullable String subject,
        String outcome,
        Map<String, String> details) {

    /** The hash of the entry at this place of the chain. */
    public String hash(long seq, String previous, ChainAlgorithm algorithm) {
        return algorithm.hash(body(seq, previous, algorithm.label()).getBytes(StandardCharsets.UTF_8));
    }

    /** The line of the entry at this place of the chain, without a line end. */
    public String line(long seq, String previous, ChainAlgorithm algorithm, String hash) {
        return line(seq, previous, algorithm.label(), hash);
    }

    /** The line of the entry as a table tells it, whose algorithm may be one that does not exist. */
    public String line(long seq, String previous, String algorithm, String hash) {
        String body = body(seq, previous, algorithm);
        return body.substring(0, body.length() - 1) + ",\"hash\":\"" + hash + "\"}";
    }

    /** The line of the entry while it has no place in the chain yet. */
    public String unlinkedLine() {
        return "{\"unlinked\":" + members(new JsonLine()).close() + "}";
    }

    private String body(long seq, String previous, String algorithm) {
        return members(new JsonLine()
                        .number("seq", seq)
                        .text("previous", previous)
                        .text("algorithm", algorithm))
                .close();
    }

    private JsonLine members(JsonLine line) {
        return line.text("id", id)
                .text("at", at)
                .text("legalDate", legalDate)
                .text("account", account)
                .texts("roles", roles)
                .texts("organs", organs)
                .text("party", party)
                .text("channel", channel)
                .text("request", request)
                .text("action", action)
                .text("subject", subject)
                .text("outcome", outcome)
                .texts("details", details);
    }
}
