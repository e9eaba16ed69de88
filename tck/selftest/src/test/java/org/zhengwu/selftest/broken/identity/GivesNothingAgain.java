package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.selftest.broken.Altered;

/** Takes a grant that was taken back for one that is held, against TKO-003. */
@Decorator
@Priority(1)
abstract class GivesNothingAgain implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final Set<String> files = ConcurrentHashMap.newKeySet();

    @Override
    public TakeoverReport importGrants(Caller caller, InputStream lines) {
        List<String> known = new ArrayList<>();
        InputStream read = Altered.lines(lines, all -> {
            known.addAll(all);
            return all;
        });
        return files.add(String.join("\n", known))
                ? whole.importGrants(caller, read)
                : new TakeoverReport(0, 1, List.of(), 0);
    }
}
