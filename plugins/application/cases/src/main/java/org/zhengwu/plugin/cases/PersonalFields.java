package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CheckedCase;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.identity.MobileNumber;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.spi.application.cases.HandedCase;
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
        return Json.lenient()
                .readMap(personal.open(of.id().subject(), of.filled().form()), String.class);
    }

    /** Whom to call, in clear; or null where there is nobody. */
    HandedCase.@Nullable Contact contact(CaseEntity of) {
        ContactPart kept = of.contact();
        if (kept == null) {
            return null;
        }
        Map<String, String> plain = plain(of.id(), kept);
        return new HandedCase.Contact(plain.get("name"), plain.get("mobile"));
    }

    /**
     * The contact for storage and for showing, or null where there is none. What the draft leaves out stays as
     * it was kept; what it gives empty goes (CSE-112).
     */
    @Nullable
    ContactPart contact(CaseId owner, CaseDraft draft, CheckedCase checked, @Nullable ContactPart kept) {
        Map<String, String> plain = new HashMap<>();
        if (kept != null) {
            plain.putAll(plain(owner, kept));
        }
        if (draft.contactName() != null) {
            replace(plain, "name", checked.contactName());
        }
        if (draft.contactMobile() != null) {
            MobileNumber mobile = checked.contactMobile();
            replace(plain, "mobile", mobile == null ? null : mobile.value());
        }
        return plain.isEmpty() ? null : contact(owner, plain);
    }

    /** The contact of a case, sealed for another one; or null where there is none. */
    @Nullable
    ContactPart contactFor(CaseId owner, CaseEntity of) {
        ContactPart kept = of.contact();
        return kept == null ? null : contact(owner, plain(of.id(), kept));
    }

    private Map<String, String> plain(CaseId owner, ContactPart kept) {
        return Json.lenient().readMap(personal.open(owner.subject(), kept.sealed()), String.class);
    }

    private static void replace(Map<String, String> plain, String field, @Nullable String value) {
        if (value == null) {
            plain.remove(field);
        } else {
            plain.put(field, value);
        }
    }

    private ContactPart contact(CaseId owner, Map<String, String> plain) {
        Masking masking = personal.masking();
        String name = plain.get("name");
        String mobile = plain.get("mobile");
        return new ContactPart(
                personal.seal(owner.subject(), Json.strict().write(plain)),
                name == null ? null : masking.name(PartyKind.NATURAL_PERSON, name),
                mobile == null ? null : masking.mobile(MobileNumber.of(mobile)));
    }
}
