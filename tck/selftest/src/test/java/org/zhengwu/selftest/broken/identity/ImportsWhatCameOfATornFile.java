package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.TakeoverReport;

/** Imports what came of a file that was torn, against TKO-004. */
@Decorator
@Priority(1)
abstract class ImportsWhatCameOfATornFile implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public TakeoverReport importAccounts(Caller caller, InputStream lines) {
        ByteArrayOutputStream came = new ByteArrayOutputStream();
        try {
            for (int each = lines.read(); each >= 0; each = lines.read()) {
                came.write(each);
            }
        } catch (IOException torn) {
            // What came before is as good as any.
        }
        return whole.importAccounts(caller, new ByteArrayInputStream(came.toByteArray()));
    }
}
