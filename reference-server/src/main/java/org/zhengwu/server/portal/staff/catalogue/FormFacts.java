package org.zhengwu.server.portal.staff.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.zhengwu.api.forms.AnswerPattern;
import org.zhengwu.api.forms.FieldCondition;
import org.zhengwu.api.forms.FieldKind;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormField;
import org.zhengwu.api.forms.FormOption;
import org.zhengwu.api.forms.PrefillSource;
import org.zhengwu.server.portal.Words;
import org.zhengwu.server.portal.cases.Limits;

/** Says in words what a form lays down for its fields. */
public record FormFacts(FormDefinition form, Limits limits) {

    /** What the field takes; empty where that goes without saying. */
    public String limits(Words words, FormField field) {
        AnswerPattern pattern = field.limits().pattern();
        String form = pattern == null ? "" : words.of("formdef.pattern", pattern.value());
        return words.list(Stream.of(limits.of(words, field), form)
                .filter(each -> !each.isEmpty())
                .toList());
    }

    /** What can be chosen; empty where nothing can. */
    public String options(Words words, FormField field) {
        String table = field.table();
        return table == null
                ? words.list(field.options().stream()
                        .map(each -> words.of(each.label()))
                        .toList())
                : words.of("formdef.table", table);
    }

    /** When it is asked, each condition by the words of its field; empty where it always is. */
    public String conditions(Words words, List<FieldCondition> conditions) {
        return words.list(
                conditions.stream().map(each -> condition(words, each)).toList());
    }

    /** Where a value is known from; empty where it is asked. */
    public String prefill(Words words, FormField field) {
        PrefillSource source = field.prefill();
        if (source == null) {
            return "";
        }
        String key = "formdef.prefill." + source.value();
        return words.has(key) ? words.of(key) : source.value();
    }

    private String condition(Words words, FieldCondition condition) {
        FormField field = form.findField(condition.field())
                .orElseThrow(() -> new IllegalStateException("A condition names no field"));
        List<String> values = condition.isOneOf().stream()
                .map(value -> named(words, field, value))
                .toList();
        return words.of("formdef.condition", words.of(field.label()), words.list(values));
    }

    private static String named(Words words, FormField field, String value) {
        return field.options().stream()
                .filter(option -> option.value().equals(value))
                .map(FormOption::label)
                .findFirst()
                .map(words::of)
                .orElseGet(() -> field.kind() == FieldKind.YES_NO ? words.value(value) : value);
    }
}
