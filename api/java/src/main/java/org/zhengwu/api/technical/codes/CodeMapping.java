package org.zhengwu.api.technical.codes;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The codes that one profile uses for those of a table (代码映射): a profile is an interface or a variant of
 * one (EVA-003, CSE-003, ITM-005). Each direction is unambiguous; a code that no pair names has none.
 *
 * @param profile the name of the profile, such as {@code national-evaluation}
 */
public record CodeMapping(String profile, List<Pair> pairs) {

    public CodeMapping {
        requireNonNull(profile, "profile");
        pairs = List.copyOf(pairs);
        Set<String> out = new HashSet<>();
        Set<String> in = new HashSet<>();
        for (Pair each : pairs) {
            if ((each.direction().leadsOut() && !out.add(each.code()))
                    || (each.direction().leadsIn() && !in.add(each.foreign()))) {
                throw new IllegalArgumentException("A mapping is unambiguous in each direction");
            }
        }
    }

    /** The code that the profile uses for a code of the table. */
    public Optional<String> toProfile(String code) {
        return pairs.stream()
                .filter(each -> each.direction().leadsOut() && each.code().equals(code))
                .map(Pair::foreign)
                .findFirst();
    }

    /** The code of the table that a code of the profile stands for. */
    public Optional<String> fromProfile(String foreign) {
        return pairs.stream()
                .filter(each -> each.direction().leadsIn() && each.foreign().equals(foreign))
                .map(Pair::code)
                .findFirst();
    }

    /**
     * A code of the table and the profile's code for it.
     *
     * @param code the code of the table
     * @param foreign the code of the profile
     */
    public record Pair(String code, String foreign, MappingDirection direction) {

        public Pair {
            requireNonNull(code, "code");
            requireNonNull(foreign, "foreign");
            requireNonNull(direction, "direction");
        }
    }
}
