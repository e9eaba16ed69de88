package org.zhengwu.runtime.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.Grant;
import org.zhengwu.api.Permits;
import org.zhengwu.api.Reach;
import org.zhengwu.api.Role;
import org.zhengwu.api.Scope;
import org.zhengwu.api.UnauthenticatedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.runtime.job.Failure;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Decides what a call may touch; a refusal is audited before it is answered. */
@ApplicationScoped
class AccessCheck {

    private static final Logger LOG = System.getLogger(AccessCheck.class.getName());

    private final Reaches reaches;
    private final Instance<AuditLog> audit;

    @Inject
    AccessCheck(Reaches reaches, Instance<AuditLog> audit) {
        this.reaches = reaches;
        this.audit = audit;
    }

    /** The scope of the call; throws where no statement permits it. */
    Scope scope(Caller caller, ApiOperation operation) {
        if (caller.has(Role.SYSTEM)) {
            return Scope.all();
        }
        Scope scope = Scope.nothing();
        boolean permitted = false;
        for (Permits permits : operation.permits()) {
            if (isFor(Role.VISITOR, permits) || (permits.signedIn() && !caller.isVisitor())) {
                permitted = true;
                scope = scope.or(permits.scope() == Reach.ALL ? Scope.all() : reaches.ofParty(caller));
            }
            for (Grant grant : caller.grants()) {
                if (matches(grant, permits)) {
                    permitted = true;
                    scope = scope.or(reaches.of(permits, grant, caller));
                }
            }
        }
        if (!permitted) {
            throw refusal(caller, operation);
        }
        return scope;
    }

    private static boolean matches(Grant grant, Permits permits) {
        boolean post = permits.post().length == 0
                || (grant.post() != null && List.of(permits.post()).contains(grant.post()));
        return isFor(grant.role(), permits) && post;
    }

    private static boolean isFor(Role role, Permits permits) {
        return Arrays.asList(permits.role()).contains(role);
    }

    private ZhengwuException refusal(Caller caller, ApiOperation operation) {
        ZhengwuException refusal =
                caller.isVisitor() ? new UnauthenticatedException() : new ForbiddenException(operation.name());
        note(caller, operation, Map.of("code", refusal.code()));
        return refusal;
    }

    /**
     * Notes that a record was asked for that is absent or out of reach, so that whoever searches around is seen;
     * what is public hides nothing.
     */
    void missed(Caller caller, ApiOperation operation, Object record) {
        boolean open = operation.permits().stream().anyMatch(permits -> isFor(Role.VISITOR, permits));
        if (!open && !caller.has(Role.SYSTEM)) {
            note(caller, operation, Map.of("code", "not-found", "record", record.toString()));
        }
    }

    private void note(Caller caller, ApiOperation operation, Map<String, String> details) {
        if (audit.isResolvable()) {
            try {
                audit.get().appendAlone(caller, AuditFact.refused(operation.name(), null, details));
            } catch (RuntimeException failed) {
                LOG.log(Level.ERROR, "A refusal was not audited: {0}", Failure.describe(failed));
            }
        }
    }
}
