package org.zhengwu.selftest.broken.deadlines;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Grant;
import org.zhengwu.api.Post;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.spi.technical.deadlines.Deadlines;

/** Extends for whoever asks, against LIC-004. */
@Decorator
@Priority(1)
abstract class LetsAnybodyExtend implements Deadlines {

    @Inject
    @Delegate
    @Any
    Deadlines whole;

    @Override
    public Deadline extend(Caller grantedBy, DeadlineId id, int days, String reason) {
        Set<Grant> heads = new HashSet<>();
        for (Grant held : grantedBy.grants()) {
            for (Post post : new Post[] {Post.HEAD, Post.GOVERNMENT_HEAD}) {
                heads.add(new Grant(
                        held.role(), post, held.organ(), held.division(), held.from(), held.until(), Set.of()));
            }
        }
        Caller promoted = new Caller(
                grantedBy.account(),
                grantedBy.name(),
                List.copyOf(heads),
                grantedBy.channel(),
                grantedBy.assurance(),
                null,
                grantedBy.checkedScope());
        return whole.extend(promoted, id, days, reason);
    }
}
