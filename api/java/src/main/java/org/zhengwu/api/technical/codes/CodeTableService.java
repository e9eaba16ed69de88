package org.zhengwu.api.technical.codes;

import static org.zhengwu.api.Reach.ALL;
import static org.zhengwu.api.Reach.SUBTREE;
import static org.zhengwu.api.Role.INFORMATION_MANAGER;
import static org.zhengwu.api.Role.VISITOR;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Permits;

/**
 * Keeps the codes of standards and regions as data (码表), and what each interface uses for them (EVA-003,
 * CSE-003, ITM-005). A table holds in its division and in every division below; a region's own table beats
 * its superior's of the same id there, from the day on which its first version holds. Days are dates in
 * mainland China.
 */
public interface CodeTableService {

    /**
     * Finds the version of a table that holds in a division on a day (COD-001, COD-002).
     *
     * @param division the code of the division; the nation where null
     * @param on the day in ISO 8601; today where null
     * @throws org.zhengwu.api.InvalidInputException if there is no such day or division
     */
    @Permits(role = VISITOR, scope = ALL)
    Optional<CodeTable> find(Caller caller, String table, @Nullable String division, @Nullable String on);

    /**
     * Lists the tables that hold in a division today, in the order of their ids.
     *
     * @param division the code of the division; the nation where null
     * @throws org.zhengwu.api.InvalidInputException if there is no such division
     */
    @Permits(role = VISITOR, scope = ALL)
    Page<CodeTableSummary> list(Caller caller, @Nullable String division, PageRequest page);

    /**
     * Lists the versions of a division's own table, also those to come, the newest first; empty where it
     * has none.
     *
     * @param division the code of the division; the nation where null
     * @throws org.zhengwu.api.InvalidInputException if there is no such division
     */
    @Permits(role = VISITOR, scope = ALL)
    List<CodeTableSummary> versions(Caller caller, String table, @Nullable String division);

    /**
     * Finds what a profile uses for a code, by the table that holds in a division today (COD-005).
     *
     * @param division the code of the division; the nation where null
     * @throws org.zhengwu.api.InvalidInputException if there is no such division
     */
    @Permits(role = VISITOR, scope = ALL)
    Optional<MappedCode> toProfile(Caller caller, String table, @Nullable String division, String profile, String code);

    /**
     * Finds what a profile's code stands for, by the table that holds in a division today (COD-005).
     *
     * @param division the code of the division; the nation where null
     * @throws org.zhengwu.api.InvalidInputException if there is no such division
     */
    @Permits(role = VISITOR, scope = ALL)
    Optional<MappedCode> fromProfile(
            Caller caller, String table, @Nullable String division, String profile, String foreign);

    /**
     * Publishes a version of a table. It begins today or later, and not before the one that it follows; it
     * may reach back only where no table of the id holds yet. It keeps the codes of the one that it follows,
     * retired where they are no longer used (COD-003, COD-004). Values are looked at first, then the division,
     * then the version that the draft follows, and its days and codes last.
     *
     * @throws org.zhengwu.api.InvalidInputException with every violation of the values; else where the version
     *     begins too early (field {@code effectiveFrom}) or leaves out a code of the one that it follows (field
     *     {@code entries})
     * @throws org.zhengwu.api.NotFoundException if the division lies outside those that the caller's grants reach
     * @throws org.zhengwu.api.RevisionConflictException if the draft follows another version than the newest
     */
    @Permits(role = INFORMATION_MANAGER, scope = SUBTREE)
    CodeTable publish(Caller caller, IdempotencyKey key, CodeTableDraft draft);

    /**
     * Imports codes from CSV in UTF-8 with a line of titles: {@code code} and {@code name}, and as wanted
     * {@code nameEn}, {@code parent}, {@code order} and {@code retired} ({@code true} or {@code false}), in
     * any order. The codes that are accepted make one new version of the table together with those that it
     * had before; what the file does not name stays, mappings too. It is safe to repeat: what came already
     * is unchanged, and a file that changes nothing makes no version (COD-006).
     *
     * @param lines read once to its end and not closed
     * @throws org.zhengwu.api.InvalidInputException if the heading breaks a rule, the titles are not these, or
     *     there are too many lines; nothing is imported then
     * @throws org.zhengwu.api.NotFoundException if the division lies outside those that the caller's grants reach
     */
    @Permits(role = INFORMATION_MANAGER, scope = SUBTREE)
    CodeImportReport importEntries(Caller caller, String table, CodeTableHeading heading, InputStream lines);
}
