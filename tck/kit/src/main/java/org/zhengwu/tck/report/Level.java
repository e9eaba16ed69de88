package org.zhengwu.tck.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The level that may be claimed.
 *
 * @param core whether the level "core" was reached
 * @param plus the functions beyond the core that conform
 * @param chinese the words of the claim
 * @param english the words of the claim
 */
public record Level(boolean core, List<String> plus, String chinese, String english) {

    private static final Level NONE =
            new Level(false, List.of(), "本次运行不得声称任何符合级别。", "No level may be claimed by this run.");

    public Level {
        plus = List.copyOf(plus);
    }

    static Level of(List<ChapterResult> chapters, String kit) {
        List<String> needed = Chapter.all().stream()
                .filter(Chapter::core)
                .map(Chapter::function)
                .toList();
        boolean core = chapters.stream()
                .filter(ChapterResult::conforms)
                .map(ChapterResult::function)
                .collect(Collectors.toSet())
                .containsAll(needed);
        if (!core) {
            return NONE;
        }
        List<ChapterResult> plus = chapters.stream()
                .filter(chapter -> !chapter.core() && chapter.conforms())
                .toList();
        String and = plus.stream().map(ChapterResult::chinese).collect(Collectors.joining("、"));
        String with = plus.stream().map(ChapterResult::english).collect(Collectors.joining(", "));
        return new Level(
                true,
                plus.stream().map(ChapterResult::function).toList(),
                "符合政务 (Zhengwu) 核心级" + (and.isEmpty() ? "" : ",另含:" + and) + ";以兼容性测试套件 " + kit + " 测试。",
                "Conforms to Zhengwu core" + (with.isEmpty() ? "" : " plus " + with) + ", as tested by the kit " + kit
                        + ".");
    }
}
