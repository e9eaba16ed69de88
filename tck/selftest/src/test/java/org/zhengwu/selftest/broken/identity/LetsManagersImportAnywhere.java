package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.Reader;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Scope;
import org.zhengwu.api.technical.identity.DivisionImportReport;
import org.zhengwu.api.technical.identity.IdentityService;

/** Lets an information manager import divisions everywhere, against ACC-005. */
@Decorator
@Priority(1)
abstract class LetsManagersImportAnywhere implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public DivisionImportReport importDivisions(Caller caller, Reader lines) {
        return whole.importDivisions(caller.within(Scope.all()), lines);
    }
}
