package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Masked;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CheckedCase;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.identity.MobileNumber;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.spi.technical.identity.Masking;
import org.zhengwu.spi.technical.identity.PersonalData;

/** Seals the form and the contact of a case, which may name anybody by anything. */
@ApplicationScoped
class PersonalFields {

    private final PersonalData personal;

    @Inject
    PersonalFields(PersonalData personal) {
        this.personal = personal;
    }

    /** The form for storage; fields that were emptied are left out. */
    String sealForm(CaseId owner, Map<String, String> form) {
        Map<String, String> filled = new HashMap<>(form);
        filled.values().removeIf(String::isEmpty);
        return personal.seal(owner.subject(), Json.strict().write(filled));
    }

    Map<String, String> form(CaseEntity of) {
        return Json.lenient().readMap(personal.open(of.id().subject(), of.form()), String.class);
    }

    /** The contact for storage and for showing, or null where none was given. */
    @Nullable
    ContactPart contact(CaseId owner, CheckedCase draft) {
        String name = draft.contactName();
        MobileNumber mobile = draft.contactMobile();
        if (name == null && mobile == null) {
            return null;
        }
        Map<String, String> plain = new HashMap<>();
        Masking masking = personal.masking();
        Masked maskedName = null;
        if (name != null) {
            plain.put("name", name);
            maskedName = masking.name(PartyKind.NATURAL_PERSON, name);
        }
        Masked maskedMobile = null;
        if (mobile != null) {
            plain.put("mobile", mobile.value());
            maskedMobile = masking.mobile(mobile);
        }
        String sealed = personal.seal(owner.subject(), Json.strict().write(plain));
        return new ContactPart(sealed, maskedName, maskedMobile);
    }
}
