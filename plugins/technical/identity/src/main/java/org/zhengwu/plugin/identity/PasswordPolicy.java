package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.zhengwu.api.InvalidInputException;

/** Which passwords may be set, and for how long (SEC-002); settings of the region. */
@ApplicationScoped
class PasswordPolicy {

    private static final String CODE = "password-policy";
    private static final int LONGEST = 128;
    private static final int USUAL_SHORTEST = 10;
    private static final int LEAST_SHORTEST = 8;
    private static final int USUAL_KINDS = 2;
    private static final int FEWEST_DIFFERENT = 5;
    private static final Duration USUAL_AGE = Duration.ofDays(90);
    private static final List<IntPredicate> KINDS = List.of(
            Character::isLowerCase,
            Character::isUpperCase,
            Character::isDigit,
            each -> !Character.isLowerCase(each) && !Character.isUpperCase(each) && !Character.isDigit(each));

    private final int shortest;
    private final int kinds;
    private final Duration age;

    @Inject
    PasswordPolicy(IdentitySettings settings) {
        shortest = settings.number("password.shortest", USUAL_SHORTEST, LEAST_SHORTEST, LONGEST);
        kinds = settings.number("password.kinds", USUAL_KINDS, 1, KINDS.size());
        age = settings.duration("password.age", USUAL_AGE);
    }

    /** Throws where the password breaks the policy; the detail never repeats it. */
    void require(String field, String account, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < shortest || length > LONGEST) {
            throw refuse(field, "must have " + shortest + " to " + LONGEST + " characters");
        }
        if (KINDS.stream().filter(kind -> password.codePoints().anyMatch(kind)).count() < kinds) {
            throw refuse(
                    field,
                    "must mix at least " + kinds + " of lower-case letters, capitals, digits and other characters");
        }
        if (password.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            throw refuse(field, "must have at least " + FEWEST_DIFFERENT + " different characters");
        }
        if (password.toLowerCase(Locale.ROOT).contains(account.toLowerCase(Locale.ROOT))) {
            throw refuse(field, "must not contain the name of the account");
        }
    }

    InvalidInputException refuse(String field, String detail) {
        return new InvalidInputException(field, CODE, detail);
    }

    boolean isChangeDue(Instant setAt, Instant now) {
        return !now.isBefore(setAt.plus(age));
    }
}
