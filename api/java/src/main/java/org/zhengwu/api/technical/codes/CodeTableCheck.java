package org.zhengwu.api.technical.codes;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Violations;

/** Checks a draft of a code table: its values, that its hierarchy holds, that its mappings are unambiguous. */
final class CodeTableCheck {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,59}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final int LONGEST_SOURCE = 500;

    private final CodeTableDraft draft;
    private final Violations violations = new Violations();
    private final Map<String, CodeEntry> entries = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<CodeMapping> mappings = new ArrayList<>();

    CodeTableCheck(CodeTableDraft draft) {
        this.draft = draft;
    }

    Checked<CodeTable> run() {
        String id = name("id", draft.id());
        DivisionCode division = violations.parse(
                "division",
                draft.division(),
                "division-code",
                "must be the code of a division, of 2, 4, 6, 9 or 12 digits",
                DivisionCode::of);
        Integer follows = draft.follows();
        if (follows != null && follows < 0) {
            violations.add("follows", "out-of-range", "must be the number of a version, or 0");
        }
        LocalDate from = violations.date("effectiveFrom", violations.required("effectiveFrom", draft.effectiveFrom()));
        String title = violations.text("name", draft.name(), CodeTableDraft.LONGEST_NAME);
        String titleEn = violations.optionalText("nameEn", draft.nameEn(), CodeTableDraft.LONGEST_NAME);
        String source = violations.text("source", draft.source(), LONGEST_SOURCE);
        readEntries();
        checkHierarchy();
        readMappings();
        return violations.check(() -> new CodeTable(
                requireNonNull(id),
                DivisionCode.NATION.equals(division) ? null : division,
                0,
                requireNonNull(from),
                requireNonNull(title),
                titleEn,
                requireNonNull(source),
                List.copyOf(entries.values()),
                mappings));
    }

    private @Nullable String name(String field, @Nullable String raw) {
        return matching(
                violations,
                field,
                raw,
                ID,
                "id",
                "must have 1 to 60 lower-case letters, digits and hyphens, a letter first");
    }

    private static @Nullable String matching(
            Violations violations, String field, @Nullable String raw, Pattern form, String code, String detail) {
        String text = violations.required(field, raw);
        if (text == null) {
            return null;
        }
        if (!form.matcher(text.strip()).matches()) {
            violations.add(field, code, detail);
            return null;
        }
        return text.strip();
    }

    private static @Nullable String code(Violations violations, String field, @Nullable String raw) {
        return matching(
                violations,
                field,
                raw,
                CODE,
                "code",
                "must have 1 to 60 Latin letters, digits, hyphens, dots and underscores");
    }

    /** The entry alone, or every violation of it. */
    static Checked<CodeEntry> of(CodeTableDraft.Entry draft, int order) {
        Violations violations = new Violations();
        String code = code(violations, "code", draft.code());
        String name = violations.text("name", draft.name(), CodeTableDraft.LONGEST_NAME);
        String nameEn = violations.optionalText("nameEn", draft.nameEn(), CodeTableDraft.LONGEST_NAME);
        String parent = violations.optionalText("parent", draft.parent(), CodeTableDraft.LONGEST_CODE);
        if (order < 0) {
            violations.add("order", "out-of-range", "must not be negative");
        }
        return violations.check(() -> new CodeEntry(
                requireNonNull(code),
                requireNonNull(name),
                nameEn,
                parent,
                order,
                Boolean.TRUE.equals(draft.retired())));
    }

    private void readEntries() {
        List<CodeTableDraft.Entry> given = violations.required("entries", draft.entries());
        if (given == null) {
            return;
        }
        if (given.isEmpty()) {
            violations.add("entries", "required", "must have at least one entry");
        }
        if (isTooLong("entries", given, CodeTableDraft.MOST_ENTRIES)) {
            return;
        }
        int order = 0;
        for (int i = 0; i < given.size(); i++) {
            String place = "entries[" + i + "]";
            CodeTableDraft.Entry each = violations.required(place, given.get(i));
            if (each != null) {
                Checked<CodeEntry> checked = each.check(order + 1);
                order = each.order() == null ? order + 1 : each.order();
                violations.addAll(place, checked.violations());
                if (checked.violations().isEmpty()) {
                    take(place, checked.orThrow());
                }
            }
        }
    }

    private boolean isTooLong(String field, List<?> list, int most) {
        if (list.size() > most) {
            violations.add(field, "too-long", "must have at most " + most + " entries");
            return true;
        }
        return false;
    }

    private void take(String place, CodeEntry entry) {
        if (entries.putIfAbsent(entry.code(), entry) == null) {
            places.put(entry.code(), place);
        } else {
            violations.add(place + ".code", "duplicate", "stands in the table already");
        }
    }

    private void checkHierarchy() {
        Set<String> sound = new HashSet<>();
        entries.values().forEach(each -> checkAncestry(each, sound));
    }

    /** Walks up from an entry to the top, or to one that is known to lead there. */
    private void checkAncestry(CodeEntry entry, Set<String> sound) {
        Set<String> way = new HashSet<>();
        CodeEntry at = entry;
        while (at != null && !sound.contains(at.code())) {
            String parent = at.parent();
            if (!way.add(at.code())) {
                violations.add(places.get(entry.code()) + ".parent", "circle", "must not lead back to the code");
                break;
            }
            if (parent != null && !entries.containsKey(parent)) {
                violations.add(places.get(at.code()) + ".parent", "unknown", "must be a code of the table");
                break;
            }
            at = parent == null ? null : entries.get(parent);
        }
        sound.addAll(way);
    }

    private void readMappings() {
        List<CodeTableDraft.Mapping> given = draft.mappings();
        if (given == null || isTooLong("mappings", given, CodeTableDraft.MOST_MAPPINGS)) {
            return;
        }
        Set<String> profiles = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            String place = "mappings[" + i + "]";
            CodeTableDraft.Mapping each = violations.required(place, given.get(i));
            if (each == null) {
                continue;
            }
            String profile = name(place + ".profile", each.profile());
            if (profile != null && !profiles.add(profile)) {
                violations.add(place + ".profile", "duplicate", "has a mapping in the table already");
            }
            List<CodeMapping.Pair> pairs = pairs(place + ".pairs", each.pairs());
            if (profile != null && pairs != null) {
                mappings.add(new CodeMapping(profile, pairs));
            }
        }
    }

    /** The pairs, unambiguous in each direction; or null. */
    private @Nullable List<CodeMapping.Pair> pairs(String field, @Nullable List<CodeTableDraft.Pair> given) {
        List<CodeTableDraft.Pair> stated = violations.required(field, given);
        if (stated == null || isTooLong(field, stated, CodeTableDraft.MOST_ENTRIES)) {
            return null;
        }
        List<CodeMapping.Pair> pairs = new ArrayList<>();
        Set<String> out = new HashSet<>();
        Set<String> in = new HashSet<>();
        for (int i = 0; i < stated.size(); i++) {
            String place = field + "[" + i + "]";
            CodeTableDraft.Pair each = violations.required(place, stated.get(i));
            CodeMapping.Pair pair = each == null ? null : pair(place, each);
            if (pair == null) {
                continue;
            }
            boolean ambiguousOut = pair.direction().leadsOut() && !out.add(pair.code());
            boolean ambiguousIn = pair.direction().leadsIn() && !in.add(pair.foreign());
            if (ambiguousOut) {
                violations.add(place + ".code", "ambiguous", "has another code of the profile already");
            }
            if (ambiguousIn) {
                violations.add(place + ".foreign", "ambiguous", "stands for another code of the table already");
            }
            if (!ambiguousOut && !ambiguousIn) {
                pairs.add(pair);
            }
        }
        return pairs;
    }

    private CodeMapping.@Nullable Pair pair(String place, CodeTableDraft.Pair each) {
        String code = code(violations, place + ".code", each.code());
        if (code != null && !entries.containsKey(code)) {
            violations.add(place + ".code", "unknown", "must be a code of the table");
            code = null;
        }
        String foreign = violations.text(place + ".foreign", each.foreign(), CodeTableDraft.LONGEST_CODE);
        MappingDirection direction = each.direction() == null
                ? MappingDirection.BOTH
                : violations.parse(
                        place + ".direction",
                        each.direction(),
                        "unknown",
                        "must be BOTH, TO_PROFILE or FROM_PROFILE",
                        MappingDirection::valueOf);
        return code == null || foreign == null || direction == null
                ? null
                : new CodeMapping.Pair(code, foreign, direction);
    }
}
