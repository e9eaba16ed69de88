package org.zhengwu.plugin.seals;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.api.technical.seals.SealFinding;
import org.zhengwu.api.technical.seals.SealVerification;

/** Sealed documents (SEA-003). */
class SealingTest {

    private final Chancery chancery = Chancery.demo();

    @AfterEach
    void close() {
        chancery.close();
    }

    @ParameterizedTest
    @EnumSource
    void sealsADocumentThatAnyoneCanVerify(SealAlgorithm algorithm) throws IOException {
        Seal seal = chancery.enrolled(algorithm);

        byte[] sealed = chancery.sealed();
        Files.write(Path.of("target", algorithm + ".pdf"), sealed);

        SealVerification found = chancery.verify(sealed);
        assertThat(found).isEqualTo(new SealVerification(SealFinding.INTACT, seal, Chancery.NOON, true));
        assertThat(text(sealed)).contains("受理通知书", "决定予以受理");
        assertThat(new String(Arrays.copyOf(sealed, 5), ISO_8859_1)).isEqualTo("%PDF-");
    }

    @Test
    void sealsNothingForAnOrganWithoutASeal() {
        assertThat(chancery.sealIfAble()).isEmpty();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getSignatureDictionaries()).hasSize(1);
            return new PDFTextStripper().getText(document);
        }
    }
}
