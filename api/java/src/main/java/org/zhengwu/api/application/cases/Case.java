package org.zhengwu.api.application.cases;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Masked;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;

/**
 * A case (办件) as its applicant and its organ see it. Times are UTC instants; days are dates in mainland China.
 *
 * @param number the number, or null before the submission (ITM-012)
 * @param channel the way on which it was drafted
 * @param contactName whom to call, masked; or null
 * @param contactMobile the mobile number to call, masked; or null (IDN-007, IDN-008)
 * @param commitment what was committed to in place of materials (告知承诺), or null
 * @param shared the materials for which sources of shared data are asked, from the submission on, in the order of
 *     their codes; what was not answered by its end is left out (免证办, CSE-121)
 * @param receivedOn the day on which the organ received it, or null before the submission; after a supplement
 *     the day of the supplement
 * @param correction what has to be corrected on the spot, or null where nothing has (any more)
 * @param acceptedOn the day of the acceptance, or null before it
 * @param deemedAccepted whether the law accepted it (LIC-002)
 * @param suspension the newest special procedure, or null
 * @param assignee who of the staff handles it, or null where that is open (承办人)
 * @param withdrawal why the applicant took it back, or null
 * @param whole the case of the whole matter that this one is a part of, or null (一件事)
 * @param parts the cases of the organs that handle the matter with this one, from its acceptance on (JNT-001)
 * @param handover that the case is handled in a system of the department, or null where it is handled here
 * @param allowed the steps that the state allows; who may take them is another question
 * @param createdAt when it was drafted; of a part, when its case was opened
 */
public record Case(
        CaseId id,
        @Nullable CaseNumber number,
        CaseItem item,
        CaseState state,
        Applicant applicant,
        OrganId organ,
        DivisionId division,
        Channel channel,
        @Nullable Masked contactName,
        @Nullable Masked contactMobile,
        Map<String, String> form,
        List<Material> materials,
        @Nullable Commitment commitment,
        List<SharedMaterial> shared,
        @Nullable LocalDate receivedOn,
        @Nullable String correction,
        @Nullable SupplementNotice supplementNotice,
        @Nullable Refusal refusal,
        @Nullable LocalDate acceptedOn,
        boolean deemedAccepted,
        @Nullable Suspension suspension,
        List<Verification> verifications,
        @Nullable Decision decision,
        @Nullable Delivery delivery,
        @Nullable String withdrawal,
        @Nullable AccountId assignee,
        @Nullable CaseId whole,
        List<CasePart> parts,
        @Nullable CaseHandover handover,
        List<CaseClock> clocks,
        List<CaseStep> allowed,
        Instant createdAt,
        Revision revision) {

    public Case {
        requireNonNull(id, "id");
        requireNonNull(item, "item");
        requireNonNull(state, "state");
        requireNonNull(applicant, "applicant");
        requireNonNull(organ, "organ");
        requireNonNull(division, "division");
        requireNonNull(channel, "channel");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(revision, "revision");
        form = Map.copyOf(form);
        materials = List.copyOf(materials);
        // A server that knows no sharing and no parts tells of none.
        shared = shared == null ? List.of() : List.copyOf(shared);
        parts = parts == null ? List.of() : List.copyOf(parts);
        verifications = List.copyOf(verifications);
        clocks = List.copyOf(clocks);
        allowed = List.copyOf(allowed);
    }
}
