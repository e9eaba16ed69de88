package org.zhengwu.selftest.broken.identity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.selftest.broken.Altered;

/** Knows no Chinese title of the term of a grant, against TKO-004. */
@Decorator
@Priority(1)
abstract class KnowsHalfOfTheChineseTitles implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public TakeoverReport importGrants(Caller caller, InputStream lines) {
        return whole.importGrants(caller, Altered.lines(lines, all -> {
            if (new String(all.get(0).getBytes(ISO_8859_1), UTF_8).contains("结束日期")) {
                throw new InvalidInputException("lines", "title", "must be a title of a column");
            }
            return all;
        }));
    }
}
