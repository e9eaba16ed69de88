package org.zhengwu.plugin.seals;

import java.lang.Character.UnicodeBlock;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.jspecify.annotations.Nullable;

/**
 * Tells the character of a glyph before the radical that looks the same. PDFBox notes the first for whoever searches
 * a document or has it read aloud: without this, 延长 is found by nobody, for it would read 延⻓.
 */
final class CharactersFirst extends CmapSubtable {

    private final CmapSubtable table;

    CharactersFirst(CmapSubtable table) {
        this.table = table;
        setPlatformId(table.getPlatformId());
        setPlatformEncodingId(table.getPlatformEncodingId());
    }

    @Override
    public int getGlyphId(int character) {
        return table.getGlyphId(character);
    }

    @Override
    public @Nullable List<Integer> getCharCodes(int glyph) {
        @Nullable List<Integer> codes = table.getCharCodes(glyph);
        return codes == null
                ? null
                : codes.stream()
                        .sorted(Comparator.comparing(CharactersFirst::isRadical))
                        .toList();
    }

    private static boolean isRadical(int character) {
        UnicodeBlock block = UnicodeBlock.of(character);
        return UnicodeBlock.CJK_RADICALS_SUPPLEMENT.equals(block) || UnicodeBlock.KANGXI_RADICALS.equals(block);
    }
}
