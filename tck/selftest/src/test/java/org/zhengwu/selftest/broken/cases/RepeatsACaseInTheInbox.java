package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;

/** Begins a page of the inbox with the case that ended the page before, against PAG-001. */
@Decorator
@Priority(1)
abstract class RepeatsACaseInTheInbox implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    private final Map<String, CaseSummary> last = new ConcurrentHashMap<>();

    @Override
    public Page<CaseSummary> inbox(Caller caller, CaseFilter filter, PageRequest page) {
        Page<CaseSummary> found = whole.inbox(caller, filter, page);
        CaseSummary before = page.cursor() == null ? null : last.get(page.cursor());
        if (found.next() != null) {
            last.put(found.next(), found.items().get(found.items().size() - 1));
        }
        return before == null
                ? found
                : new Page<>(
                        Stream.concat(Stream.of(before), found.items().stream()).toList(), found.next(), found.count());
    }
}
