package org.zhengwu.api.technical.exchange;

import static org.zhengwu.api.Reach.ALL;
import static org.zhengwu.api.Role.SYSTEM_ADMINISTRATOR;

import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Permits;
import org.zhengwu.api.Revision;

/**
 * Shows what is exchanged with an upper level (数据交换, 上报), province to nation (CSE-001 to CSE-003). The records make
 * themselves from what happens to cases; where no upper level is connected, none is made.
 *
 * @since 0.1
 */
public interface ExchangeService {

    /** Whether an upper level is connected, and how far the exchange is behind. */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = ALL)
    ExchangeStatus status(Caller caller);

    /** Lists the batches, the newest first. */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = ALL)
    Page<ExchangeBatch> batches(Caller caller, PageRequest page);

    /**
     * Lists records, those of a case in the order in which they go.
     *
     * @throws org.zhengwu.api.InvalidInputException with every violation of the filter
     */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = ALL)
    Page<ExchangeRow> rows(Caller caller, RowFilter filter, PageRequest page);

    /** Finds a record. */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = ALL)
    Optional<ExchangeRow> find(Caller caller, RowGuid guid);

    /**
     * Sends a refused record again under the same key, as its case stands today (重新上报).
     *
     * @throws org.zhengwu.api.NotFoundException if there is none
     * @throws org.zhengwu.api.RevisionConflictException if it has changed since
     * @throws org.zhengwu.api.StepNotAllowedException if it is not refused
     */
    @Permits(role = SYSTEM_ADMINISTRATOR, scope = ALL)
    ExchangeRow sendAgain(Caller caller, RowGuid guid, Revision revision);
}
