package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;
import org.zhengwu.spi.technical.identity.OrganEntry;

/**
 * Gives the numbers that people read: division code, year, count (ITM-012). The counter row stays locked to
 * the end of the transaction, on every server of the database: so the order is that of the commits, and what
 * is rolled back leaves no gap.
 */
@ApplicationScoped
class CaseNumbers {

    private final Statements statements;
    private final Transactions transactions;
    private final Directory directory;
    private final LegalClock clock;

    @Inject
    CaseNumbers(Statements statements, Transactions transactions, Directory directory, LegalClock clock) {
        this.statements = statements;
        this.transactions = transactions;
        this.directory = directory;
        this.clock = clock;
    }

    /** The division of the organ, in which the numbers of its cases count. */
    DivisionId region(CaseEntity of) {
        return directory.organ(of.organ()).map(OrganEntry::division).orElse(of.division());
    }

    /** The next number of the division in this year. */
    CaseNumber next(DivisionId division) {
        int year = clock.today().getYear();
        if (count(division, year) == 0) {
            begin(division, year);
        }
        List<Object> row = statements.column(
                "select last_number from cs_counter where division = ? and counted_year = ?", division.value(), year);
        String code = directory
                .division(division)
                .map(DivisionEntry::code)
                .orElseThrow(() -> new IllegalStateException("There is no division " + division))
                .value();
        return new CaseNumber("%s-%d-%08d".formatted(code, year, ((Number) row.get(0)).longValue()));
    }

    private int count(DivisionId division, int year) {
        return statements.update(
                "update cs_counter set last_number = last_number + 1 where division = ? and counted_year = ?",
                division.value(),
                year);
    }

    /** Makes the row of a new year, in a transaction of its own because two may try, and counts the first. */
    private void begin(DivisionId division, int year) {
        try {
            transactions.requiresNew(() -> {
                statements.update(
                        "insert into cs_counter (division, counted_year, last_number) values (?, ?, 0)",
                        division.value(),
                        year);
            });
        } catch (PersistenceException raced) {
            // Another server has begun the year at the same moment, unless there is no row even now.
            if (count(division, year) == 0) {
                throw raced;
            }
            return;
        }
        count(division, year);
    }
}
