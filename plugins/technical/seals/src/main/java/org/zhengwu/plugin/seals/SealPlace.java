package org.zhengwu.plugin.seals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.zhengwu.spi.technical.seals.Seals;

/** Turns the place that a page keeps for its seal into the field of the signature, with the image on it. */
final class SealPlace {

    private static final float MILLIMETRE = 72 / 25.4f;
    private static final float MARGIN = 25 * MILLIMETRE;

    private SealPlace() {}

    static void take(PDDocument document, SealImage image) throws IOException {
        PDPage last = document.getPage(document.getNumberOfPages() - 1);
        PDPage page = last;
        PDRectangle place = null;
        for (PDPage each : document.getPages()) {
            List<PDAnnotation> kept = new ArrayList<>();
            for (PDAnnotation annotation : each.getAnnotations()) {
                if (isPlace(annotation)) {
                    page = each;
                    place = annotation.getRectangle();
                } else {
                    kept.add(annotation);
                }
            }
            each.setAnnotations(kept);
        }
        sign(document, page, place == null ? lowerRight(last) : centred(place), image);
    }

    private static boolean isPlace(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationLink link
                && link.getAction() instanceof PDActionURI action
                && Seals.PLACE.equals(action.getURI());
    }

    private static PDRectangle lowerRight(PDPage page) {
        return new PDRectangle(
                page.getMediaBox().getUpperRightX() - MARGIN - SealImage.SIDE, MARGIN, SealImage.SIDE, SealImage.SIDE);
    }

    private static PDRectangle centred(PDRectangle place) {
        float x = (place.getLowerLeftX() + place.getUpperRightX() - SealImage.SIDE) / 2;
        float y = (place.getLowerLeftY() + place.getUpperRightY() - SealImage.SIDE) / 2;
        return new PDRectangle(x, y, SealImage.SIDE, SealImage.SIDE);
    }

    private static void sign(PDDocument document, PDPage page, PDRectangle place, SealImage image) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        form.setSignaturesExist(true);
        form.setAppendOnly(true);
        PDSignatureField field = new PDSignatureField(form);
        form.getFields().add(field);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(place);
        widget.setPage(page);
        widget.setPrinted(true);
        widget.setLocked(true);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(image.draw(document));
        widget.setAppearance(appearance);
        List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
        annotations.add(widget);
        page.setAnnotations(annotations);
    }
}
