package org.zhengwu.server.portal.staff.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AssignmentPagesTest {

    private static final String ONE = "01a22a8d-6760-78c9-815c-8263befea4c5";

    @Test
    void goesBackToThePageThatTheFormStoodOn() {
        assertThat(AssignmentPages.back(ONE, null)).isEqualTo("/cases/" + ONE);
        assertThat(AssignmentPages.back(null, "?state=SUBMITTED&assigned=TO_ME"))
                .isEqualTo("?state=SUBMITTED&assigned=TO_ME");
        assertThat(AssignmentPages.back(null, null)).isEqualTo("/");
    }

    @Test
    void goesNowhereElse() {
        assertThat(AssignmentPages.back("../accounts", "//example.org/?a=b")).isEqualTo("/");
        assertThat(AssignmentPages.back("nobody", "?state=a b\r\nX: y")).isEqualTo("/");
    }
}
