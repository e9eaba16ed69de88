package org.zhengwu.server.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Words;
import org.zhengwu.server.portal.cases.CaseFiles.Slot;

class CaseFilesTest {

    private static final Words WORDS = Words.in(Locale.CHINESE);
    private static final Slot FORM = new Slot("M1", "申请表", null, List.of(), false, null);

    @Test
    void namesEachMaterialThatIsMissing() {
        FormErrors errors = FormErrors.of(
                WORDS,
                new InvalidInputException(List.of(
                        new Violation("contactMobile", "mobile", "a"),
                        new Violation("materials", "missing-material", "b"))));

        FormErrors named = CaseFiles.naming(WORDS, errors, List.of(FORM), "/cases/1/materials");

        assertThat(named.all().get(0)).isEqualTo(errors.all().get(0));
        assertThat(named.all().get(1).line(WORDS)).isEqualTo("申请表：还没有提交");
        assertThat(named.all().get(1).address()).isEqualTo("/cases/1/materials#M1");
        assertThat(named.of("M1")).isEqualTo("还没有提交");
    }

    @Test
    void callsAFileByItsMaterial() {
        FormErrors errors = CaseFiles.called(FormErrors.of("M1", "太大"), List.of(FORM));

        assertThat(errors.all().get(0).line(WORDS)).isEqualTo("申请表：太大");
    }
}
