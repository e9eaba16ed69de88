package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;

/** Lists the open cases of an organ as they came in, whatever their ends, against CSE-108. */
@Decorator
@Priority(1)
abstract class PutsTheInboxInTheOrderOfReceipt implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Page<CaseSummary> inbox(Caller caller, CaseFilter filter, PageRequest page) {
        Page<CaseSummary> found = whole.inbox(caller, filter, page);
        List<CaseSummary> items = new ArrayList<>(found.items());
        items.sort(Comparator.comparing(PutsTheInboxInTheOrderOfReceipt::receipt));
        return new Page<>(items, found.next(), found.count());
    }

    private static LocalDate receipt(CaseSummary each) {
        LocalDate on = each.receivedOn();
        return on == null ? LocalDate.MAX : on;
    }
}
