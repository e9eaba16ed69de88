package org.zhengwu.api.application.catalogue;

import java.util.Arrays;
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
 * @param theme a theme
 * @param organ the implementing organ
 */
public record ItemQuery(
        @Nullable String text,
        @Nullable DivisionCode division,
        @Nullable String type,
        @Nullable PartyKind serviceObject,
        @Nullable String theme,
        @Nullable OrganId organ) {

    /** Everything in effect. */
    public static final ItemQuery EVERYTHING = new ItemQuery(null, null, null, null, null, null);

    private static final int LONGEST = 200;

    /**
     * Reads raw values.
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
        String themeName = violations.optionalText("theme", theme, LONGEST);
        OrganId organId = violations.parse("organ", organ, "id", "must be the id of an organ", OrganId::of);
        return violations
                .check(() -> new ItemQuery(words, code, typeCode, kind, themeName, organId))
                .orThrow();
    }
}
