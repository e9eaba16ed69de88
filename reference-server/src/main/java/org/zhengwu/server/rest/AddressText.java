package org.zhengwu.server.rest;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;

/** Refuses an address that is not text. */
public final class AddressText {

    /** What a refusal names as broken. */
    public static final String FIELD = "address";

    private AddressText() {}

    /** The address; throws where path or query hold other characters than addresses do, or other bytes than texts. */
    public static URI of(UriInfo request) {
        URI address;
        try {
            address = request.getRequestUri();
        } catch (IllegalArgumentException unreadable) {
            throw notText();
        }
        require(address.getRawQuery());
        require(address.getRawPath());
        return address;
    }

    private static InvalidInputException notText() {
        return new InvalidInputException(FIELD, "not-utf-8", "must be percent-encoded UTF-8");
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
            throw notText();
        }
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidInputException(FIELD, "control-character", "must not hold control characters");
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
