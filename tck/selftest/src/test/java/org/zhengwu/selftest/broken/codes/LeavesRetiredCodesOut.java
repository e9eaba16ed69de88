package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.selftest.broken.Altered;

/** Shows a table without the codes that are retired, against COD-004. */
@Decorator
@Priority(1)
abstract class LeavesRetiredCodesOut implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Optional<CodeTable> find(Caller caller, String table, @Nullable String division, @Nullable String on) {
        return whole.find(caller, table, division, on).map(found -> Altered.with(found, "entries", inUse(found)));
    }

    private static List<CodeEntry> inUse(CodeTable found) {
        return found.entries().stream().filter(each -> !each.retired()).toList();
    }
}
