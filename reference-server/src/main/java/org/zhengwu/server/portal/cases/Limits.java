package org.zhengwu.server.portal.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Fen;
import org.zhengwu.api.forms.FieldLimits;
import org.zhengwu.api.forms.FormField;
import org.zhengwu.server.portal.Words;

/**
 * Tells people beforehand what a field takes.
 *
 * @param day the day of the filing, from which limits of dates count
 */
public record Limits(LocalDate day) {

    /** What the field takes, in words; empty where that goes without saying. */
    public String of(Words words, FormField field) {
        FieldLimits limits = field.limits();
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> range(words, "limits.length", text(limits.minLength()), text(limits.maxLength()));
            case NUMBER, WHOLE_NUMBER -> range(words, "limits.number", plain(limits.min()), plain(limits.max()));
            case AMOUNT -> amount(words, limits);
            case DATE ->
                range(
                        words,
                        "limits.date",
                        limits.notBefore() == null ? null : words.day(day.plus(limits.notBefore())),
                        limits.notAfter() == null ? null : words.day(day.plus(limits.notAfter())));
            case IDENTIFIER -> identifier(words, field);
            case MOBILE -> words.of("contact.mobile.hint");
            case DIVISION -> words.of("limits.division");
            case SEVERAL_CHOICES -> words.of("limits.several");
            case YES_NO, ONE_CHOICE -> "";
        };
    }

    private static String identifier(Words words, FormField field) {
        String name = field.identifier() == null ? "" : words.of(field.identifier());
        return name.equals(words.of(field.label())) ? "" : name;
    }

    private static String amount(Words words, FieldLimits limits) {
        String ends = range(words, "limits.number", yuan(words, limits.min()), yuan(words, limits.max()));
        return ends.isEmpty() ? words.of("limits.yuan") : words.of("limits.yuan.within", ends);
    }

    private static String range(Words words, String key, @Nullable String least, @Nullable String most) {
        if (least != null && most != null) {
            return words.of(key + ".between", least, most);
        }
        if (least != null) {
            return words.of(key + ".least", least);
        }
        return most == null ? "" : words.of(key + ".most", most);
    }

    private static @Nullable String yuan(Words words, @Nullable BigDecimal fen) {
        return fen == null ? null : words.yuan(new Fen(fen.longValue()));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
