package org.zhengwu.plugin.seals;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Lays XHTML out on pages of a PDF, in one font and those for rare characters, and puts the image of the seal on its
 * place. A character that no font has is spelled as its code point, such as {@code [U+20BB7]}: a name in a document must
 * not become another.
 */
final class PageRenderer {

    /** What a page calls the font; a family that it does not know is shown in it too. */
    static final String FAMILY = "Noto Serif CJK SC";

    private PageRenderer() {}

    static byte[] render(String page, SealImage image, RareFonts rare) {
        XRLog.setLoggingEnabled(false);
        BundledFont.answerForAllFonts();
        try (PDDocument document = new PDDocument()) {
            return BundledFont.lend(font -> rendered(page, image, rare, document, font));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] rendered(String page, SealImage image, RareFonts rare, PDDocument document, TrueTypeFont font)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePDDocument(document);
        builder.withHtmlContent(spelled(page, font.getUnicodeCmapLookup(), rare), null);
        builder.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), FAMILY);
        rare.standIn(builder, page, font.getUnicodeCmapLookup());
        // What the page names lies outside: nothing is fetched.
        builder.useUriResolver((base, uri) -> uri.startsWith("urn:") ? uri : null);
        builder.toStream(OutputStream.nullOutputStream());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            SealPlace.take(document, image);
            document.save(out);
        }
        return out.toByteArray();
    }

    private static String spelled(String page, CmapLookup usual, RareFonts rare) {
        StringBuilder spelled = new StringBuilder(page.length());
        page.codePoints().forEach(sign -> {
            if (!isSeen(sign) || usual.getGlyphId(sign) != 0 || rare.have(sign)) {
                spelled.appendCodePoint(sign);
            } else {
                spelled.append(String.format("[U+%04X]", sign));
            }
        });
        return spelled.toString();
    }

    private static boolean isSeen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }
}
