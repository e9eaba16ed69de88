package org.zhengwu.runtime.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.json.JsonProblem;

/**
 * The place in a list after which the next page begins: the sort keys of the last item. Its text is opaque
 * and fits into a URL; one that was altered, or that comes from another list, is refused. It is no secret
 * and grants nothing: what a page shows is decided by the scope.
 */
public final class Cursor {

    private static final int CHECK_LENGTH = 6;

    private final List<String> keys;

    private Cursor(List<String> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Writes the cursor after an item with these sort keys: texts, numbers, days, instants, ids. */
    public static String write(String list, Object... keys) {
        List<String> texts = Arrays.stream(keys).map(Object::toString).toList();
        byte[] content = Json.strict().write(texts).getBytes(StandardCharsets.UTF_8);
        byte[] check = check(list, content);
        byte[] all = Arrays.copyOf(check, check.length + content.length);
        System.arraycopy(content, 0, all, check.length, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /**
     * Reads a cursor; absent for the first page.
     *
     * @param list the name under which it was written
     * @throws InvalidInputException if it is not a cursor of this list
     */
    public static Optional<Cursor> read(String list, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(text);
            byte[] check = Arrays.copyOf(all, CHECK_LENGTH);
            byte[] content = Arrays.copyOfRange(all, Math.min(CHECK_LENGTH, all.length), all.length);
            if (!MessageDigest.isEqual(check, check(list, content))) {
                throw invalid();
            }
            String json = new String(content, StandardCharsets.UTF_8);
            return Optional.of(new Cursor(Json.strict().readList(json, String.class)));
        } catch (IllegalArgumentException | JsonProblem wrong) {
            throw invalid();
        }
    }

    /** A key that is a text. */
    public String text(int index) {
        return key(index, Function.identity());
    }

    /** A key that is a whole number. */
    public long number(int index) {
        return key(index, Long::valueOf);
    }

    /** A key that is an id. */
    public UUID id(int index) {
        return key(index, UUID::fromString);
    }

    /** A key that is an instant. */
    public Instant instant(int index) {
        return key(index, Instant::parse);
    }

    /** A key that is a day. */
    public LocalDate day(int index) {
        return key(index, LocalDate::parse);
    }

    private <T> T key(int index, Function<String, T> parser) {
        if (index >= keys.size()) {
            throw invalid();
        }
        try {
            return parser.apply(keys.get(index));
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw invalid();
        }
    }

    private static InvalidInputException invalid() {
        return new InvalidInputException("cursor", "invalid-cursor", "must be the cursor of a page of this list");
    }

    private static byte[] check(String list, byte[] content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(list.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return Arrays.copyOf(digest.digest(content), CHECK_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
