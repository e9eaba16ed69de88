package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.selftest.broken.Altered;

/** Puts an organ below none where the file says nothing of it, against TKO-001. */
@Decorator
@Priority(1)
abstract class ClearsTheSuperiorWithoutAColumn implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public TakeoverReport importOrgans(Caller caller, InputStream lines) {
        return whole.importOrgans(
                caller,
                Altered.lines(
                        lines,
                        all -> all.stream()
                                .map(each -> each.equals("creditCode,name,division") ? each + ",superior" : each)
                                .map(each ->
                                        each.chars().filter(at -> at == ',').count() == 2 ? each + "," : each)
                                .toList()));
    }
}
