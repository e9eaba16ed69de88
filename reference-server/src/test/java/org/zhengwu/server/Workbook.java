package org.zhengwu.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes workbooks (XLSX) cell by cell. */
public final class Workbook {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** Its styles: none, a day, a number of six digits, a day in Chinese, and text. */
    private static final String STYLES = "<numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"000000\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"[$-804]yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
            + "<cellXfs count=\"5\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
            + "<xf numFmtId=\"49\"/></cellXfs>";

    private Workbook() {}

    public static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    public static String text(String at, String text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    public static String shared(String at, int index) {
        return "<c r=\"" + at + "\" t=\"s\"><v>" + index + "</v></c>";
    }

    public static String number(String at, int style, String value) {
        return "<c r=\"" + at + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
    }

    public static String formula(String at, String type, String value) {
        return "<c r=\"" + at + "\" t=\"" + type + "\"><f>A1</f><v>" + value + "</v></c>";
    }

    /** A workbook with a sheet of these rows. */
    public static byte[] of(String rows) {
        return of(rows, "");
    }

    /** The same with something before the root of the sheet. */
    public static byte[] of(String rows, String before) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + type("workbook.xml", "sheet.main")
                        + type("worksheets/sheet1.xml", "worksheet")
                        + type("styles.xml", "styles")
                        + type("sharedStrings.xml", "sharedStrings")
                        + "</Types>");
        parts.put("_rels/.rels", relations(OFFICE + "/officeDocument", "xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"s\" sheetId=\"1\" r:id=\"rId0\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        OFFICE + "/worksheet", "worksheets/sheet1.xml",
                        OFFICE + "/styles", "styles.xml",
                        OFFICE + "/sharedStrings", "sharedStrings.xml"));
        parts.put("xl/styles.xml", HEAD + "<styleSheet xmlns=\"" + MAIN + "\">" + STYLES + "</styleSheet>");
        parts.put(
                "xl/sharedStrings.xml",
                HEAD + "<sst xmlns=\"" + MAIN
                        + "\" count=\"2\"><si><t>OFFICIAL</t></si><si><r><t>HAND</t></r><r><t>LER</t></r></si></sst>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                HEAD + before + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        return archive(parts);
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"/xl/" + part
                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
    }

    private static String relations(String... typesAndTargets) {
        StringBuilder relations = new StringBuilder(HEAD + "<Relationships xmlns=\"" + RELATIONS + "\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            relations.append("<Relationship Id=\"rId" + i / 2 + "\" Type=\"" + typesAndTargets[i] + "\" Target=\""
                    + typesAndTargets[i + 1] + "\"/>");
        }
        return relations + "</Relationships>";
    }

    public static byte[] archive(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }
}
