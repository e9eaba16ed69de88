package org.zhengwu.server.portal.staff.identity;

import java.util.Arrays;
import org.zhengwu.api.NotFoundException;

/** What the holder of an account does with the own second factor, and what each step asks for. */
public enum SecurityStep {
    ENROLMENT("enrolment", "password"),
    CONFIRMATION("confirmation", "code"),
    RECOVERY_CODES("recovery-codes", "code"),
    REMOVAL("removal", "code");

    private final String path;
    private final String field;

    SecurityStep(String path, String field) {
        this.path = path;
        this.field = field;
    }

    /** The end of its address, and of its words. */
    public String path() {
        return path;
    }

    /** The field that its form asks for. */
    public String field() {
        return field;
    }

    static SecurityStep at(String path) {
        return Arrays.stream(values())
                .filter(each -> each.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("step"));
    }
}
