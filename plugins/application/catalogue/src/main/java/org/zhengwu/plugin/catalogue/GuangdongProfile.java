package org.zhengwu.plugin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.catalogue.AccessDraft;
import org.zhengwu.api.application.catalogue.AudienceDraft;
import org.zhengwu.api.application.catalogue.AuthorityDraft;
import org.zhengwu.api.application.catalogue.CatalogueEntryDraft;
import org.zhengwu.api.application.catalogue.HandlingDraft;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemLimitDraft;
import org.zhengwu.api.application.catalogue.MaterialDraft;
import org.zhengwu.spi.application.catalogue.ImportProfile;

/**
 * The form in which Guangdong publishes its items (广东政务服务网): 无 for what is missing, {@code
 * 30(工作日)} for limits, type codes of its own (ITM-002), codes of 31 or 33 characters (ITM-009). An item is
 * instant where the limit says so in words (即办), and promised otherwise. The source has no word on fees, so that its
 * items state nothing of them (LIC-015). What it says and the item does not keep is noted: a member that the code
 * table does not name as unread, an address that nobody can follow, a control character (CAT-006).
 */
@ApplicationScoped
class GuangdongProfile implements ImportProfile {

    private static final Pattern LIMIT = Pattern.compile("([0-9]{1,4})\\(?个?([^()]+?)(?:以?内)?\\)?(?:以?内)?");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6})次?");
    private static final Pattern PADDED_DIVISION = Pattern.compile("([0-9]{6})(?:000|000000|([0-9]{3})000)");

    private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]{1,1990}");

    /** What is longer is a sentence, which nobody searches for. */
    private static final int LONGEST_KEYWORD = 100;

    private static final String COMMAS = ",，、;；|\n";
    private static final String SEMICOLONS = ";；\n";

    private static final String UNKNOWN_CODE = "is not in the code table of this source";

    private final SourceCodes codes = SourceCodes.ofResource("profiles/guangdong.properties");

    @Override
    public String name() {
        return "guangdong";
    }

    @Override
    public ItemDraft read(Map<String, ?> values, Violations violations, Violations notes) {
        SourceLine line = new SourceLine(values, codes, violations, notes);
        ImplementingCode code = code(line, violations);
        ItemDraft draft = ItemDraft.builder()
                .code(code == null ? null : code.value())
                .organName(line.text("DEPT_NAME"))
                .division(division(line, violations))
                .name(line.text("TASK_NAME", "matter_name"))
                .shortName(line.text("matter_short"))
                .type(type(line, violations))
                .catalogueEntry(entry(line, code))
                .statutoryLimit(statutoryLimit(line, violations))
                .promisedLimit(limit(line, "handle_time_limit", violations))
                .caseType(isInstant(line) ? "INSTANT" : null)
                .authority(authority(line, code))
                .handling(HandlingDraft.builder()
                        .conditions(line.text("accept_standard"))
                        .visits(visits(line, violations))
                        .build())
                .audience(AudienceDraft.builder()
                        .serviceObjects(serviceObjects(line, violations))
                        .themes(line.list("theme_category", COMMAS))
                        .keywords(keywords(line, notes))
                        .build())
                .access(access(line, notes))
                .materials(materials(line))
                .build();
        line.noteUnread();
        return draft;
    }

    private @Nullable ImplementingCode code(SourceLine line, Violations violations) {
        String given = line.code("TASK_CODE");
        if (given == null) {
            violations.add("TASK_CODE", "required", "must be given");
            return null;
        }
        ImplementingCode.Flaw flaw = ImplementingCode.flawOf(given);
        ImplementingCode code = flaw == null ? new ImplementingCode(given) : null;
        if (code != null && code.composed()) {
            return code;
        }
        if (flaw == ImplementingCode.Flaw.CHECK_DIGIT) {
            violations.add(
                    "TASK_CODE", "code-check-digit", "begins with a credit code that fails its check digit (IDN-002)");
        } else {
            violations.add(
                    "TASK_CODE",
                    "code-form",
                    "must be 18 characters of credit code (IDN-002), 1 of level, 12 of basic code and none or 2 of"
                            + " business item (ITM-009)");
        }
        return null;
    }

    private @Nullable String type(SourceLine line, Violations violations) {
        String given = line.code("TASK_TYPE");
        List<String> names = new ArrayList<>();
        for (String field : List.of("TASK_TYPE_TEXT", "matter_type")) {
            String name = line.text(field);
            if (name != null) {
                names.add(name);
            }
        }
        if (given == null) {
            return namedType(names, violations);
        }
        String key = "type." + (given.length() == 1 ? "0" + given : given);
        String type = codes.value(key);
        if (type == null) {
            violations.add("TASK_TYPE", "unknown-type", UNKNOWN_CODE);
            return null;
        }
        if (!codes.values(key + ".names").containsAll(names)) {
            violations.add("TASK_TYPE", "type-mismatch", "is another type than the name beside it says");
        }
        return type;
    }

    /** The type by its names alone, where all of them name the same. */
    private @Nullable String namedType(List<String> names, Violations violations) {
        List<String> types = codes.keysEnding(".names").stream()
                .filter(key -> !names.isEmpty() && codes.values(key + ".names").containsAll(names))
                .map(codes::value)
                .distinct()
                .toList();
        if (types.size() != 1) {
            violations.add("TASK_TYPE", "required", "must be given");
            return null;
        }
        return types.get(0);
    }

    private static @Nullable String division(SourceLine line, Violations violations) {
        String given = line.code("AREACODE");
        if (given == null) {
            violations.add("AREACODE", "required", "must be given");
            return null;
        }
        Matcher padded = PADDED_DIVISION.matcher(given);
        if (!padded.matches()) {
            return given;
        }
        return padded.group(2) == null ? padded.group(1) : padded.group(1) + padded.group(2);
    }

    private static @Nullable CatalogueEntryDraft entry(SourceLine line, @Nullable ImplementingCode code) {
        String listed = line.text("parentCatalogId", "CATAID");
        String entry = listed == null && code != null ? code.basicCode() : listed;
        return entry == null ? null : new CatalogueEntryDraft(entry, line.text("parentCatalogName", "CATANAME"));
    }

    private @Nullable ItemLimitDraft statutoryLimit(SourceLine line, Violations violations) {
        ItemLimitDraft limit = limit(line, "handle_time", violations);
        // A statute never sets a limit of no days: the source writes 0 where it states none.
        return limit != null && Integer.valueOf(0).equals(limit.value()) ? null : limit;
    }

    private @Nullable ItemLimitDraft limit(SourceLine line, String field, Violations violations) {
        String given = line.code(field);
        if (given == null) {
            return null;
        }
        if (codes.holds("instant", given)) {
            return ItemLimitDraft.builder().value(0).unit("WORKING_DAY").build();
        }
        Matcher parts = LIMIT.matcher(given);
        String unit = parts.matches() ? codes.value("unit." + parts.group(2)) : null;
        if (unit == null) {
            violations.add(field, "limit-form", "must be a number and a known unit, such as 30(工作日)");
            return null;
        }
        return ItemLimitDraft.builder()
                .value(Integer.valueOf(parts.group(1)))
                .unit(unit)
                .build();
    }

    /** Whether the source says that it is done at once; a limit of no days it writes for other items too. */
    private boolean isInstant(SourceLine line) {
        String promised = line.code("handle_time_limit");
        return promised != null && codes.holds("instant", promised);
    }

    private AuthorityDraft authority(SourceLine line, @Nullable ImplementingCode code) {
        String level = code == null ? null : codes.value("level." + code.level());
        return AuthorityDraft.builder()
                .exerciseLevels(level == null ? List.of() : List.of(level))
                .jointBodies(line.list("co_department", COMMAS))
                .build();
    }

    private static @Nullable Integer visits(SourceLine line, Violations violations) {
        String given = line.code("visit_number", "LIMIT_SCENE_NUM");
        if (given == null) {
            return null;
        }
        Matcher number = NUMBER.matcher(given);
        if (!number.matches()) {
            violations.add("visit_number", "number", "must be a number");
            return null;
        }
        return Integer.valueOf(number.group(1));
    }

    private List<String> serviceObjects(SourceLine line, Violations violations) {
        List<String> kinds = new ArrayList<>();
        for (String name : line.list("service_object_name", COMMAS)) {
            List<String> known = codes.values("object." + name);
            if (known.isEmpty()) {
                violations.add("service_object_name", "unknown-code", UNKNOWN_CODE);
            }
            kinds.addAll(known);
        }
        return kinds;
    }

    private static List<String> keywords(SourceLine line, Violations notes) {
        List<String> words = line.list("matter_daily", COMMAS + " ");
        if (words.stream().anyMatch(word -> word.length() > LONGEST_KEYWORD)) {
            notes.add("matter_daily", "too-long", "held a sentence for a keyword, which was left out");
        }
        return words.stream().filter(word -> word.length() <= LONGEST_KEYWORD).toList();
    }

    private AccessDraft access(SourceLine line, Violations notes) {
        return AccessDraft.builder()
                .booking(flag(line, "online_book", notes))
                .courier(flag(line, "courier_service", notes))
                .online(flag(line, "ONLINECHECK", notes))
                .url(url(line, "URL", notes))
                .bookingUrl(url(line, "online_book_addr", notes))
                .platform(line.text("bear_paltform", "bear_platform"))
                .place(place(line))
                .consultationPhone(line.text("consult_phone"))
                .supervisionPhone(line.text("complain_phone"))
                .build();
    }

    private @Nullable Boolean flag(SourceLine line, String field, Violations notes) {
        String given = line.code(field);
        if (given == null) {
            return null;
        }
        boolean yes = codes.holds("yes", given);
        if (!yes && !codes.holds("no", given)) {
            notes.add(field, "unknown-code", "says neither yes nor no, and was left out");
            return null;
        }
        return yes;
    }

    /** The address where it is one that people can follow; the source also writes names of systems here. */
    private static @Nullable String url(SourceLine line, String field, Violations notes) {
        String given = line.text(field);
        if (given == null || URL.matcher(given).matches()) {
            return given;
        }
        notes.add(field, "form", "is no address that people can follow, and was left out");
        return null;
    }

    private @Nullable String place(SourceLine line) {
        String given = line.text("handle_location");
        if (given == null) {
            return null;
        }
        String place = given;
        for (String prefix : codes.values("prefix.place")) {
            place = place.startsWith(prefix) ? SourceLine.strip(place.substring(prefix.length())) : place;
        }
        return codes.holds("missing.place", place) ? null : place;
    }

    /** The source names the materials only, so each is one that the applicant brings. */
    private static List<MaterialDraft> materials(SourceLine line) {
        List<MaterialDraft> materials = new ArrayList<>();
        for (String name : line.list("material_intro", SEMICOLONS)) {
            materials.add(MaterialDraft.builder()
                    .code("M" + String.format(Locale.ROOT, "%02d", materials.size() + 1))
                    .name(name)
                    .required(true)
                    .build());
        }
        return materials;
    }
}
