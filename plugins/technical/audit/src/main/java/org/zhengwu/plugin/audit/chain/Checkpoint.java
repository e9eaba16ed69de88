package org.zhengwu.plugin.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed statement of what the chain's head was at an instant. It is kept outside the database, where
 * whoever can rewrite the whole chain cannot reach it.
 *
 * @param chain the name of the chain: what its first entry has in the place of a previous hash
 * @param seq the place of the head
 * @param hash the hash of the head
 * @param at when it was signed, by the clock of the machine
 * @param key the id of the key that signed it
 * @param signature over the line without the signature, in Base64
 */
public record Checkpoint(String chain, long seq, String hash, Instant at, String key, String signature) {

    private static final Pattern FORM = Pattern.compile(
            "\\{\"chain\":\"([0-9a-f]{64})\",\"seq\":(\\d{1,18}),\"hash\":\"([0-9a-f]{64})\","
                    + "\"at\":\"([0-9TZ:.-]{20,30})\",\"key\":\"([0-9a-f]{16})\",\"signature\":\"([A-Za-z0-9+/=]{1,400})\"}");

    /** Signs the head of a chain. */
    public static Checkpoint sign(String chain, long seq, String hash, Instant at, SigningKey key) {
        byte[] body = body(chain, seq, hash, at, key.id()).getBytes(StandardCharsets.UTF_8);
        return new Checkpoint(
                chain, seq, hash, at, key.id(), Base64.getEncoder().encodeToString(key.sign(body)));
    }

    /** Reads what {@link #line()} writes; empty where it is anything else. */
    public static Optional<Checkpoint> read(String line) {
        Matcher form = FORM.matcher(line);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            Checkpoint read = new Checkpoint(
                    form.group(1),
                    Long.parseLong(form.group(2)),
                    form.group(3),
                    Instant.parse(form.group(4)),
                    form.group(5),
                    form.group(6));
            return read.line().equals(line) ? Optional.of(read) : Optional.empty();
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    /** The line, without a line end. */
    public String line() {
        String body = body(chain, seq, hash, at, key);
        return body.substring(0, body.length() - 1) + ",\"signature\":\"" + signature + "\"}";
    }

    /** Whether the key that belongs to this one signed it. */
    public boolean isSignedBy(PublicKey publicKey) {
        if (!key.equals(SigningKey.idOf(publicKey))) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(SigningKey.signatureOf(publicKey));
            verifier.initVerify(publicKey);
            verifier.update(body(chain, seq, hash, at, key).getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException invalid) {
            return false;
        }
    }

    private static String body(String chain, long seq, String hash, Instant at, String key) {
        return new JsonLine()
                .text("chain", chain)
                .number("seq", seq)
                .text("hash", hash)
                .text("at", at)
                .text("key", key)
                .close();
    }
}
