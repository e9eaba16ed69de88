package org.zhengwu.spi.technical.codes;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;

/** Looks up code tables (码表) and what profiles use for their codes (EVA-003, CSE-003, ITM-005). */
public interface CodeTables {

    /**
     * Finds the version of a table that holds in a division on a day: that of the nearest division which has
     * one, from itself upwards.
     *
     * @param division null for the table that holds everywhere
     */
    Optional<CodeList> find(String table, @Nullable DivisionId division, LocalDate on);

    /** Finds what a profile uses for a code, by the table that holds everywhere today. */
    Optional<String> toProfile(String table, String profile, String code);

    /** Finds what a profile's code stands for, by the table that holds everywhere today. */
    Optional<String> fromProfile(String table, String profile, String foreign);
}
