package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.codes.MappedCode;
import org.zhengwu.api.technical.codes.StandardTables;
import org.zhengwu.selftest.broken.Altered;

/** Hands the levels of satisfaction to every interface as they are, against EVA-003. */
@Decorator
@Priority(1)
abstract class PassesLevelsOfSatisfactionThrough implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public Optional<MappedCode> toProfile(
            Caller caller, String table, @Nullable String division, String profile, String code) {
        return whole.toProfile(caller, table, division, profile, code)
                .map(found -> table.equals(StandardTables.SATISFACTION) ? Altered.with(found, "foreign", code) : found);
    }
}
