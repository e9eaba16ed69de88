package org.zhengwu.runtime.territory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** A version of what is published for divisions. */
public interface DivisionVersion {

    /** The key of the division, or {@link Ground#EVERYWHERE}. */
    UUID division();

    /** The day from which it holds. */
    LocalDate holdsFrom();

    /** Its number among the versions of its division. */
    int version();

    /** The version that holds on a ground comes first: that of the nearest division, and there the one begun last. */
    static Comparator<DivisionVersion> nearestOn(Ground ground) {
        return Comparator.<DivisionVersion>comparingInt(each -> ground.upwards().indexOf(each.division()))
                .thenComparing(Comparator.comparing(DivisionVersion::holdsFrom)
                        .thenComparing(DivisionVersion::version)
                        .reversed());
    }
}
