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

/** Gives imported roles without an end, against TKO-003. */
@Decorator
@Priority(1)
abstract class GivesRolesForever implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public TakeoverReport importGrants(Caller caller, InputStream lines) {
        InputStream changed = Altered.lines(
                lines,
                all -> all.stream()
                        .map(line -> line.replaceFirst("(20[0-9-]{8}),20[0-9-]{8}", "$1,"))
                        .toList());
        return whole.importGrants(caller, changed);
    }
}
