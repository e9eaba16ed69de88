package org.zhengwu.api.application.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.storage.DocumentId;

/** Checks what the drafts of a case share: the form, the materials and enumerated values. */
final class FormCheck {

    private static final int MOST_FIELDS = 200;
    private static final int LONGEST_VALUE = 4000;
    private static final int MOST_MATERIALS = 200;
    private static final int LONGEST_CODE = 100;
    private static final Pattern FIELD = Pattern.compile("[\\p{L}\\p{N}_.-]{1,64}");

    private FormCheck() {}

    /** The fields with their values, stripped; a field without a value is left out. */
    static Map<String, String> form(Violations violations, @Nullable Map<String, String> raw) {
        Map<String, String> checked = new LinkedHashMap<>();
        if (raw == null) {
            return checked;
        }
        if (raw.size() > MOST_FIELDS) {
            violations.add("form", "too-many", "must have at most " + MOST_FIELDS + " fields");
            return checked;
        }
        raw.forEach((name, value) -> {
            if (fieldName(violations, "form", name) != null) {
                String text = violations.optionalText("form." + name, value, LONGEST_VALUE);
                checked.put(name, text == null ? "" : text);
            }
        });
        return checked;
    }

    /** The name of a field of the form, or a violation; absent is null without one. */
    static @Nullable String fieldName(Violations violations, String place, @Nullable String name) {
        if (name == null || FIELD.matcher(name).matches()) {
            return name;
        }
        violations.add(place, "field-name", "a field has 1 to 64 letters, digits, points, hyphens or underscores");
        return null;
    }

    /** The materials; the same document twice is a violation. */
    static List<Material> materials(Violations violations, @Nullable List<MaterialDraft> raw) {
        List<Material> checked = new ArrayList<>();
        if (raw == null) {
            return checked;
        }
        if (raw.size() > MOST_MATERIALS) {
            violations.add("materials", "too-many", "must have at most " + MOST_MATERIALS + " documents");
            return checked;
        }
        Set<DocumentId> seen = new HashSet<>();
        for (int at = 0; at < raw.size(); at++) {
            String place = "materials[" + at + "]";
            MaterialDraft each = violations.required(place, raw.get(at));
            if (each != null) {
                Checked<Material> one = each.check();
                violations.addAll(place, one.violations());
                if (one instanceof Checked.Valid<Material> valid) {
                    if (!seen.add(valid.value().document())) {
                        violations.add(place + ".document", "duplicate", "is named twice");
                    }
                    checked.add(valid.value());
                }
            }
        }
        return checked;
    }

    /** The codes of the materials whose place a commitment takes; the same twice is a violation. */
    static List<String> commitments(Violations violations, @Nullable List<String> raw) {
        List<String> checked = new ArrayList<>();
        if (raw == null) {
            return checked;
        }
        if (raw.size() > MOST_MATERIALS) {
            violations.add("commitments", "too-many", "must be for at most " + MOST_MATERIALS + " materials");
            return checked;
        }
        for (int at = 0; at < raw.size(); at++) {
            String place = "commitments[" + at + "]";
            String code = violations.text(place, raw.get(at), LONGEST_CODE);
            if (code != null && checked.contains(code)) {
                violations.add(place, "duplicate", "is named twice");
            } else if (code != null) {
                checked.add(code);
            }
        }
        return checked;
    }

    /** The constant of the name, or a violation; absent is null without one. */
    static <E extends Enum<E>> @Nullable E constant(
            Violations violations, String field, @Nullable String raw, Class<E> type) {
        String names = Arrays.toString(type.getEnumConstants());
        return violations.parse(
                field, raw, "unknown-value", "must be one of " + names, text -> Enum.valueOf(type, text));
    }

    /** The same, where it must be given. */
    static <E extends Enum<E>> @Nullable E requiredConstant(
            Violations violations, String field, @Nullable String raw, Class<E> type) {
        if (raw == null || raw.isBlank()) {
            violations.add(field, "required", "must be given");
            return null;
        }
        return constant(violations, field, raw, type);
    }

    /** The date, where it must be given. */
    static @Nullable LocalDate requiredDate(Violations violations, String field, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            violations.add(field, "required", "must be given");
            return null;
        }
        return violations.date(field, raw);
    }
}
