package org.zhengwu.api.application.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who exercises the power, and how it is divided (行使层级, 权限划分).
 *
 * @param exerciseLevels the levels that exercise it (ITM-003)
 * @param division how the levels divide it (权限划分)
 * @param bodyNature the nature of the implementing body (ITM-004)
 * @param jointBodies the bodies that handle it together with the organ (联办机构)
 * @param undertakingBody the unit of the organ that does the work (承办机构)
 * @param intermediary the intermediary services that it needs (中介服务)
 * @param systemLevel the level of the system that it runs in (运行系统层级)
 * @param jurisdiction whose matters the organ takes (通办范围, 管辖)
 */
public record Authority(
        List<ExerciseLevel> exerciseLevels,
        @Nullable String division,
        @Nullable BodyNature bodyNature,
        List<String> jointBodies,
        @Nullable String undertakingBody,
        @Nullable String intermediary,
        @Nullable String systemLevel,
        @Nullable String jurisdiction) {

    /** Nothing stated. */
    public static final Authority NONE = new Authority(List.of(), null, null, List.of(), null, null, null, null);

    public Authority {
        exerciseLevels = List.copyOf(exerciseLevels);
        jointBodies = List.copyOf(jointBodies);
    }
}
