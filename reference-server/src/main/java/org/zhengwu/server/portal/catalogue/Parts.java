package org.zhengwu.server.portal.catalogue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.catalogue.BasisLevel;
import org.zhengwu.api.application.catalogue.BodyNature;
import org.zhengwu.api.application.catalogue.CaseType;
import org.zhengwu.api.application.catalogue.CrossRegion;
import org.zhengwu.api.application.catalogue.HandlingForm;
import org.zhengwu.api.application.catalogue.MaterialSource;
import org.zhengwu.api.application.catalogue.SpecialProcedureKind;
import org.zhengwu.api.forms.FieldKind;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.server.portal.Words;

/** Says in words what a path of JSON names in an item, such as {@code materials[M01].copies}, and its value mean. */
public final class Parts {

    private static final Pattern PART = Pattern.compile("([A-Za-z]+)(?:\\[([^]]*)])?");
    private static final Pattern SEPARATOR = Pattern.compile("、");

    /** The lists whose elements a difference names by what identifies them, not by their place. */
    private static final Set<String> NAMED = Set.of("materials", "fields", "options");

    private static final Map<String, List<Class<? extends Enum<?>>>> CODES = Map.of(
            "level", List.of(BasisLevel.class),
            "bodyNature", List.of(BodyNature.class),
            "caseType", List.of(CaseType.class),
            "crossRegion", List.of(CrossRegion.class),
            "exerciseLevels", List.of(),
            "forms", List.of(HandlingForm.class),
            "source", List.of(MaterialSource.class),
            "kind", List.of(SpecialProcedureKind.class, FieldKind.class),
            "identifier", List.of(IdentifierKind.class),
            "serviceObjects", List.of(PartyKind.class));

    private Parts() {}

    /** The place that a difference names. */
    public static String ofDifference(Words words, String path) {
        return parts(path)
                .map(part -> label(words, part, NAMED.contains(part.group(1))))
                .collect(Collectors.joining(words.of("part.separator")));
    }

    /** The place that a violation names, where every element of a list goes by its place. */
    public static String ofField(Words words, String path) {
        return parts(path)
                .map(part -> label(words, part, false))
                .collect(Collectors.joining(words.of("part.separator")));
    }

    /** The same on a form that is about the handling or the access alone. */
    public static String inForm(Words words, String path) {
        return ofField(words, path.replaceFirst("^(handling|access)\\.", ""));
    }

    /** What the last part of the path is called. */
    public static String last(Words words, String path) {
        return words.of("part." + name(path));
    }

    /** The value of a difference. */
    public static String value(Words words, String path, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return words.value(value);
        }
        String name = name(path);
        if (name.equals("amount") && value.chars().allMatch(Character::isDigit)) {
            return words.of(
                    "amount.yuan", new BigDecimal(value).movePointLeft(2).toPlainString());
        }
        if (!CODES.containsKey(name)) {
            return words.value(value);
        }
        return SEPARATOR
                .splitAsStream(value)
                .map(each -> code(words, name, each))
                .collect(Collectors.joining(words.of("list.separator")));
    }

    private static String code(Words words, String name, String value) {
        return CODES.getOrDefault(name, List.of()).stream()
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .map(words::of)
                .orElseGet(() -> words.value(value));
    }

    private static String label(Words words, MatchResult part, boolean named) {
        String label = words.either("part." + part.group(1), "part.other");
        String element = part.group(2);
        if (element == null) {
            return label;
        }
        boolean place = !named && element.chars().allMatch(Character::isDigit) && element.length() <= 4;
        return label + " " + (place ? Integer.toString(Integer.parseInt(element) + 1) : element);
    }

    private static String name(String path) {
        return parts(path)
                .reduce((first, second) -> second)
                .map(part -> part.group(1))
                .orElse("other");
    }

    private static Stream<MatchResult> parts(String path) {
        return PART.matcher(path).results();
    }
}
