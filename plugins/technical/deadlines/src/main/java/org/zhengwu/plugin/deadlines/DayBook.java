package org.zhengwu.plugin.deadlines;

import java.time.LocalDate;

/** Says of each day what it is in one division. */
interface DayBook {

    /**
     * What the day is.
     *
     * @throws org.zhengwu.api.InvalidInputException if no calendar reaches the day
     */
    DayStatus on(LocalDate day);
}
