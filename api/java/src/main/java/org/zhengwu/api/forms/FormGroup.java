package org.zhengwu.api.forms;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields that belong together under a title (字段组).
 *
 * @param title what people read
 * @param help what helps them to answer
 * @param askedWhen the conditions under which its fields are asked at all; empty where they always are
 * @param fields the fields in order
 * @since 0.1
 */
public record FormGroup(Wording title, @Nullable Wording help, List<FieldCondition> askedWhen, List<FormField> fields) {

    public FormGroup {
        requireNonNull(title, "title");
        askedWhen = List.copyOf(askedWhen);
        fields = List.copyOf(fields);
    }
}
