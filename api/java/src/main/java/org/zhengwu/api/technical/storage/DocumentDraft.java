package org.zhengwu.api.technical.storage;

import static java.util.Objects.requireNonNullElse;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * What a client says of a content that it uploads. The name is cleaned rather than refused; the media
 * type is compared with the content.
 *
 * @param name the file name, or null where there is none
 * @param mediaType the media type, or null or {@code application/octet-stream} where it is not known
 */
public record DocumentDraft(@Nullable String name, @Nullable String mediaType) {

    private static final int LONGEST_NAME = 1000;
    private static final int LONGEST_TYPE = 200;

    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<CheckedDocument> check() {
        Violations violations = new Violations();
        if (name != null && name.codePointCount(0, name.length()) > LONGEST_NAME) {
            violations.add("name", "too-long", "must have at most " + LONGEST_NAME + " characters");
        }
        String type = violations.optionalText("mediaType", mediaType, LONGEST_TYPE);
        return violations.check(() -> new CheckedDocument(requireNonNullElse(name, ""), withoutParameters(type)));
    }

    private static @Nullable String withoutParameters(@Nullable String type) {
        if (type == null) {
            return null;
        }
        int semicolon = type.indexOf(';');
        String plain =
                (semicolon < 0 ? type : type.substring(0, semicolon)).strip().toLowerCase(Locale.ROOT);
        return plain.isEmpty() || plain.equals("application/octet-stream") ? null : plain;
    }

    /**
     * A draft whose values are parsed.
     *
     * @param name the raw name, empty where there is none
     * @param mediaType without parameters and in lower case, or null where the client does not know
     */
    public record CheckedDocument(String name, @Nullable String mediaType) {}

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable String mediaType;

        private Builder() {}

        public Builder name(@Nullable String fileName) {
            this.name = fileName;
            return this;
        }

        public Builder mediaType(@Nullable String type) {
            this.mediaType = type;
            return this;
        }

        public DocumentDraft build() {
            return new DocumentDraft(name, mediaType);
        }
    }
}
