package org.zhengwu.selftest.broken.access;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseSummary;
import org.zhengwu.spi.technical.identity.Directory;

/** Lists the cases of the whole line in the inbox, against ACC-007. */
@Decorator
@Priority(1)
abstract class FillsTheInboxWithEverything implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Inject
    Directory directory;

    @Override
    public Page<CaseSummary> inbox(Caller caller, CaseFilter filter, PageRequest page) {
        Set<OrganId> line = caller.organs()
                .flatMap(organ -> directory.organ(organ).stream())
                .flatMap(organ -> organ.superior() == null
                        ? directory.line(organ.id()).stream()
                        : directory.line(organ.superior()).stream())
                .collect(Collectors.toSet());
        return whole.inbox(caller.within(Scope.ofOrgans(line)), filter, page);
    }
}
