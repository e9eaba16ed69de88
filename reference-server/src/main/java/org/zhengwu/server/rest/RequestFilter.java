package org.zhengwu.server.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.http.HttpHeader;

/** Names each request, finds the language of its answer and refuses an address that is not text. */
@Provider
@PreMatching
@ApplicationScoped
@Priority(Priorities.AUTHENTICATION - 100)
public class RequestFilter implements ContainerRequestFilter {

    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    @Inject
    private CurrentRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        request.begin(requestId(context), language(context.getAcceptableLanguages()));
        requireText(context.getUriInfo().getRequestUri().getRawQuery());
        requireText(context.getUriInfo().getRequestUri().getRawPath());
        if (context.getMediaType() == null && !context.hasEntity()) {
            // No body has no type; the engine would refuse it where a body may be absent.
            context.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
    }

    private static String requestId(ContainerRequestContext context) {
        String given = context.getHeaderString(HttpHeader.REQUEST_ID);
        return given != null && REQUEST_ID.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
    }

    private static Locale language(List<Locale> acceptable) {
        return acceptable.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("zh") || language.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.CHINESE);
    }

    /** Percent-encoded bytes that are no UTF-8, and control characters, would become other text on their way. */
    private static void requireText(@Nullable String raw) {
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
