package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * A party (服务对象) as it is entered at the window.
 *
 * @param kind what the party is
 * @param name its name as registered
 * @param identifierKind which kind of identifier names it
 * @param identifier the identifier (IDN-001 to IDN-006)
 * @param mobile its mobile telephone number (IDN-007), or null
 * @since 0.1
 */
public record PartyDraft(
        @Nullable PartyKind kind,
        @Nullable String name,
        @Nullable IdentifierKind identifierKind,
        @Nullable String identifier,
        @Nullable String mobile) {

    private static final int LONGEST_NAME = 200;

    private @Nullable Identifier identifier(IdentifierKind of, Violations violations) {
        return violations.parse(
                "identifier",
                identifier,
                "identifier",
                "must keep to the form and check of its kind",
                text -> Identifier.of(of, text));
    }

    @Override
    public String toString() {
        return "PartyDraft[" + kind + ", …]";
    }

    /** The parsed values, or every violation. */
    public Checked<CheckedParty> check() {
        Violations violations = new Violations();
        violations.required("kind", kind);
        violations.required("identifierKind", identifierKind);
        violations.required("identifier", identifier);
        String title = violations.text("name", name, LONGEST_NAME);
        if (kind == PartyKind.NATURAL_PERSON) {
            violations.refuseMasked("name", name);
        }
        Identifier id = identifierKind == null ? null : identifier(identifierKind, violations);
        if (kind != null && identifierKind != null && identifierKind.ofPerson() != (kind == PartyKind.NATURAL_PERSON)) {
            violations.add("identifierKind", "kind-mismatch", "must be an identifier of this kind of party");
        }
        MobileNumber number =
                violations.parse("mobile", mobile, "mobile-number", "must keep to IDN-007", MobileNumber::of);
        return violations.check(
                () -> new CheckedParty(requireNonNull(kind), requireNonNull(title), requireNonNull(id), number));
    }

    /** An empty draft to fill. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills a {@link PartyDraft} component by component. */
    public static final class Builder {

        private @Nullable PartyKind kind;
        private @Nullable String name;
        private @Nullable IdentifierKind identifierKind;
        private @Nullable String identifier;
        private @Nullable String mobile;

        private Builder() {}

        public Builder kind(@Nullable PartyKind kind) {
            this.kind = kind;
            return this;
        }

        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        public Builder identifierKind(@Nullable IdentifierKind identifierKind) {
            this.identifierKind = identifierKind;
            return this;
        }

        public Builder identifier(@Nullable String identifier) {
            this.identifier = identifier;
            return this;
        }

        public Builder mobile(@Nullable String mobile) {
            this.mobile = mobile;
            return this;
        }

        public PartyDraft build() {
            return new PartyDraft(kind, name, identifierKind, identifier, mobile);
        }
    }
}
