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

/** Enters imported organs below nobody, against TKO-001. */
@Decorator
@Priority(1)
abstract class LeavesOutSuperiors implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public TakeoverReport importOrgans(Caller caller, InputStream lines) {
        InputStream changed = Altered.lines(
                lines,
                all -> all.stream()
                        .map(line -> line.replaceFirst("(.*,.*,.*),[0-9A-Z]{18}$", "$1,"))
                        .toList());
        return whole.importOrgans(caller, changed);
    }
}
