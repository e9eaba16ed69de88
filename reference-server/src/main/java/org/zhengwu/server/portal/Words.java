package org.zhengwu.server.portal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Fen;
import org.zhengwu.api.application.catalogue.ItemLimit;
import org.zhengwu.api.forms.Wording;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.spi.LegalClock;

/** Says things to people in one language. Chinese is the base; the server's own locale has no say. */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Words CHINESE = new Words(Locale.CHINESE, "zh-CN", "yyyy年M月d日（EEEE）", "M月d日");
    private static final Words ENGLISH = new Words(Locale.ENGLISH, "en", "EEEE, d MMMM yyyy", "d MMMM");

    private static final long KILOBYTE = 1024;

    private final ResourceBundle texts;
    private final String tag;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter second;

    private Words(Locale language, String tag, String day, String shortDay) {
        this.texts = ResourceBundle.getBundle(
                Words.class.getPackageName() + ".words", language, Words.class.getClassLoader(), NO_FALLBACK);
        this.tag = tag;
        this.day = DateTimeFormatter.ofPattern(day, language);
        this.shortDay = DateTimeFormatter.ofPattern(shortDay, language);
        this.moment = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", language).withZone(LegalClock.ZONE);
        this.second =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", language).withZone(LegalClock.ZONE);
    }

    /** The words of the language; Chinese where it is not English. */
    public static Words in(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    /** The language of the page, as a tag. */
    public String tag() {
        return tag;
    }

    public boolean isChinese() {
        return this == CHINESE;
    }

    /** The text of the key; {@code {0}} and so on stand for the arguments. */
    public String of(String key, Object... arguments) {
        String text = texts.getString(key);
        for (int at = 0; at < arguments.length; at++) {
            text = text.replace("{" + at + "}", String.valueOf(arguments[at]));
        }
        return text;
    }

    /** What people read in a form; Chinese where it is not in the language of the page. */
    public String of(Wording wording) {
        String english = wording.en();
        return isChinese() || english == null ? wording.zh() : english;
    }

    /** The language of what people read in a form, as a tag; null where it is that of the page. */
    public @Nullable String tagOf(Wording wording) {
        return isChinese() || wording.en() != null ? null : CHINESE.tag;
    }

    /** What a constant of the contract is called. */
    public String of(Enum<?> constant) {
        return texts.getString(key(constant));
    }

    static String key(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** Whether there is a text of the key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text of the first key if there is one, else that of the other. */
    public String either(String key, String other) {
        return of(has(key) ? key : other);
    }

    /** A day as people read it, with its day of the week. */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** A day among others of its year. */
    public String shortDay(LocalDate date) {
        return shortDay.format(date);
    }

    /** A moment in mainland China, as {@code 2026-09-30 14:05} (WEB-004). */
    public String moment(Instant instant) {
        return moment.format(instant);
    }

    /** A moment to the second, where one stands among many. */
    public String second(Instant instant) {
        return second.format(instant);
    }

    /** How long a limit is. */
    public String limit(ItemLimit limit) {
        return limit(limit.limit());
    }

    /** How long a limit is. */
    public String limit(Limit limit) {
        if (limit.value() == 0) {
            return of("limit.at-once");
        }
        String unit = limit.unit() == LimitUnit.WORKING_DAY ? "limit.working" : "limit.calendar";
        String one = unit + ".one";
        return limit.value() == 1 ? of(one, 1) : of(unit, limit.value());
    }

    /** An amount of money. */
    public String yuan(Fen amount) {
        return of("amount.yuan", BigDecimal.valueOf(amount.value(), 2).toPlainString());
    }

    /** A value of a guide: what a constant of the contract is called, any other text as it is. */
    public String value(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return of("value.none");
        }
        return has("value." + text) ? of("value." + text) : text;
    }

    /** How large a file is. */
    public String size(long bytes) {
        if (bytes < KILOBYTE) {
            return of("size.bytes", bytes);
        }
        return bytes < KILOBYTE * KILOBYTE
                ? of("size.kilobytes", bytes / KILOBYTE)
                : of("size.megabytes", bytes / KILOBYTE / KILOBYTE);
    }

    /** Puts a list into one line. */
    public String list(Iterable<String> items) {
        return String.join(of("list.separator"), items);
    }
}
