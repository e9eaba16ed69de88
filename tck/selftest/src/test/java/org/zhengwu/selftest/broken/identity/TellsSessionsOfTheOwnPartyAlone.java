package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.CurrentSession;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.selftest.broken.Altered;

/** Tells a session of its own party alone, and of none that it was named to act for, against LIC-018. */
@Decorator
@Priority(1)
abstract class TellsSessionsOfTheOwnPartyAlone implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public CurrentSession currentSession(Caller caller) {
        CurrentSession found = whole.currentSession(caller);
        List<ActingFor> own = found.choices().stream()
                .filter(each -> each.authority() == Authority.SELF)
                .toList();
        return Altered.with(found, "choices", own);
    }
}
