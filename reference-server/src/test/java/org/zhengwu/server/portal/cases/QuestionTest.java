package org.zhengwu.server.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Masked;
import org.zhengwu.api.forms.FieldKind;
import org.zhengwu.api.forms.FormField;
import org.zhengwu.api.forms.FormOption;
import org.zhengwu.api.forms.Wording;
import org.zhengwu.server.portal.Words;

class QuestionTest {

    private static final Words CHINESE = Words.in(Locale.CHINESE);
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    @Test
    void takesAnAmountInYuanAndKeepsItInFen() {
        FormField capital = Fields.of("capital", FieldKind.AMOUNT);

        assertThat(Question.read(capital, List.of(" 1250.5 "))).isEqualTo("125050");
        assertThat(Question.read(capital, List.of("0.07"))).isEqualTo("7");
        assertThat(asked(capital, "125050").typed()).isEqualTo("1250.5");
        assertThat(asked(capital, "10000000").typed()).isEqualTo("100000");
        assertThat(asked(capital, "125050").said(CHINESE)).isEqualTo("1250.50 元");
    }

    @Test
    void leavesWhatIsNoAmountAsItWasTypedSoThatItIsRefusedAndNotRead() {
        FormField capital = Fields.of("capital", FieldKind.AMOUNT);

        for (String typed : List.of("12.345", "1e5", "-3", "很多")) {
            assertThat(Question.read(capital, List.of(typed))).isEqualTo(typed);
            assertThat(asked(capital, typed).typed()).isEqualTo(typed);
        }
        assertThat(Question.read(capital, List.of("12345678901234"))).hasSizeGreaterThan(15);
    }

    @Test
    void joinsWhatIsTickedAndSaysItInWords() {
        FormField levels = Fields.choice(
                "levels",
                FieldKind.SEVERAL_CHOICES,
                new FormOption("junior", new Wording("初级", "Junior")),
                new FormOption("senior", new Wording("高级", null)));

        String answer = Question.read(levels, List.of("junior", "senior"));

        assertThat(answer).isEqualTo("junior,senior");
        assertThat(asked(levels, answer).said(CHINESE)).isEqualTo("初级、高级");
        assertThat(asked(levels, answer).said(ENGLISH)).contains("Junior", "高级");
        assertThat(Question.read(levels, List.of())).isEmpty();
    }

    @Test
    void showsWhatIsKnownUntilAnotherAnswerIsGiven() {
        FormField partner = Fields.of("partner", FieldKind.TEXT);

        assertThat(new Question(partner, "", new Masked("陈*明"), List.of()).said(CHINESE))
                .isEqualTo("陈*明");
        assertThat(new Question(partner, "他人", new Masked("陈*明"), List.of()).said(CHINESE))
                .isEqualTo("他人");
    }

    @Test
    void saysDatesInWordsAndUnfinishedOnesAsTheyAre() {
        FormField opens = Fields.of("opensOn", FieldKind.DATE);

        assertThat(asked(opens, "2026-09-30").said(CHINESE)).startsWith("2026年9月30日");
        assertThat(asked(opens, "2026-9").said(CHINESE)).isEqualTo("2026-9");
    }

    @Test
    void keepsTheLinesOfALongText() {
        assertThat(Question.read(Fields.of("why", FieldKind.LONG_TEXT), List.of("一\r\n二")))
                .isEqualTo("一\n二");
    }

    private static Question asked(FormField field, String answer) {
        return new Question(field, answer, null, field.options());
    }
}
