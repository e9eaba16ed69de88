package org.zhengwu.plugin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The nearest end of what the organ owes, and its first yellow day; kept so that lists need not ask for it. */
@Embeddable
class DuePart {

    /** The day of a case that no clock runs for; the last of every order. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Column(name = "due_on")
    private LocalDate on;

    @Column(name = "warn_on")
    private LocalDate warnOn;

    protected DuePart() {}

    DuePart(LocalDate on, LocalDate warnOn) {
        this.on = on;
        this.warnOn = warnOn;
    }

    static DuePart never() {
        return new DuePart(NEVER, NEVER);
    }

    boolean isNever() {
        return on.equals(NEVER);
    }

    LocalDate on() {
        return on;
    }

    LocalDate warnOn() {
        return warnOn;
    }
}
