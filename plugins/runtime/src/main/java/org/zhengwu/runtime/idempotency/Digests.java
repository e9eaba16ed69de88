package org.zhengwu.runtime.idempotency;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.json.Json;

/** Digests the input of a call. */
final class Digests {

    private Digests() {}

    /** The digest of the arguments and the party acted for; streams are left out, since they can be read once. */
    static String of(Caller caller, Object[] arguments) {
        List<Object> input = new ArrayList<>();
        input.add(caller.actingFor());
        for (Object argument : arguments) {
            boolean counts = !(argument instanceof Caller)
                    && !(argument instanceof IdempotencyKey)
                    && !(argument instanceof InputStream);
            if (counts) {
                input.add(argument);
            }
        }
        return sha256(Json.strict().canonical(input));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
