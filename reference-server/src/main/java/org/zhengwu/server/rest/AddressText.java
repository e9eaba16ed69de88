package org.zhengwu.server.rest;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;

/** Refuses an address that is not text. */
public final class AddressText {

    private AddressText() {}

    /** Throws where the path or the query holds other bytes than those of text. */
    public static void require(URI address) {
        require(address.getRawQuery());
        require(address.getRawPath());
    }

    /** Percent-encoded bytes that are no UTF-8, and control characters, would become other text on their way. */
    private static void require(@Nullable String raw) {
        if (raw == null) {
            return;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(raw)))
                    .toString();
        } catch (CharacterCodingException | IllegalArgumentException wrong) {
            throw new InvalidInputException("address", "not-utf-8", "must be percent-encoded UTF-8");
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInputException("address", "control-character", "must not hold control characters");
        }
    }

    private static byte[] bytes(String raw) {
        byte[] bytes = new byte[raw.length()];
        int length = 0;
        for (int at = 0; at < raw.length(); at++) {
            char each = raw.charAt(at);
            if (each == '%') {
                if (at + 2 >= raw.length()) {
                    throw new IllegalArgumentException("A percent sign is followed by two digits");
                }
                bytes[length++] = (byte) Integer.parseInt(raw, at + 1, at + 3, 16);
                at += 2;
            } else {
                bytes[length++] = (byte) each;
            }
        }
        return Arrays.copyOf(bytes, length);
    }
}
