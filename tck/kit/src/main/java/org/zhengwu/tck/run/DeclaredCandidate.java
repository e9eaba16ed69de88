package org.zhengwu.tck.run;

import java.util.HashSet;
import java.util.Set;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.ForwardingCandidate;

/** A candidate of which whoever runs the kit declares more functions absent. */
final class DeclaredCandidate extends ForwardingCandidate {

    private final Set<String> more;

    DeclaredCandidate(Candidate candidate, Set<String> more) {
        super(candidate);
        this.more = Set.copyOf(more);
    }

    @Override
    public Set<String> absent() {
        Set<String> all = new HashSet<>(super.absent());
        all.addAll(more);
        return all;
    }
}
