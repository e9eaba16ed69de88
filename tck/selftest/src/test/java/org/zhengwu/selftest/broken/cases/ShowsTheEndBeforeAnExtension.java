package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.technical.deadlines.Deadline;
import org.zhengwu.api.technical.deadlines.DeadlineId;
import org.zhengwu.selftest.broken.Altered;

/** Shows beside a case the end that was extended, against CSE-104. */
@Decorator
@Priority(1)
abstract class ShowsTheEndBeforeAnExtension implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Optional<Case> find(Caller caller, CaseId id) {
        return whole.find(caller, id).map(found -> Altered.with(found, "clocks", clocks(caller, found)));
    }

    private List<CaseClock> clocks(Caller caller, Case found) {
        Set<DeadlineId> extended = whole.deadlines(caller, found.id()).stream()
                .filter(clock -> !clock.extensions().isEmpty())
                .map(Deadline::id)
                .collect(Collectors.toSet());
        return found.clocks().stream()
                .map(clock -> extended.contains(clock.id())
                        ? Altered.with(clock, "end", clock.end().minusDays(4))
                        : clock)
                .toList();
    }
}
