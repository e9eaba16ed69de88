package org.zhengwu.server.portal.staff.cases;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.cases.Light;
import org.zhengwu.api.application.cases.LimitTally;

/**
 * How many cases show each light, for a row of a table and the bar beside it.
 *
 * @param earliestEnd the nearest end, or null where no clock runs
 */
public record LightCounts(Map<Light, Long> cases, @Nullable LocalDate earliestEnd) {

    /** The lights, the most urgent first. */
    public static final List<Light> ORDER = List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.OFF);

    /** How long the bar of all cases is. */
    private static final long WHOLE = 1000;

    public LightCounts {
        cases = Map.copyOf(cases);
    }

    /** What the tallies have together. */
    public static LightCounts of(Collection<LimitTally> tallies) {
        Map<Light, Long> cases = new EnumMap<>(Light.class);
        for (Light light : ORDER) {
            cases.put(
                    light, tallies.stream().mapToLong(each -> each.count(light)).sum());
        }
        Optional<LocalDate> earliest = tallies.stream()
                .map(LimitTally::earliestEnd)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo);
        return new LightCounts(cases, earliest.orElse(null));
    }

    /** How many show the light. */
    public long of(Light light) {
        return cases.getOrDefault(light, 0L);
    }

    /** How many there are. */
    public long all() {
        return upTo(ORDER.size());
    }

    /** Where the part of the light begins in the bar, in thousandths. */
    public long begin(Light light) {
        return all() == 0 ? 0 : upTo(ORDER.indexOf(light)) * WHOLE / all();
    }

    /** Where the part of the light ends in the bar, in thousandths. */
    public long end(Light light) {
        return all() == 0 ? 0 : upTo(ORDER.indexOf(light) + 1) * WHOLE / all();
    }

    private long upTo(int lights) {
        return ORDER.stream().limit(lights).mapToLong(this::of).sum();
    }
}
