package org.zhengwu.server.portal.staff.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StepFormTest {

    private static final LocalDate LAST = LocalDate.of(2027, 12, 1);

    @Test
    void asksAgainAboutADayThatIsLaterThanTheLast() {
        assertThat(StepForm.isFar("2036-12-01", LAST)).isTrue();
        assertThat(StepForm.isFar("2027-12-02", LAST)).isTrue();
        assertThat(StepForm.isFar("2027-12-01", LAST)).isFalse();
    }

    @Test
    void leavesToTheFunctionWhatIsNoDay() {
        assertThat(StepForm.isFar("", LAST)).isFalse();
        assertThat(StepForm.isFar("2036-13-01", LAST)).isFalse();
    }
}
