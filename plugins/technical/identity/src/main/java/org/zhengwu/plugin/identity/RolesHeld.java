package org.zhengwu.plugin.identity;

import java.util.EnumSet;
import java.util.Set;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.Role;
import org.zhengwu.api.RuleViolatedException;

/** Which roles nobody may hold together, and which reach no production data. */
final class RolesHeld {

    /** The three administrators (三员, SEC-004), of whom the auditor reads and does nothing else. */
    private static final Set<Role> ADMINISTRATORS =
            EnumSet.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR);

    /** Those who build and run the system without its data (SEC-009). */
    private static final Set<Role> BUILDERS = EnumSet.of(Role.DEVELOPER, Role.IT_STAFF);

    private RolesHeld() {}

    static void requireOther(AccountId giver, AccountId holder) {
        requireOther(giver, holder, "self-grant", "Nobody grants a role to itself");
    }

    /** Throws with the code where an administrator would serve itself (SEC-003). */
    static void requireOther(AccountId administrator, AccountId holder, String code, String message) {
        if (administrator.equals(holder)) {
            throw new RuleViolatedException("SEC-003", code, message);
        }
    }

    static void requireHarmless(Grant grant) {
        boolean reaches = grant.post() != null
                || grant.organ() != null
                || grant.division() != null
                || !grant.entrusted().isEmpty();
        if (BUILDERS.contains(grant.role()) && reaches) {
            throw builders();
        }
    }

    static void requireTogether(Role held, Role wanted) {
        if (BUILDERS.contains(held) != BUILDERS.contains(wanted)) {
            throw builders();
        }
        boolean administrators = ADMINISTRATORS.contains(held) && ADMINISTRATORS.contains(wanted);
        boolean auditor = held == Role.AUDIT_ADMINISTRATOR || wanted == Role.AUDIT_ADMINISTRATOR;
        boolean served = held == Role.SERVICE_USER || wanted == Role.SERVICE_USER;
        if (held != wanted && (administrators || (auditor && !served))) {
            throw new RuleViolatedException(
                    "SEC-004", "roles-exclude-each-other", "Nobody may hold the two roles together");
        }
    }

    private static RuleViolatedException builders() {
        return new RuleViolatedException(
                "SEC-009", "no-production-data", "Developers and IT staff hold no grant on production data");
    }
}
