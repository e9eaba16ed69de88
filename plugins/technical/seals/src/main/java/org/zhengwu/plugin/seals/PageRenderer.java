package org.zhengwu.plugin.seals;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays XHTML out on pages of a PDF, in one font, and puts the image of the seal on its place. */
final class PageRenderer {

    /** What a page calls the font; a family that it does not know is shown in it too. */
    static final String FAMILY = "Noto Serif CJK SC";

    private PageRenderer() {}

    static byte[] render(String page, SealImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XRLog.setLoggingEnabled(false);
        BundledFont.answerForAllFonts();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.withHtmlContent(page, null);
        builder.useFont(() -> new ByteArrayInputStream(BundledFont.bytes()), FAMILY);
        // What the page names lies outside: nothing is fetched.
        builder.useUriResolver((base, uri) -> uri.startsWith("urn:") ? uri : null);
        builder.toStream(OutputStream.nullOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            SealPlace.take(document, image);
            document.save(out);
            document.close();
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
