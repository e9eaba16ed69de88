package org.zhengwu.server.portal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;

/** The key of a creating form: a double click, a reload and the way back create one record. */
public final class FormKey {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1,100}");

    private FormKey() {}

    /** The key that a page was asked for with, where it is one. */
    public static Optional<IdempotencyKey> of(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(each -> FORM.matcher(each).matches())
                .map(IdempotencyKey::new);
    }

    /** The key that a form was sent with. */
    public static IdempotencyKey sent(@Nullable String text) {
        return of(text).orElseThrow(() -> new InvalidInputException("key", "required", "must be the key of the form"));
    }
}
