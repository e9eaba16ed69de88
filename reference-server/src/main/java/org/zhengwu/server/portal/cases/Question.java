package org.zhengwu.server.portal.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Fen;
import org.zhengwu.api.Masked;
import org.zhengwu.api.forms.FieldKind;
import org.zhengwu.api.forms.FormField;
import org.zhengwu.api.forms.FormOption;
import org.zhengwu.server.portal.Words;

/**
 * One question of a form as a page asks it (字段).
 *
 * @param answer the answer so far as the case keeps it; empty where there is none
 * @param known what stands for an answer already, masked, or null (LIC-016, IDN-008)
 * @param options what may be chosen, or what the codes in the answer stand for
 */
public record Question(
        FormField field, String answer, @Nullable Masked known, List<FormOption> options) {

    private static final String PREFIX = "field.";
    private static final Pattern YUAN = Pattern.compile("[0-9]{1,30}(\\.[0-9]{1,2})?");
    private static final Pattern FEN = Pattern.compile("[0-9]{1,18}");
    private static final int MOST_RADIOS = 7;

    public Question {
        options = List.copyOf(options);
    }

    /** What the controls of the field are called. */
    public String id() {
        return idOf(field.name());
    }

    /** What the controls of the field of the name are called. */
    public static String idOf(String field) {
        return PREFIX + field;
    }

    /** Whether all options are shown at once; a choice that may be left out can be taken back in a list only. */
    public boolean hasRadios() {
        return (field.kind() == FieldKind.ONE_CHOICE || field.kind() == FieldKind.YES_NO)
                && field.required()
                && options.size() <= MOST_RADIOS;
    }

    /** Whether one option is picked from a list. */
    public boolean hasList() {
        return (field.kind() == FieldKind.ONE_CHOICE || field.kind() == FieldKind.YES_NO) && !hasRadios();
    }

    /** Whether the option is chosen. */
    public boolean isChosen(FormOption option) {
        return field.valuesOf(answer).contains(option.value());
    }

    /** What kind of an input takes the answer. */
    public String inputType() {
        return switch (field.kind()) {
            case DATE -> "date";
            case MOBILE -> "tel";
            default -> "text";
        };
    }

    /** Which keys a phone shows for it, or null for those of any text. */
    public @Nullable String inputMode() {
        return switch (field.kind()) {
            case WHOLE_NUMBER, DIVISION -> "numeric";
            case NUMBER, AMOUNT -> "decimal";
            default -> null;
        };
    }

    /** The answer as people type it: an amount in yuan, any other as it is kept. */
    public String typed() {
        return field.kind() == FieldKind.AMOUNT && FEN.matcher(answer).matches() ? plainYuan(answer) : answer;
    }

    /** The answer as people read it; empty where there is none. */
    public String said(Words words) {
        if (answer.isBlank()) {
            return known == null ? "" : known.value();
        }
        return switch (field.kind()) {
            case YES_NO, ONE_CHOICE, SEVERAL_CHOICES, DIVISION ->
                words.list(field.valuesOf(answer).stream()
                        .map(value -> named(words, value))
                        .toList());
            case AMOUNT -> FEN.matcher(answer).matches() ? words.yuan(new Fen(Long.parseLong(answer))) : answer;
            case DATE -> dateOf(answer).map(words::day).orElse(answer);
            default -> answer;
        };
    }

    /** The answer as the case keeps it, of what a page sent for the field. */
    public static String read(FormField field, List<String> sent) {
        if (field.kind() == FieldKind.SEVERAL_CHOICES) {
            return String.join(",", sent);
        }
        String text = sent.isEmpty() ? "" : sent.get(0).strip().replace("\r\n", "\n");
        if (field.kind() != FieldKind.AMOUNT || text.isEmpty()) {
            return text;
        }
        return YUAN.matcher(text).matches()
                ? new BigDecimal(text).movePointRight(2).toBigInteger().toString()
                : text;
    }

    private static String plainYuan(String fen) {
        BigDecimal yuan = BigDecimal.valueOf(Long.parseLong(fen), 2).stripTrailingZeros();
        return yuan.toPlainString();
    }

    private String named(Words words, String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(option -> words.of(option.label()))
                .orElse(value);
    }

    private static Optional<LocalDate> dateOf(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unfinished) {
            return Optional.empty();
        }
    }
}
