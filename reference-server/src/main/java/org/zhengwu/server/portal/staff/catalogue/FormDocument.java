package org.zhengwu.server.portal.staff.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormDraft;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.json.JsonProblem;
import org.zhengwu.server.rest.Failure;

/** The form of an item as the document that people write. */
final class FormDocument {

    private FormDocument() {}

    /** The document of a form, without what it leaves unsaid. */
    static String of(FormDefinition form) {
        return Json.strict().pretty(said(Json.strict().readMap(Json.strict().write(form), Object.class)));
    }

    /**
     * The members of a document.
     *
     * @throws InvalidInputException if it is torn, or says what no form has
     */
    static Map<String, Object> members(String document) {
        return Json.strict().readMap(Json.strict().write(draft(document)), Object.class);
    }

    /**
     * The form that a document defines.
     *
     * @throws InvalidInputException if it is torn, says what no form has, or breaks a rule of forms
     */
    static FormDefinition definition(String document) {
        return draft(document).check().orThrow();
    }

    private static FormDraft draft(String document) {
        try {
            return Json.strict().read(document, FormDraft.class);
        } catch (JsonProblem torn) {
            throw Failure.input(torn);
        }
    }

    /** The value without its empty parts; null where nothing is left. */
    private static @Nullable Object said(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> kept = new LinkedHashMap<>();
            map.forEach((name, part) -> {
                Object saying = said(part);
                if (saying != null) {
                    kept.put(String.valueOf(name), saying);
                }
            });
            return kept.isEmpty() ? null : kept;
        }
        if (value instanceof List<?> list) {
            List<?> kept = list.stream()
                    .map(FormDocument::said)
                    .filter(Objects::nonNull)
                    .toList();
            return kept.isEmpty() ? null : kept;
        }
        return value;
    }
}
