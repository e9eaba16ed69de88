package org.zhengwu.server.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhengwu.server.Workbook.formula;
import static org.zhengwu.server.Workbook.number;
import static org.zhengwu.server.Workbook.row;
import static org.zhengwu.server.Workbook.shared;
import static org.zhengwu.server.Workbook.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.server.Workbook;

class SheetLinesTest {

    @Test
    void readsTheFirstSheetAsPeopleSeeIt() {
        String rows = row(1, text("A1", "登录名"), text("B1", "角色"), text("C1", "从"), text("D1", "码"))
                + row(2, text("A2", "zhang,san"), shared("B2", 0), number("C2", 1, "46295"), number("D2", 2, "123"))
                + row(4, shared("A4", 1), number("C4", 3, "46295.75"), number("D4", 0, "441900"))
                + row(5, number("B5", 0, "0.1000000000000000055"), number("C5", 0, "1.1370000004504601E17"))
                + row(6, formula("A6", "str", "a\"b"), formula("D6", "n", "7"), text("F6", "beyond"))
                + row(7, text("A7", " "), text("C7", ""))
                + row(
                        8,
                        text("A8", "two\nlines"),
                        "<c r=\"B8\" t=\"b\"><v>1</v></c><c r=\"C8\" t=\"e\"><v>#REF!</v></c>");

        assertThat(lines(Workbook.of(rows))).isEqualTo("""
                        登录名,角色,从,码
                        "zhang,san",OFFICIAL,2026-09-30,000123

                        HANDLER,,2026-09-30T18:00,441900
                        ,0.1,113700000045046000,
                        "a""b",,,7,,beyond

                        two lines,TRUE,#REF!,
                        """);
    }

    @Test
    void leavesLinesOfTextAlone() {
        for (String text : new String[] {"", "a", "creditCode,name\n", "PK\u0003"}) {
            assertThat(read(new ByteArrayInputStream(text.getBytes(UTF_8)), false))
                    .isEqualTo(text);
        }
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        byte[] sound = Workbook.of(row(1, text("A1", "x")));
        byte[] torn = Arrays.copyOf(sound, sound.length / 2);
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4};
        byte[] document = Workbook.archive(Map.of("word/document.xml", "<document/>"));
        byte[] malformed = Workbook.of("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</is></c></row>");
        byte[] hostile = Workbook.of(
                row(1, text("A1", "&xxe;")), "<!DOCTYPE x [<!ENTITY xxe SYSTEM \"file:///etc/hostname\">]>");

        for (byte[] content : new byte[][] {torn, old, document, malformed, hostile}) {
            assertRefused(content, "sheet");
        }
        assertThatThrownBy(() -> read(new ByteArrayInputStream("a,b\n".getBytes(UTF_8)), true))
                .isInstanceOf(InvalidInputException.class);
        assertRefused(Workbook.of("<row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row>"), "sheet");
    }

    @Test
    void refusesWhatUnpacksToTooMuch() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int written = 0; written <= SheetLines.LARGEST_UNPACKED; written += zeros.length) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(1 << 20);

        assertRefused(bytes.toByteArray(), "sheet-too-large");
        byte[] large = Arrays.copyOf(Workbook.of(""), SheetLines.LARGEST_FILE + 1);
        assertRefused(large, "sheet-too-large");
    }

    private static void assertRefused(byte[] content, String code) {
        assertThatThrownBy(() -> lines(content))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused ->
                                assertThat(refused.violations().get(0).code()).isEqualTo(code));
    }

    private static String lines(byte[] content) {
        return read(new ByteArrayInputStream(content), false);
    }

    private static String read(InputStream file, boolean announced) {
        try (InputStream lines = new SheetLines(file, announced)) {
            return new String(lines.readAllBytes(), UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
