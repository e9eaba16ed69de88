package org.zhengwu.api.application.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What the handling ends with (办理结果).
 *
 * @param name the name of the result, such as the certificate (结果名称)
 * @param kind the kind of the result (结果类型)
 * @param sample where a sample is found (结果样本)
 */
public record ItemResult(
        @Nullable String name,
        @Nullable String kind,
        @Nullable String sample) {

    /** Nothing stated. */
    public static final ItemResult NONE = new ItemResult(null, null, null);
}
