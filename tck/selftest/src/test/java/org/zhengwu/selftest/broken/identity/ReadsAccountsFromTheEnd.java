package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.selftest.broken.Altered;

/** Takes the last of two lines of one account for the first, against TKO-002. */
@Decorator
@Priority(1)
abstract class ReadsAccountsFromTheEnd implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public TakeoverReport importAccounts(Caller caller, InputStream lines) {
        InputStream changed = Altered.lines(lines, all -> {
            List<String> backwards = new ArrayList<>(all);
            Collections.reverse(backwards);
            return backwards;
        });
        return whole.importAccounts(caller, changed);
    }
}
