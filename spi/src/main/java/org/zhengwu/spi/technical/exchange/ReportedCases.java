package org.zhengwu.spi.technical.exchange;

import java.util.Optional;
import org.zhengwu.api.Subject;

/**
 * Tells cases for an upper level. Whoever handles cases has a bean of it; it is asked after each event of a case.
 *
 * @since 0.1
 */
public interface ReportedCases {

    /**
     * The case with all that happened to it so far; empty where there is none, or nothing to report yet: a case is
     * reported from its acceptance on, or from its end where it was never accepted. Asked in a transaction.
     */
    Optional<CaseReport> find(Subject subject);
}
