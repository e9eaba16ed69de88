package org.zhengwu.api.forms;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.identity.IdentifierKind;

/**
 * The input of a {@link FormField}: raw values, parsed by {@link #check()}.
 *
 * @param name by which answers name it: 1 to 64 letters, digits, points, hyphens or underscores
 * @param label what people read
 * @param help what helps them to answer
 * @param kind the name of a {@link FieldKind}
 * @param required whether it has to be answered where it is asked; absent for no
 * @param limits what its answers are held to beside their kind
 * @param options the options of a choice
 * @param table the name of the code table that holds the options instead (码表)
 * @param identifier the name of an {@link IdentifierKind}, for a field that asks for an identifier
 * @param askedWhen the conditions of which all have to hold (显示条件)
 * @param prefill where its value is known from already, see {@link PrefillSource}
 * @since 0.1
 */
public record FormFieldDraft(
        @Nullable String name,
        @Nullable WordingDraft label,
        @Nullable WordingDraft help,
        @Nullable String kind,
        @Nullable Boolean required,
        @Nullable FieldLimitsDraft limits,
        @Nullable List<FormOptionDraft> options,
        @Nullable String table,
        @Nullable String identifier,
        @Nullable List<FieldConditionDraft> askedWhen,
        @Nullable String prefill) {

    public FormFieldDraft {
        options = options == null ? null : Collections.unmodifiableList(new ArrayList<>(options));
        askedWhen = askedWhen == null ? null : Collections.unmodifiableList(new ArrayList<>(askedWhen));
    }

    /** Starts a draft with nothing stated. */
    public static Builder builder() {
        return new Builder();
    }

    /** The parsed values, or every violation. */
    public Checked<FormField> check() {
        Violations violations = new Violations();
        String checkedName = Names.required(violations, "name", name);
        Wording checkedLabel = violations.nested("label", violations.required("label", label), WordingDraft::check);
        Wording checkedHelp = violations.nested("help", help, WordingDraft::check);
        FieldKind checkedKind = constant(violations, "kind", violations.required("kind", kind), FieldKind.class);
        FieldLimits checkedLimits = violations.nested("limits", limits, draft -> draft.check(checkedKind));
        List<FormOption> checkedOptions = violations.list("options", options, FormOptionDraft::check);
        refuseDoubleOptions(violations);
        String checkedTable = Names.optional(violations, "table", table);
        IdentifierKind checkedIdentifier = constant(violations, "identifier", identifier, IdentifierKind.class);
        List<FieldCondition> conditions = violations.list("askedWhen", askedWhen, FieldConditionDraft::check);
        PrefillSource source = violations.parse(
                "prefill",
                prefill,
                "unknown-source",
                "must be party.name, party.identifier, or licence. or sharing. with a name",
                PrefillSource::of);
        if (checkedKind != null) {
            boolean hasOptions = options != null && !options.isEmpty();
            FieldRules.check(checkedKind, hasOptions, isGiven(table), isGiven(identifier), violations);
            FieldRules.checkPrefill(checkedKind, source, violations);
        }
        return violations.check(() -> new FormField(
                requireNonNull(checkedName),
                requireNonNull(checkedLabel),
                checkedHelp,
                requireNonNull(checkedKind),
                required != null && required,
                checkedLimits == null ? FieldLimits.NONE : checkedLimits,
                checkedOptions,
                checkedTable,
                checkedIdentifier,
                conditions,
                source));
    }

    private void refuseDoubleOptions(Violations violations) {
        Set<String> values = new HashSet<>();
        for (int at = 0; options != null && at < options.size(); at++) {
            FormOptionDraft option = options.get(at);
            String value = option == null ? null : option.value();
            if (value != null && !value.isBlank() && !values.add(value.strip())) {
                violations.add("options[" + at + "].value", "duplicate", "must be unique in the field");
            }
        }
    }

    private static boolean isGiven(@Nullable String raw) {
        return raw != null && !raw.isBlank();
    }

    private static <E extends Enum<E>> @Nullable E constant(
            Violations violations, String at, @Nullable String raw, Class<E> type) {
        String detail = "must be one of " + Arrays.toString(type.getEnumConstants());
        return violations.parse(at, raw, "unknown-code", detail, text -> Enum.valueOf(type, text));
    }

    /** Builds a draft step by step. */
    public static final class Builder {

        private @Nullable String name;
        private @Nullable WordingDraft label;
        private @Nullable WordingDraft help;
        private @Nullable String kind;
        private @Nullable Boolean required;
        private @Nullable FieldLimitsDraft limits;
        private @Nullable List<FormOptionDraft> options;
        private @Nullable String table;
        private @Nullable String identifier;
        private @Nullable List<FieldConditionDraft> askedWhen;
        private @Nullable String prefill;

        private Builder() {}

        public Builder name(@Nullable String given) {
            name = given;
            return this;
        }

        public Builder label(@Nullable WordingDraft given) {
            label = given;
            return this;
        }

        public Builder help(@Nullable WordingDraft given) {
            help = given;
            return this;
        }

        public Builder kind(@Nullable String given) {
            kind = given;
            return this;
        }

        public Builder required(@Nullable Boolean given) {
            required = given;
            return this;
        }

        public Builder limits(@Nullable FieldLimitsDraft given) {
            limits = given;
            return this;
        }

        public Builder options(@Nullable List<FormOptionDraft> given) {
            options = given;
            return this;
        }

        public Builder table(@Nullable String given) {
            table = given;
            return this;
        }

        public Builder identifier(@Nullable String given) {
            identifier = given;
            return this;
        }

        public Builder askedWhen(@Nullable List<FieldConditionDraft> given) {
            askedWhen = given;
            return this;
        }

        public Builder prefill(@Nullable String given) {
            prefill = given;
            return this;
        }

        public FormFieldDraft build() {
            return new FormFieldDraft(
                    name, label, help, kind, required, limits, options, table, identifier, askedWhen, prefill);
        }
    }
}
