package org.zhengwu.plugin.seals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.testing.AtOnce;

/** What is laid out can be read again, also by a machine, while other pages are laid out with the same font. */
class PageRendererTest {

    private static final SealImage IMAGE = new SealImage("深圳市测试局", "行政审批专用章");
    private static final List<String> SENTENCES =
            List.of("准予许可，自送达之日起生效。", "材料不齐，请于五日内补正。", "不予受理，可申请行政复议。", "延长期限，不计入法定时限。");
    private static final int ROUNDS = 10;

    @Test
    void laysOutEachPageWithItsOwnWordsWhileOthersAreLaidOut() {
        List<Object> wrong = AtOnce.run(SENTENCES.size(), thread -> {
            String sentence = SENTENCES.get(thread);
            String page = Chancery.PAGE.replace("你提出的“居住证申领”申请，决定予以受理。", sentence);
            for (int round = 0; round < ROUNDS; round++) {
                String read = text(PageRenderer.render(page, IMAGE, RareFonts.open(Optional.empty())));
                if (!read.contains(sentence)) {
                    return read;
                }
            }
            return "";
        });

        assertThat(wrong).containsOnly("");
    }

    @Test
    void spellsACharacterThatNoFontHas() {
        String page = Chancery.PAGE.replace("王小明", "𠮷野");

        assertThat(text(PageRenderer.render(page, IMAGE, RareFonts.open(Optional.empty()))))
                .contains("[U+20BB7]野：")
                .doesNotContain("#");
    }

    @Test
    void writesARareCharacterWithTheFontOfTheRegion() {
        Path hanazono = Path.of("/usr/share/fonts/truetype/hanazono/HanaMinB.ttf");
        assumeTrue(Files.isReadable(hanazono), "The font of Debian's fonts-hanazono is not installed");
        String page = Chancery.PAGE.replace("王小明", "𠮷野");

        assertThat(text(PageRenderer.render(page, IMAGE, RareFonts.open(Optional.of(hanazono.toString())))))
                .contains("𠮷野：");
    }

    @Test
    void refusesAFileThatIsNoFont() {
        assertThatThrownBy(() -> RareFonts.open(Optional.of("missing.ttf")))
                .isInstanceOf(PluginException.class)
                .hasMessage("zhengwu.seals.rare-fonts names missing.ttf, which is no font with TrueType outlines.");
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
