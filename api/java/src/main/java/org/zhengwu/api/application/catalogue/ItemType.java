package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

/**
 * A type of items in the open code list (事项类型, GB/T 39046 A.1, ITM-002).
 *
 * @param code the code, such as {@code 01}
 * @param name the name, such as 行政许可
 * @param applicable whether items of the type are handled on application (依申请)
 * @param permit whether the law of permits binds them (行政许可法)
 */
public record ItemType(String code, String name, boolean applicable, boolean permit) {

    public ItemType {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
    }
}
