package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import org.zhengwu.api.Masked;
import org.zhengwu.api.technical.identity.Identifier;
import org.zhengwu.api.technical.identity.MobileNumber;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.spi.technical.identity.Masking;

/**
 * Shows the least that lets a person recognise what is theirs: the first character of a person's name, the
 * ends of an identifier, three and four digits of a telephone number. Names of organisations are public.
 */
@ApplicationScoped
class StrictMasking implements Masking {

    private static final String HIDDEN = "*";
    private static final int MOBILE_HEAD = 3;
    private static final int MOBILE_TAIL = 4;

    @Override
    public String name() {
        return "strict";
    }

    @Override
    public Masked name(PartyKind kind, String name) {
        if (kind != PartyKind.NATURAL_PERSON) {
            return new Masked(name);
        }
        int letters = name.codePointCount(0, name.length());
        return letters < 2 ? new Masked(HIDDEN) : masked(name, name.offsetByCodePoints(0, 1), 0, letters - 1);
    }

    @Override
    public Masked identifier(Identifier identifier) {
        return masked(identifier.value(), 1, 1, identifier.value().length() - 2);
    }

    @Override
    public Masked mobile(MobileNumber mobile) {
        String digits = mobile.value();
        return masked(digits, MOBILE_HEAD, MOBILE_TAIL, digits.length() - MOBILE_HEAD - MOBILE_TAIL);
    }

    private static Masked masked(String text, int head, int tail, int hidden) {
        return new Masked(text.substring(0, head) + HIDDEN.repeat(hidden) + text.substring(text.length() - tail));
    }
}
