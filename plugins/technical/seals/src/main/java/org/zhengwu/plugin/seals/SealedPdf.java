package org.zhengwu.plugin.seals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.zhengwu.api.technical.seals.SealFinding;

/**
 * A PDF and its last signature, read from the bytes alone: what is signed must be everything but the hexadecimal
 * digits of the signature, so that nothing depends on how a reader takes the file apart.
 */
final class SealedPdf {

    private static final byte[] NOTHING = {};
    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*\\]");
    private static final int TAIL = 1024;

    /** Room for a certificate of an authority and its signature. */
    private static final int ROOM = 10_000;

    private final byte[] content;
    private final byte[] signature;
    private final SealFinding finding;

    private SealedPdf(byte[] content, byte[] signature, SealFinding finding) {
        this.content = content;
        this.signature = signature;
        this.finding = finding;
    }

    /** Signs a PDF that has a field for it; the field is the first. */
    static byte[] sign(byte[] unsigned, String owner, Instant at, UnaryOperator<byte[]> signer) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
        signature.setName(owner);
        signature.getCOSObject().setString(COSName.M, Times.pdf(at));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(unsigned);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            PDSignatureField field = document.getSignatureFields().get(0);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            PDRectangle place = widget.getRectangle();
            PDAppearanceDictionary image = widget.getAppearance();
            // Not by setValue, which warns at each signature that it draws no image.
            field.getCOSObject().setItem(COSName.V, signature);
            document.addSignature(signature, options);
            // PDFBox hides the field of a signature to which it was given no template.
            widget.setRectangle(place);
            widget.setAppearance(image);
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
            signing.setSignature(signer.apply(signing.getContent().readAllBytes()));
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static SealedPdf read(byte[] document) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        Matcher range = RANGE.matcher(text);
        int last = text.lastIndexOf("/ByteRange");
        if (last < 0 || !range.find(last) || range.start() != last) {
            return ill(text, last);
        }
        long[] ends = new long[4];
        for (int at = 0; at < ends.length; at++) {
            ends[at] = Long.parseLong(range.group(at + 1));
        }
        long gap = ends[1];
        long rest = ends[2];
        long end = rest + ends[3];
        if (ends[0] != 0 || rest < gap) {
            return ill(SealFinding.ALTERED);
        }
        if (end > document.length) {
            return ill(SealFinding.CUT_OFF);
        }
        byte[] content = Arrays.copyOf(document, (int) (gap + end - rest));
        System.arraycopy(document, (int) rest, content, (int) gap, (int) (end - rest));
        byte[] signature = signature(text.substring((int) gap, (int) rest));
        if (signature.length == 0) {
            return ill(SealFinding.ALTERED);
        }
        return new SealedPdf(content, signature, end < document.length ? SealFinding.EXTENDED : SealFinding.INTACT);
    }

    private static SealedPdf ill(String text, int last) {
        boolean pdf = text.startsWith("%PDF-");
        boolean whole = text.substring(Math.max(0, text.length() - TAIL)).contains("%%EOF");
        return ill(pdf && !whole ? SealFinding.CUT_OFF : last < 0 ? SealFinding.NOT_SEALED : SealFinding.ALTERED);
    }

    private static SealedPdf ill(SealFinding finding) {
        return new SealedPdf(NOTHING, NOTHING, finding);
    }

    /** What stands in the gap, without the zeros that fill it up; empty where anything else is there. */
    private static byte[] signature(String gap) {
        if (!gap.matches("<(([0-9a-f]{2})+|([0-9A-F]{2})+)>")) {
            return NOTHING;
        }
        byte[] filled = HexFormat.of().parseHex(gap, 1, gap.length() - 1);
        int length = lengthOf(filled);
        for (int at = length; at < filled.length; at++) {
            if (filled[at] != 0) {
                return NOTHING;
            }
        }
        return length > filled.length ? NOTHING : Arrays.copyOf(filled, length);
    }

    /** How long the sequence in DER is that begins here. */
    private static int lengthOf(byte[] der) {
        if (der.length < 4 || der[0] != 0x30) {
            return 0;
        }
        int first = der[1] & 0xff;
        if (first < 0x80) {
            return first + 2;
        }
        return switch (first) {
            case 0x81 -> (der[2] & 0xff) + 3;
            case 0x82 -> ((der[2] & 0xff) << 8) + (der[3] & 0xff) + 4;
            default -> 0;
        };
    }

    /** What is signed. */
    byte[] content() {
        return content;
    }

    /** The signature in CMS, or empty where it is not whole. */
    byte[] signature() {
        return signature;
    }

    /** What is wrong with the form, or {@code INTACT}. */
    SealFinding finding() {
        return finding;
    }
}
