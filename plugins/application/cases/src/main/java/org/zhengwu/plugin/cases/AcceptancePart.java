package org.zhengwu.plugin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.runtime.persistence.UuidText;

/** The acceptance of a case, by a clerk or by law (LIC-002). */
@Embeddable
class AcceptancePart {

    @Column(name = "accepted_on")
    private LocalDate on;

    @Convert(converter = UuidText.class)
    @Column(name = "accepted_by")
    private @Nullable UUID by;

    protected AcceptancePart() {}

    private AcceptancePart(LocalDate on, @Nullable UUID by) {
        this.on = on;
        this.by = by;
    }

    static AcceptancePart by(AccountId clerk, LocalDate on) {
        return new AcceptancePart(on, clerk.value());
    }

    static AcceptancePart byLaw(LocalDate from) {
        return new AcceptancePart(from, null);
    }

    LocalDate on() {
        return on;
    }

    boolean isByLaw() {
        return by == null;
    }

    /** Whether a clerk accepted it, and another one than this. */
    boolean isByOtherThan(AccountId account) {
        return by != null && !by.equals(account.value());
    }
}
