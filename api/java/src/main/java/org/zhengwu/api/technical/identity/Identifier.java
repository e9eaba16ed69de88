package org.zhengwu.api.technical.identity;

/**
 * A validated identifier of a party (IDN-001 to IDN-006). Its value is personal or at least traceable, so
 * {@code toString} gives the kind only: an identifier that slips into a log says nothing.
 *
 * @since 0.1
 */
public sealed interface Identifier
        permits ForeignPermanentResidentId,
                HomeReturnPermit,
                OrganisationCode,
                Passport,
                ResidencePermit,
                ResidentId,
                TaiwanPermit,
                UnifiedCreditCode {

    /** The characters in their normal form: ASCII digits and capital letters. */
    String value();

    /** What the identifier is. */
    IdentifierKind kind();

    /**
     * Reads an identifier of the kind. Lower-case letters are read as capitals; full-width digits, blanks
     * and any other character are refused.
     *
     * @throws InvalidIdentifierException if the text is no identifier of the kind; says why, not what
     */
    static Identifier of(IdentifierKind kind, String text) {
        return switch (kind) {
            case RESIDENT_ID -> ResidentId.of(text);
            case RESIDENCE_PERMIT -> ResidencePermit.of(text);
            case FOREIGN_PERMANENT_RESIDENT_ID -> ForeignPermanentResidentId.of(text);
            case HOME_RETURN_PERMIT -> HomeReturnPermit.of(text);
            case TAIWAN_PERMIT -> TaiwanPermit.of(text);
            case PASSPORT -> Passport.of(text);
            case UNIFIED_CREDIT_CODE -> UnifiedCreditCode.of(text);
            case ORGANISATION_CODE -> OrganisationCode.of(text);
        };
    }
}
