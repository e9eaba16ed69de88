package org.zhengwu.selftest.broken.audit;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Enters every call as one from the web, against the contract of entries. */
@Decorator
@Priority(1)
abstract class EntersEveryCallAsFromTheWeb implements AuditLog {

    @Inject
    @Delegate
    @Any
    AuditLog whole;

    @Override
    public void append(Caller caller, AuditFact fact) {
        whole.append(fromTheWeb(caller), fact);
    }

    @Override
    public void appendAlone(Caller caller, AuditFact fact) {
        whole.appendAlone(fromTheWeb(caller), fact);
    }

    private static Caller fromTheWeb(Caller caller) {
        return caller.channel() == Channel.SYSTEM ? caller : Altered.with(caller, "channel", Channel.WEB);
    }
}
