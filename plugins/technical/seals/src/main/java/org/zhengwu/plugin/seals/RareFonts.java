package org.zhengwu.plugin.seals;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.plugin.PluginException;

/** The fonts of the region for what the bundled one lacks: rare characters in names of persons (生僻字). */
final class RareFonts {

    static final String SETTING = "zhengwu.seals.rare-fonts";

    private static final int REGULAR = 400;

    private final List<Font> fonts;

    private RareFonts(List<Font> fonts) {
        this.fonts = List.copyOf(fonts);
    }

    private record Font(File file, CmapLookup characters) {

        boolean has(int character) {
            return characters.getGlyphId(character) != 0;
        }
    }

    /**
     * Those of the files that a setting names, with commas between them.
     *
     * @throws PluginException if one is no TrueType font
     */
    static RareFonts open(Optional<String> files) {
        List<Font> fonts = new ArrayList<>();
        for (String each : files.map(text -> text.split(",")).orElse(new String[0])) {
            fonts.add(read(new File(each.strip())));
        }
        return new RareFonts(fonts);
    }

    private static Font read(File file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file))) {
            if (font.getGlyph() != null) {
                return new Font(file, font.getUnicodeCmapLookup());
            }
        } catch (IOException unreadable) {
            throw unusable(file, unreadable);
        }
        throw unusable(file, null);
    }

    private static PluginException unusable(File file, @Nullable Throwable cause) {
        PluginException sentence =
                new PluginException(SETTING + " names " + file + ", which is no font with TrueType outlines.");
        sentence.initCause(cause);
        return sentence;
    }

    /** The files, in the order in which they are asked. */
    @Override
    public String toString() {
        return fonts.isEmpty()
                ? "none"
                : fonts.stream().map(font -> font.file().toString()).collect(Collectors.joining(", "));
    }

    /** Whether one of them has the character. */
    boolean have(int character) {
        return fonts.stream().anyMatch(font -> font.has(character));
    }

    /** Lets the page be laid out with those that it needs where its own font lacks a character. */
    void standIn(PdfRendererBuilder builder, String page, CmapLookup own) {
        int[] lacking =
                page.codePoints().filter(sign -> own.getGlyphId(sign) == 0).toArray();
        for (Font font : fonts) {
            if (IntStream.of(lacking).noneMatch(font::has)) {
                continue;
            }
            builder.useFont(
                    font.file(),
                    font.file().getName(),
                    REGULAR,
                    FontStyle.NORMAL,
                    true,
                    EnumSet.of(FSFontUseCase.FALLBACK_FINAL));
        }
    }
}
