package org.zhengwu.plugin.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.technical.storage.ContentRefusedException;
import org.zhengwu.api.technical.storage.ContentTooLargeException;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.UploadTornException;

class GateTest {

    private final Set<ContentType> allowed = EnumSet.complementOf(EnumSet.of(ContentType.ZIP));
    private final Gate gate = new Gate(allowed, List.of(new EicarScanner()));

    @TempDir
    Path folder;

    @Test
    void tellsEachAllowedTypeFromItsContent() throws IOException {
        Map<String, byte[]> contents = Map.ofEntries(
                Map.entry("a.pdf", Contents.pdf()),
                Map.entry("a.png", Contents.png()),
                Map.entry("a.JPG", Contents.jpeg()),
                Map.entry("a.docx", Contents.docx()),
                Map.entry("a.xlsx", Contents.zip("[Content_Types].xml", "xl/workbook.xml")),
                Map.entry("a.pptx", Contents.zip("_rels/.rels", "[Content_Types].xml", "ppt/presentation.xml")),
                Map.entry("a.ofd", Contents.zip("OFD.xml", "Doc_0/Document.xml")),
                Map.entry("a.doc", Contents.compound("Root Entry", "1Table", "WordDocument")),
                Map.entry("a.xls", Contents.compound("Root Entry", "Workbook")),
                Map.entry("a.txt", Contents.text("申请材料\r\n一、身份证明")),
                Map.entry("b.txt", "身份证明".getBytes(StandardCharsets.UTF_16)));
        for (Map.Entry<String, byte[]> each : contents.entrySet()) {
            String extension = FileName.clean(each.getKey()).extension();
            Gate.Admitted admitted = admit(each.getKey(), null, each.getValue());

            assertThat(ContentType.named(admitted.mediaType()).orElseThrow().hasExtension(extension))
                    .as(each.getKey() + " is " + admitted.mediaType())
                    .isTrue();
        }
    }

    @Test
    void givesANamelessContentANameOfItsType() throws IOException {
        assertThat(admit(null, null, Contents.pdf()).name()).isEqualTo("附件.pdf");
        assertThat(admit("身份证", "image/jpg", Contents.jpeg()).name()).isEqualTo("身份证.jpg");
    }

    @Test
    void refusesWhatIsNotOnTheList() {
        assertRefused("content-type-not-allowed", () -> admit("a.exe", null, Contents.exe()));
        assertRefused("content-type-not-allowed", () -> admit("a.txt", null, Contents.exe()));
        assertRefused(
                "content-type-not-allowed", () -> admit("a.html", null, Contents.text("<html><body>x</body></html>")));
        assertRefused(
                "content-type-not-allowed",
                () -> admit(
                        "a.svg",
                        null,
                        Contents.text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")));
        assertRefused("content-type-not-allowed", () -> admit("a.zip", null, Contents.zip("a.txt")));
        assertRefused("content-type-not-allowed", () -> admit("a.jar", null, Contents.zip("META-INF/MANIFEST.MF")));
        assertRefused("content-type-not-allowed", () -> admit("a.sh", null, Contents.text("#!/bin/sh\nid\n")));
        assertRefused(
                "content-type-not-allowed", () -> admit("a.msi", null, Contents.compound("Root Entry", "Binary")));
        assertRefused("content-type-not-allowed", () -> admit("a.docx", null, Contents.zip("[Content_Types].xml")));
    }

    @Test
    void refusesContentThatIsNotWhatItsNameOrTypeSays() {
        assertRefused("content-type-mismatch", () -> admit("a.pdf", null, Contents.png()));
        assertRefused("content-type-mismatch", () -> admit("a.png", "image/jpeg", Contents.png()));
        assertRefused("content-type-mismatch", () -> admit("a.exe", null, Contents.pdf()));
        assertRefused("content-type-mismatch", () -> admit("a.pdf", "application/zip", Contents.pdf()));
    }

    @Test
    void refusesScriptsAndMacros() {
        assertRefused(
                "content-active", () -> admit("a.txt", null, Contents.text("a".repeat(70_000) + "<ScRiPt>alert(1)")));
        assertRefused(
                "content-active",
                () -> admit(
                        "a.docx",
                        null,
                        Contents.zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")));
        assertRefused("content-active", () -> admit("a.doc", null, Contents.compound("WordDocument", "Macros")));
    }

    @Test
    void refusesMalwareAlsoWhereItLiesAcrossTwoReads() {
        assertRefused("content-malware", () -> admit("a.txt", null, Contents.text(Contents.EICAR)));
        assertRefused(
                "content-malware", () -> admit("a.txt", null, Contents.text("x".repeat(65_510) + Contents.EICAR)));
    }

    @Test
    void refusesWhatUnpacksToFarMoreThanItIs() throws IOException {
        byte[] bomb = Contents.bomb(300 << 20);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused("content-malware", () -> admit("a.docx", null, bomb));
    }

    @Test
    void refusesAnArchiveWhoseDirectoryIsTooLongToRead() {
        assertRefused("content-type-not-allowed", () -> admit("a.docx", null, Contents.withDirectoryOf(5 << 20)));
    }

    @Test
    void refusesWhatIsTwoThingsAtOnce() {
        for (byte[] start : List.of(Contents.pdf(), Contents.png(), Contents.jpeg(), Contents.text("说明"))) {
            byte[] archive = Contents.zip("META-INF/MANIFEST.MF", "A.class");
            byte[] both = Arrays.copyOf(start, start.length + archive.length);
            System.arraycopy(archive, 0, both, start.length, archive.length);
            assertThatThrownBy(() -> admit(null, null, both)).isInstanceOf(ContentRefusedException.class);
        }
    }

    @Test
    void refusesAPdfWithScripts() {
        assertRefused(
                "content-active",
                () -> admit("a.pdf", null, Contents.text("%PDF-1.7\n1 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj")));
    }

    @Test
    void answersEveryHostileTextInNameTypeAndContentWithAWordOfTheContract() throws IOException {
        List<String> texts = Files.readAllLines(Path.of("src/test/resources/blns.txt"));
        int admitted = 0;
        for (String text : texts) {
            admitted += admits(text, null, Contents.pdf()) ? 1 : 0;
            admitted += admits("a.txt", null, Contents.text(text)) ? 1 : 0;
            admits("a.pdf", text, Contents.pdf());
        }
        assertThat(admitted).isGreaterThan(texts.size());
    }

    private boolean admits(@Nullable String name, @Nullable String type, byte[] content) throws IOException {
        try {
            String given = admit(name, type, content).name();
            assertThat(given)
                    .doesNotContainPattern("[\\\\/\\p{Cc}\\p{Cf}<>\"|?*:]")
                    .isNotBlank();
            return true;
        } catch (ZhengwuException refused) {
            return false;
        }
    }

    @Test
    void refusesAnEmptyContent() {
        assertRefused("content-empty", () -> admit("a.txt", null, new byte[0]));
    }

    @Test
    void stopsReadingAtTheLimitAndLeavesNothingBehind() {
        InputStream endless = new Contents.Endless(200_000);

        assertThatThrownBy(() -> Spool.take(endless, 100_000, folder))
                .isInstanceOfSatisfying(
                        ContentTooLargeException.class,
                        failure -> assertThat(failure.limit()).isEqualTo(100_000));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesNothingOfATornUpload() {
        InputStream torn = new Contents.Torn();

        assertThatThrownBy(() -> Spool.take(torn, 100_000, folder)).isInstanceOf(UploadTornException.class);
        assertThat(folder).isEmptyDirectory();
    }

    private Gate.Admitted admit(@Nullable String name, @Nullable String type, byte[] content) throws IOException {
        try (Spool spool = Spool.take(new ByteArrayInputStream(content), 1 << 20, folder)) {
            return gate.admit(new DocumentDraft(name, type).check().orThrow(), spool);
        }
    }

    private static void assertRefused(String code, ThrowingCallable upload) {
        assertThatThrownBy(upload)
                .isInstanceOfSatisfying(
                        ContentRefusedException.class,
                        failure -> assertThat(failure.code()).isEqualTo(code));
    }
}
