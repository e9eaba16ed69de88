package org.zhengwu.spi.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.storage.DocumentId;

/**
 * An accepted case as it is handed over (受理信息, CSE-002). It holds personal data in clear: whoever carries it keeps it
 * from others. Its JSON Schema is {@code docs/schemas/department-handover.schema.json}.
 *
 * @param number the number by which both sides know the case
 * @param division the code that the division has today
 * @param appliedAt when it was drafted
 * @param deemedAccepted whether the law accepted it (LIC-002)
 * @param statutoryEnd the last day of the statutory limit at the acceptance, or null where it has none
 * @param promisedEnd the last day of the promised limit, or null
 * @param commitments the codes of the materials whose place a written commitment of the applicant takes (告知承诺, LIC-021)
 */
public record HandedCase(
        CaseId id,
        CaseNumber number,
        Item item,
        Applicant applicant,
        @Nullable Contact contact,
        Organ organ,
        DivisionCode division,
        Channel channel,
        Instant appliedAt,
        LocalDate receivedOn,
        LocalDate acceptedOn,
        boolean deemedAccepted,
        @Nullable LocalDate statutoryEnd,
        @Nullable LocalDate promisedEnd,
        Map<String, String> form,
        List<Material> materials,
        List<String> commitments) {

    public HandedCase {
        requireNonNull(id, "id");
        requireNonNull(number, "number");
        requireNonNull(item, "item");
        requireNonNull(applicant, "applicant");
        requireNonNull(organ, "organ");
        requireNonNull(division, "division");
        requireNonNull(channel, "channel");
        requireNonNull(appliedAt, "appliedAt");
        requireNonNull(receivedOn, "receivedOn");
        requireNonNull(acceptedOn, "acceptedOn");
        form = Map.copyOf(form);
        materials = List.copyOf(materials);
        commitments = List.copyOf(commitments);
    }

    /** Names the case and nobody. */
    @Override
    public String toString() {
        return "HandedCase[" + number + "]";
    }

    /**
     * The item on whose version the case stands.
     *
     * @param code the implementing code (实施编码)
     * @param basicCode the basic code (基本编码), or the implementing code of an item that has none
     */
    public record Item(ItemVersionId version, String code, String basicCode, String name, String typeCode) {}

    /**
     * Who applies.
     *
     * @param authority by which right the party is represented
     */
    public record Applicant(
            PartyKind kind, String name, IdentifierKind identifierKind, String identifier, Authority authority) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Applicant[" + kind + "]";
        }
    }

    /** Whom to call. */
    public record Contact(@Nullable String name, @Nullable String mobile) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Contact[]";
        }
    }

    /** The organ in whose name the case is handled. */
    public record Organ(String creditCode, String name) {}

    /**
     * A material that was brought, or that sharing had provided by then (LIC-016).
     *
     * @param slot the code of the material in the item
     * @param size in bytes
     * @param digest the SHA-256 of the content, in lower-case hexadecimal digits
     */
    public record Material(String slot, DocumentId document, String name, String mediaType, long size, String digest) {}
}
