package org.zhengwu.spi.technical.identity;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Masked;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.UnsupportedException;

/** Answers what belongs where: which organs lie in a line (条) and which in a division (块). */
public interface Directory {

    Optional<DivisionEntry> division(DivisionId id);

    /** The division that the code named on the day. */
    Optional<DivisionEntry> division(DivisionCode code, LocalDate on);

    /** The division and those above it, the nation last. */
    List<DivisionEntry> ancestry(DivisionId id);

    Optional<OrganEntry> organ(OrganId id);

    /** The organ with the unified social credit code (统一社会信用代码). */
    Optional<OrganEntry> organ(String creditCode);

    /** The organ and all below it in its line, the merged ones whose successor it is included. */
    Set<OrganId> line(OrganId organ);

    /** The organ and the merged ones whose work it took over, directly or through others. */
    default Set<OrganId> withPredecessors(OrganId organ) {
        Set<OrganId> found = new HashSet<>(Set.of(organ));
        boolean grew = true;
        while (grew) {
            grew = false;
            for (OrganId each : line(organ)) {
                Optional<OrganId> successor = organ(each).map(OrganEntry::successor);
                grew |= successor.filter(found::contains).isPresent() && found.add(each);
            }
        }
        return found;
    }

    /** The organ that acts for it today: itself, or the one that took its work over, directly or through others. */
    default OrganId acting(OrganId organ) {
        Set<OrganId> passed = new HashSet<>();
        OrganId acting = organ;
        Optional<OrganId> next = Optional.of(organ);
        while (next.isPresent() && passed.add(next.get())) {
            acting = next.get();
            next = organ(acting).map(OrganEntry::successor);
        }
        return acting;
    }

    /** The posts that an account holds in the organ today; none where it is closed. */
    default Set<Post> postsOf(AccountId account, OrganId organ) {
        throw new UnsupportedException("Directory.postsOf");
    }

    /** The open accounts that hold posts in the organ today, by name. */
    default List<StaffEntry> staffOf(OrganId organ) {
        throw new UnsupportedException("Directory.staffOf");
    }

    /** The name of the person who holds the account (IDN-008), for those who may know that it acted or may act. */
    default Optional<Masked> holderOf(AccountId account) {
        throw new UnsupportedException("Directory.holderOf");
    }

    /** The organs of the division itself, without those of the divisions below. */
    Set<OrganId> organsOf(DivisionId division);

    /** The organs of the division and of every division below it. */
    Set<OrganId> organsWithin(DivisionId division);

    /**
     * The organ with the code, entered under this name and division where it was not known; for imports
     * that name organs.
     *
     * @throws org.zhengwu.api.InvalidInputException if the code breaks IDN-002
     */
    OrganEntry enter(String creditCode, String name, DivisionId division);
}
