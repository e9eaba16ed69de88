package org.zhengwu.api.technical.approvals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;

/**
 * A hearing to record at a step of hearing (听证, LIC-011): the first four, or the last one alone.
 *
 * @param notifiedOn the day on which the parties were told of it, at least seven days before it
 * @param heldOn the day of the hearing
 * @param chair the id of the account of who chaired it, who is not who reviews the matter
 * @param record the number of its record
 * @param notNeeded why there was none, such as that nobody who may asked for it in time
 */
public record HearingDraft(
        @Nullable String notifiedOn,
        @Nullable String heldOn,
        @Nullable String chair,
        @Nullable String record,
        @Nullable String notNeeded) {

    /** How many days before the hearing its notice is given (行政许可法 48). */
    public static final int NOTICE_DAYS = 7;

    private static final int LONGEST_RECORD = 100;
    private static final int LONGEST_REASON = 2000;

    /** Why there was no hearing. */
    public static HearingDraft notNeeded(String why) {
        return new HearingDraft(null, null, null, null, why);
    }

    /** The parsed hearing, or every violation; whether the day has come is the function's to say. */
    public Checked<Hearing> check() {
        Violations violations = new Violations();
        String reason = violations.optionalText("notNeeded", notNeeded, LONGEST_REASON);
        if (reason != null) {
            if (notifiedOn != null || heldOn != null || chair != null || record != null) {
                violations.add("notNeeded", "not-asked", "must not be given where a hearing was held");
            }
            return violations.check(() -> new Hearing(null, null, null, null, reason));
        }
        LocalDate notified = violations.date("notifiedOn", violations.required("notifiedOn", notifiedOn));
        LocalDate held = violations.date("heldOn", violations.required("heldOn", heldOn));
        AccountId by = violations.parse(
                "chair", violations.required("chair", chair), "account", "must be the id of an account", AccountId::of);
        String number = violations.text("record", record, LONGEST_RECORD);
        if (notified != null && held != null && held.isBefore(notified.plusDays(NOTICE_DAYS))) {
            violations.add("notifiedOn", "too-late", "must be at least 7 days before the hearing");
        }
        return violations.check(() -> new Hearing(notified, held, by, number, null));
    }
}
