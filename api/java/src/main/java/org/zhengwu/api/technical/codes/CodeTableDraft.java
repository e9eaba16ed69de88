package org.zhengwu.api.technical.codes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.DivisionCode;

/**
 * A version of a code table to publish (draft).
 *
 * @param id the id of the table: 1 to {@value #LONGEST_ID} lower-case letters, digits and hyphens, a letter first
 * @param division the code of the division that it is for; absent, or {@code 000000}, for everywhere
 * @param follows the number of the version that it was written after, 0 for none; absent where that need not
 *     be compared
 * @param effectiveFrom the first day on which it is to hold, in ISO 8601
 * @param name the name in Chinese
 * @param nameEn the name in English
 * @param source the standard or document that it comes from, in Chinese
 * @param entries the codes; those without an order stand after the one before them
 * @param mappings what profiles use for the codes
 */
public record CodeTableDraft(
        @Nullable String id,
        @Nullable String division,
        @Nullable Integer follows,
        @Nullable String effectiveFrom,
        @Nullable String name,
        @Nullable String nameEn,
        @Nullable String source,
        @Nullable List<Entry> entries,
        @Nullable List<Mapping> mappings) {

    /** The longest id of a table or name of a profile. */
    public static final int LONGEST_ID = 60;

    /** The longest code, of a table or of a profile. */
    public static final int LONGEST_CODE = 60;

    /** The longest name of a table or code. */
    public static final int LONGEST_NAME = 200;

    /** The most codes of a table, and the most pairs of a mapping. */
    public static final int MOST_ENTRIES = 10_000;

    /** The most mappings of a table. */
    public static final int MOST_MAPPINGS = 50;

    /**
     * A code to publish.
     *
     * @param code 1 to {@value #LONGEST_CODE} Latin letters, digits, hyphens, dots and underscores
     * @param parent the code above it
     * @param order its place, from 0
     * @param retired whether nothing new may use it; no where absent
     */
    public record Entry(
            @Nullable String code,
            @Nullable String name,
            @Nullable String nameEn,
            @Nullable String parent,
            @Nullable Integer order,
            @Nullable Boolean retired) {}

    /**
     * What a profile uses for the codes.
     *
     * @param profile the name of the profile, formed as the id of a table is
     */
    public record Mapping(
            @Nullable String profile, @Nullable List<Pair> pairs) {}

    /**
     * A code and what the profile uses for it.
     *
     * @param code the code of the table
     * @param foreign the code of the profile
     * @param direction a {@link MappingDirection}; {@code BOTH} where absent
     */
    public record Pair(
            @Nullable String code,
            @Nullable String foreign,
            @Nullable String direction) {}

    /** Starts a draft. */
    public static Builder builder() {
        return new Builder();
    }

    /** The table with version 0, or every violation. */
    public Checked<CodeTable> check() {
        return new CodeTableCheck(this).run();
    }

    /** Builds a draft. */
    public static final class Builder {

        private @Nullable String id;
        private @Nullable String division;
        private @Nullable Integer follows;
        private @Nullable String effectiveFrom;
        private @Nullable String name;
        private @Nullable String nameEn;
        private @Nullable String source;
        private final List<Entry> entries = new ArrayList<>();
        private final List<Mapping> mappings = new ArrayList<>();

        private Builder() {}

        public Builder id(String value) {
            id = value;
            return this;
        }

        public Builder division(DivisionCode value) {
            division = value.value();
            return this;
        }

        public Builder follows(int version) {
            follows = version;
            return this;
        }

        public Builder effectiveFrom(LocalDate value) {
            effectiveFrom = value.toString();
            return this;
        }

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder nameEn(String value) {
            nameEn = value;
            return this;
        }

        public Builder source(String value) {
            source = value;
            return this;
        }

        /** Adds a code that stands below none. */
        public Builder entry(String code, String entryName) {
            return entry(new Entry(code, entryName, null, null, null, null));
        }

        /** Adds a code. */
        public Builder entry(Entry entry) {
            entries.add(entry);
            return this;
        }

        /** Adds what a profile uses. */
        public Builder mapping(String profile, List<Pair> pairs) {
            mappings.add(new Mapping(profile, pairs));
            return this;
        }

        public CodeTableDraft build() {
            return new CodeTableDraft(
                    id,
                    division,
                    follows,
                    effectiveFrom,
                    name,
                    nameEn,
                    source,
                    List.copyOf(entries),
                    List.copyOf(mappings));
        }
    }
}
