package org.zhengwu.plugin.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void keepsWhatPeopleRead() {
        assertThat(FileName.clean("居住证申请表（张三）.pdf")).hasToString("居住证申请表（张三）.pdf");
        assertThat(FileName.clean("报告 v1.2.DOCX")).hasToString("报告 v1.2.docx");
    }

    @Test
    void removesPaths() {
        assertThat(FileName.clean("../../etc/passwd")).hasToString("passwd");
        assertThat(FileName.clean("C:\\Users\\a\\b.pdf")).hasToString("b.pdf");
        assertThat(FileName.clean("..")).hasToString("附件");
    }

    @Test
    void removesCharactersThatHideOrReorderText() {
        assertThat(FileName.clean("a\u202Efdp.exe")).hasToString("afdp.exe");
        assertThat(FileName.clean("a\r\nContent-Type: x.pdf")).hasToString("aContent-Type x.pdf");
        assertThat(FileName.clean("a\0\u200B.pdf")).hasToString("a.pdf");
        assertThat(FileName.clean("a\ud800b.pdf")).hasToString("ab.pdf");
    }

    @Test
    void cleansAnyNameToAShortOneWithoutSeparatorsOrControls() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder raw = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                raw.append((char) (random.nextBoolean() ? random.nextInt(0x80) : random.nextInt(0x10000)));
            }
            String name = FileName.clean(raw.toString()).toString();

            assertThat(name)
                    .isNotBlank()
                    .doesNotContain("/", "\\", "\"", "\r", "\n", "\0")
                    .doesNotStartWith(".");
            assertThat(name.codePointCount(0, name.length())).isLessThanOrEqualTo(111);
        }
    }
}
