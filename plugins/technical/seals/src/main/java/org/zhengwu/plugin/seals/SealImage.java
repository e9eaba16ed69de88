package org.zhengwu.plugin.seals;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** The image of a seal (印模): a red ring with the name of its owner, a star, and what it is for. */
record SealImage(String owner, String name) {

    /** The side of the square that it fills: 42 millimetres, in points. */
    static final float SIDE = 119;

    private static final float CENTRE = SIDE / 2;
    private static final float RING = 57;
    private static final float LINE = 3.4f;
    private static final float STAR = 17;
    private static final double INNER_TO_OUTER = 0.382;
    private static final int TIPS = 5;
    private static final float LARGEST = 14;
    private static final double WIDEST_ARC = Math.toRadians(270);
    private static final double WIDEST_STEP = Math.toRadians(26);
    private static final float NAME_BASE = 21;
    private static final float NAME_WIDTH = 70;
    private static final float NAME_SIZE = 10;
    private static final float RED = 0.86f;

    PDAppearanceStream draw(PDDocument document) throws IOException {
        PDAppearanceStream drawn = new PDAppearanceStream(document);
        drawn.setBBox(new PDRectangle(SIDE, SIDE));
        drawn.setResources(new PDResources());
        OutputStream packed = drawn.getContentStream().createOutputStream(COSName.FLATE_DECODE);
        try (PDPageContentStream pen = new PDPageContentStream(document, drawn, packed)) {
            pen.setStrokingColor(RED, 0f, 0f);
            pen.setNonStrokingColor(RED, 0f, 0f);
            pen.setLineWidth(LINE);
            trace(pen, new Ellipse2D.Float(CENTRE - RING, CENTRE - RING, 2 * RING, 2 * RING).getPathIterator(null));
            pen.stroke();
            trace(pen, star().getPathIterator(null));
            pen.fill();
            owner(pen);
            name(pen);
        }
        return drawn;
    }

    private static GeneralPath star() {
        GeneralPath star = new GeneralPath();
        for (int corner = 0; corner < 2 * TIPS; corner++) {
            double radius = corner % 2 == 0 ? STAR : STAR * INNER_TO_OUTER;
            double angle = Math.PI / 2 + corner * Math.PI / TIPS;
            double x = CENTRE + radius * Math.cos(angle);
            double y = CENTRE + radius * Math.sin(angle);
            if (corner == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        return star;
    }

    /** The name along the ring, clockwise, its middle at the top. */
    private void owner(PDPageContentStream pen) throws IOException {
        int[] signs = owner.codePoints().toArray();
        double step = Math.min(WIDEST_ARC / signs.length, WIDEST_STEP);
        double base = RING - LINE - LARGEST;
        float size = (float) Math.min(LARGEST, step * base);
        for (int at = 0; at < signs.length; at++) {
            double turned = ((signs.length - 1) / 2.0 - at) * step;
            AffineTransform place = AffineTransform.getTranslateInstance(CENTRE, CENTRE);
            place.rotate(turned);
            place.translate(-size / 2, base);
            write(pen, signs[at], size, place);
        }
    }

    private void name(PDPageContentStream pen) throws IOException {
        int[] signs = name.codePoints().toArray();
        float size = Math.min(NAME_SIZE, NAME_WIDTH / signs.length);
        for (int at = 0; at < signs.length; at++) {
            double x = CENTRE + (at - signs.length / 2.0) * size;
            write(pen, signs[at], size, AffineTransform.getTranslateInstance(x, NAME_BASE));
        }
    }

    private static void write(PDPageContentStream pen, int sign, float size, AffineTransform place) throws IOException {
        TrueTypeFont font = BundledFont.outlines();
        synchronized (font) {
            GlyphData glyph =
                    font.getGlyph().getGlyph(font.getUnicodeCmapLookup().getGlyphId(sign));
            if (glyph == null) {
                return;
            }
            AffineTransform shaped = new AffineTransform(place);
            shaped.scale(size / font.getUnitsPerEm(), size / font.getUnitsPerEm());
            trace(pen, glyph.getPath().getPathIterator(shaped));
        }
        pen.fill();
    }

    /** Hundredths of a point are finer than any printer, and make the image a third smaller. */
    private static float rounded(float at) {
        return Math.round(at * 100) / 100f;
    }

    private static void trace(PDPageContentStream pen, PathIterator path) throws IOException {
        float[] to = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> pen.moveTo(rounded(to[0]), rounded(to[1]));
                case PathIterator.SEG_LINETO -> pen.lineTo(rounded(to[0]), rounded(to[1]));
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves only.
                    pen.curveTo(
                            rounded(x + (to[0] - x) * 2 / 3),
                            rounded(y + (to[1] - y) * 2 / 3),
                            rounded(to[2] + (to[0] - to[2]) * 2 / 3),
                            rounded(to[3] + (to[1] - to[3]) * 2 / 3),
                            rounded(to[2]),
                            rounded(to[3]));
                    to[0] = to[2];
                    to[1] = to[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    pen.curveTo(
                            rounded(to[0]),
                            rounded(to[1]),
                            rounded(to[2]),
                            rounded(to[3]),
                            rounded(to[4]),
                            rounded(to[5]));
                    to[0] = to[4];
                    to[1] = to[5];
                }
                default -> pen.closePath();
            }
            x = to[0];
            y = to[1];
        }
    }
}
