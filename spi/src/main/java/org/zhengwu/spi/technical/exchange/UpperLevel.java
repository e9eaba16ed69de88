package org.zhengwu.spi.technical.exchange;

import java.util.List;
import org.zhengwu.api.Violation;

/**
 * The level above, to which records of cases are reported (port, 上级平台).
 *
 * <p>A batch may go twice, after a crash; it then has the same id and the same content. Receipts may come twice, late,
 * in parts and for batches that are not known any more. Every operation throws {@link org.zhengwu.spi.OutageException}
 * while the upper level cannot be reached; it is then tried again until it can.
 *
 * @since 0.1
 */
public interface UpperLevel {

    /** Sends a batch; returns once the upper level, or what brings it there, has it for good. */
    void send(OutgoingBatch batch);

    /** The receipts that are there and neither acknowledged nor rejected, in the order in which they came. */
    List<ArrivedReceipt> receipts(int most);

    /** Tells that a receipt was taken in; it is not given again. */
    void acknowledge(ArrivedReceipt arrived);

    /** Sends back a receipt that cannot be taken in, with everything that is wrong; it is not given again. */
    void reject(ArrivedReceipt arrived, List<Violation> violations);
}
