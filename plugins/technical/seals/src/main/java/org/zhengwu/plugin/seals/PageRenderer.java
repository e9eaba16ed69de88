package org.zhengwu.plugin.seals;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Lays XHTML out on pages of a PDF, in one font, and puts the image of the seal on its place. */
final class PageRenderer {

    /** What a page calls the font; a family that it does not know is shown in it too. */
    static final String FAMILY = "Noto Serif CJK SC";

    private PageRenderer() {}

    static byte[] render(String page, SealImage image) {
        XRLog.setLoggingEnabled(false);
        BundledFont.answerForAllFonts();
        try (PDDocument document = new PDDocument()) {
            return BundledFont.lend(font -> rendered(page, image, document, font));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] rendered(String page, SealImage image, PDDocument document, TrueTypeFont font)
            throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePDDocument(document);
        builder.withHtmlContent(page, null);
        builder.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), FAMILY);
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
}
