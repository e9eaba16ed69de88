package org.zhengwu.plugin.exchange;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.zhengwu.api.technical.identity.Identifier;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.MobileNumber;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.spi.technical.identity.Masking;
import org.zhengwu.spi.technical.identity.PersonalData;

/** Hides the personal members of a record from those who look after the exchange (IDN-008). */
@ApplicationScoped
class Masks {

    static final String APPLICANT_NAME = "applicant_name";
    static final String IDENTIFIER_KIND = "applicant_id_type";
    static final String IDENTIFIER = "applicant_id_no";
    static final String CONTACT_NAME = "contact_name";
    static final String CONTACT_MOBILE = "contact_mobile";
    static final String SPECIAL_REASON = "special_reason";

    private static final String APPLICANT_KIND = "applicant_type";
    private static final String HIDDEN = "***";

    private final PersonalData personal;

    @Inject
    Masks(PersonalData personal) {
        this.personal = personal;
    }

    /** The same members, the personal ones masked. */
    Map<String, String> over(Map<String, String> values) {
        Masking masking = personal.masking();
        Map<String, String> masked = new HashMap<>(values);
        masked.computeIfPresent(
                APPLICANT_NAME,
                (name, text) -> masking.name(PartyKind.valueOf(requireNonNull(values.get(APPLICANT_KIND))), text)
                        .value());
        masked.computeIfPresent(
                IDENTIFIER,
                (name, text) -> masking.identifier(Identifier.of(
                                IdentifierKind.valueOf(requireNonNull(values.get(IDENTIFIER_KIND))), text))
                        .value());
        masked.computeIfPresent(
                CONTACT_NAME,
                (name, text) -> masking.name(PartyKind.NATURAL_PERSON, text).value());
        masked.computeIfPresent(
                CONTACT_MOBILE,
                (name, text) -> masking.mobile(MobileNumber.of(text)).value());
        masked.computeIfPresent(SPECIAL_REASON, (name, text) -> HIDDEN);
        return masked;
    }
}
