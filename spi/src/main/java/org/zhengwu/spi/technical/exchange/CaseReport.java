package org.zhengwu.spi.technical.exchange;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Channel;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.exchange.Closing;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.storage.DocumentId;

/**
 * A case as it stands, for an upper level (CSE-002). It holds personal data in clear: whoever carries it keeps it from
 * others. Steps and special procedures keep their numbers, and are never fewer than before.
 *
 * @param party who applies
 * @param projectNo the number of the case (ITM-012)
 * @param result how it was closed, or null while it is open
 * @param materials the materials that the case has now
 * @since 0.1
 */
public record CaseReport(
        Subject subject,
        PartyId party,
        String projectNo,
        Application application,
        List<Step> steps,
        List<Special> specials,
        @Nullable Result result,
        List<Material> materials) {

    public CaseReport {
        requireNonNull(subject, "subject");
        requireNonNull(party, "party");
        requireNonNull(projectNo, "projectNo");
        requireNonNull(application, "application");
        steps = List.copyOf(steps);
        specials = List.copyOf(specials);
        materials = List.copyOf(materials);
    }

    /** Names the case and nobody. */
    @Override
    public String toString() {
        return "CaseReport[" + subject + "]";
    }

    /**
     * What was applied for and by whom.
     *
     * @param projectType the name of the case type (办件类型)
     * @param applyType the way on which it came
     * @param appliedAt when it was drafted
     * @param acceptedOn the day of the acceptance, or null where it was never accepted
     * @param promisedUntil the last day of the promised limit, or null
     * @param statutoryUntil the last day of the statutory limit, or null
     */
    public record Application(
            Item item,
            Applicant applicant,
            @Nullable Contact contact,
            Organ organ,
            String projectType,
            Channel applyType,
            Instant appliedAt,
            LocalDate receivedOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate promisedUntil,
            @Nullable LocalDate statutoryUntil) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Application[" + item.code() + "]";
        }
    }

    /** The item by its implementing code (实施编码) and the id of its version. */
    public record Item(String code, String version, String name) {}

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

    /** Whom to call (经办人, 联系人). */
    public record Contact(@Nullable String name, @Nullable String mobile) {

        /** Names nobody. */
        @Override
        public String toString() {
            return "Contact[]";
        }
    }

    /** The organ in whose name the case is handled, and the code of its division. */
    public record Organ(String creditCode, String name, String division) {}

    /** A step that was taken, and the state that it led to, by their names. */
    public record Step(int number, String step, String state, LocalDate legalDate, Instant begunAt, Instant endedAt) {}

    /**
     * A special procedure.
     *
     * @param type the name of the procedure
     * @param until the last day that did not count, or null while it goes on
     */
    public record Special(
            int number,
            String type,
            String reason,
            LocalDate from,
            LocalDate expectedUntil,
            @Nullable LocalDate until) {}

    /**
     * How the case was closed.
     *
     * @param document the document that told the applicant, or null where none was made
     * @param deliveredBy the name of the way on which the result reached the applicant, or null before
     */
    public record Result(
            Closing closing,
            LocalDate on,
            @Nullable DocumentId document,
            @Nullable String deliveredBy,
            @Nullable LocalDate deliveredOn) {}

    /** A material that was brought, by the code and the name that it has in the item. */
    public record Material(String slot, String name, DocumentId document) {}
}
