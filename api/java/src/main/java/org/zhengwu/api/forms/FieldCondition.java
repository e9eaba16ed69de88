package org.zhengwu.api.forms;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * When something is asked: only where another field, itself asked, has one of the values (显示条件).
 *
 * @param field the name of a field that is a choice or yes or no
 * @param isOneOf the values, of which one has to be chosen
 * @since 0.1
 */
public record FieldCondition(String field, List<String> isOneOf) {

    public FieldCondition {
        requireNonNull(field, "field");
        isOneOf = List.copyOf(isOneOf);
    }
}
