package org.zhengwu.spi.application.cases;

import java.util.List;
import org.zhengwu.api.Violation;

/**
 * A system of a department elsewhere in which cases are handled and decided (port, 国垂系统, 省垂系统).
 *
 * <p>What goes there may go twice, in order for each case: the system knows a case by its number. What comes from there
 * may come twice, late and out of order: an answer is known by its id, and its place by the number of the case and the
 * sequence. Every operation throws {@link org.zhengwu.spi.OutageException} while the system cannot be reached; it is
 * then tried again until it can.
 *
 * @since 0.1
 */
public interface DepartmentSystem {

    /** The name under which items are assigned to it, such as {@code market-regulation}; the same each time. */
    String name();

    /** Hands over an accepted case; returns once the system, or what brings it there, has it for good. */
    void handOver(HandedCase handed, Materials materials);

    /** Tells that a case which was handed over ended here, so that nothing has to be done there any more. */
    void takeBack(EndedCase ended);

    /** Tells that an answer was kept and not applied; what it said did not happen here. */
    void refuse(RefusedAnswer refused);

    /** The answers that are there and neither acknowledged nor rejected, in the order in which they came. */
    List<ArrivedAnswer> answers(int most);

    /** Tells that an answer is kept for good; it is not given again. */
    void acknowledge(ArrivedAnswer arrived);

    /** Sends back an answer that cannot be kept, with everything that is wrong; it is not given again. */
    void reject(ArrivedAnswer arrived, List<Violation> violations);
}
