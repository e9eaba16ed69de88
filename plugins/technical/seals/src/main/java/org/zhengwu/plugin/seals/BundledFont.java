package org.zhengwu.plugin.seals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** Noto Serif SC, which comes with the plugin: a server needs no font of its own, and none is looked for. */
final class BundledFont {

    private static final String FILE = "font/400Regular/NotoSerifSC_400Regular.ttf";
    // It warns of variation selectors at each reading of the font. Held, because loggers are forgotten otherwise.
    private static final Logger CMAP = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    private static final byte[] BYTES = read();
    private static final TrueTypeFont FONT = parse();

    /** Copies that were read before, because that takes as long as to lay a page out. */
    private static final Queue<TrueTypeFont> SPARE = new ConcurrentLinkedQueue<>();

    /** Laying out takes a core: more at once would only read the font again and make each slower. */
    private static final Semaphore TURNS = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    private BundledFont() {}

    /** What reads the font. */
    interface Use<T> {
        T with(TrueTypeFont font) throws IOException;
    }

    /** Lends a copy that nobody else reads meanwhile; waits where as many are lent as there are processors. */
    static <T> T lend(Use<T> use) throws IOException {
        TURNS.acquireUninterruptibly();
        try {
            TrueTypeFont spare = SPARE.poll();
            TrueTypeFont font = spare == null ? parse() : spare;
            T used = use.with(font);
            SPARE.add(font);
            return used;
        } finally {
            TURNS.release();
        }
    }

    /** The outlines; to be read by one thread at a time. */
    static TrueTypeFont outlines() {
        return FONT;
    }

    /** PDFBox asks for the standard fonts of PDF, used or not; else it would search the machine for them. */
    static void answerForAllFonts() {
        if (!(FontMappers.instance() instanceof One)) {
            FontMappers.set(new One());
        }
    }

    private static byte[] read() {
        try (InputStream in = BundledFont.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The plugin lacks its font " + FILE);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont parse() {
        CMAP.setLevel(Level.SEVERE);
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(BYTES));
            font.getCmap()
                    .setCmaps(Arrays.stream(font.getCmap().getCmaps())
                            .map(CharactersFirst::new)
                            .toArray(CmapSubtable[]::new));
            return font;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Gives this font for any other. */
    private static final class One implements FontMapper {

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String baseFont, PDFontDescriptor descriptor) {
            return new FontMapping<>(FONT, false);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String baseFont, PDFontDescriptor descriptor) {
            return new FontMapping<>(FONT, false);
        }

        @Override
        public CIDFontMapping getCIDFont(String baseFont, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
            return new CIDFontMapping(null, FONT, false);
        }
    }
}
