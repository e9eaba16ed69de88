package org.zhengwu.api.application.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.identity.PartyKind;

/**
 * Which items are asked for; an absent part asks for nothing.
 *
 * @param text words that the name, another name, a keyword or the code holds, all of them; full-width and
 *     half-width letters and upper and lower case count as the same
 * @param division the division whose list is asked for: its own items and those inherited from above,
 *     without the superior's items that a regional list replaces (ITM-010)
 * @param type the code of the item type
 * @param serviceObject who applies; items for anyone are found too
 * @param themes themes or life events; items that have one of them are found
 * @param organ the implementing organ
 */
public record ItemQuery(
        @Nullable String text,
        @Nullable DivisionCode division,
        @Nullable String type,
        @Nullable PartyKind serviceObject,
        List<String> themes,
        @Nullable OrganId organ) {

    /** Everything in effect. */
    public static final ItemQuery EVERYTHING = new ItemQuery(null, null, null, null, List.of(), null);

    private static final int LONGEST = 200;
    private static final int MOST_THEMES = 50;

    public ItemQuery {
        themes = List.copyOf(themes);
    }

    /**
     * Reads raw values, with one theme or none.
     *
     * @throws InvalidInputException with every violation
     */
    public static ItemQuery of(
            @Nullable String text,
            @Nullable String division,
            @Nullable String type,
            @Nullable String serviceObject,
            @Nullable String theme,
            @Nullable String organ) {
        return ofThemes(text, division, type, serviceObject, theme == null ? List.of() : List.of(theme), organ);
    }

    /**
     * Reads raw values; blank themes ask for nothing.
     *
     * @throws InvalidInputException with every violation
     */
    public static ItemQuery ofThemes(
            @Nullable String text,
            @Nullable String division,
            @Nullable String type,
            @Nullable String serviceObject,
            List<String> themes,
            @Nullable String organ) {
        Violations violations = new Violations();
        String words = violations.optionalText("q", text, LONGEST);
        DivisionCode code =
                violations.parse("division", division, "division-code", "must be a division code", DivisionCode::of);
        String typeCode = violations.optionalText("type", type, LONGEST);
        PartyKind kind = violations.parse(
                "serviceObject",
                serviceObject,
                "unknown-code",
                "must be one of " + Arrays.toString(PartyKind.values()),
                PartyKind::valueOf);
        List<String> themeNames = themes.stream()
                .flatMap(each -> Stream.ofNullable(violations.optionalText("theme", each, LONGEST)))
                .distinct()
                .toList();
        if (themes.size() > MOST_THEMES) {
            violations.add("theme", "too-long", "must be at most " + MOST_THEMES + " themes");
        }
        OrganId organId = violations.parse("organ", organ, "id", "must be the id of an organ", OrganId::of);
        return violations
                .check(() -> new ItemQuery(words, code, typeCode, kind, themeNames, organId))
                .orThrow();
    }
}
