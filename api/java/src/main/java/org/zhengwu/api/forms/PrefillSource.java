package org.zhengwu.api.forms;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Where a field's value is known from already, so that nobody has to type it again (免填, LIC-016):
 * {@code party.name} and {@code party.identifier} from the party's own data, {@code licence.} and
 * {@code sharing.} with a name from a licence or a sharing interface.
 *
 * @since 0.1
 */
public record PrefillSource(String value) {

    /** The name of the party that fills in. */
    public static final String PARTY_NAME = "party.name";
    /** The identifier of the party that fills in. */
    public static final String PARTY_IDENTIFIER = "party.identifier";

    private static final Pattern FORM =
            Pattern.compile("party\\.(name|identifier)|(licence|sharing)\\.[A-Za-z0-9._-]{1,80}");

    public PrefillSource {
        requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a source of values");
        }
    }

    /** Reads a source; throws {@link IllegalArgumentException} on any other text. */
    public static PrefillSource of(String text) {
        return new PrefillSource(text);
    }
}
