package org.zhengwu.spi.technical.audit;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.audit.AuditOutcome;

/**
 * What an audit entry says beside who and when.
 *
 * @param action the operation, such as {@code CaseService.accept}
 * @param subject the record that it touched, or null where there is none
 * @param details ids, codes and digests by name; never personal text
 */
public record AuditFact(String action, @Nullable Subject subject, AuditOutcome outcome, Map<String, String> details) {

    public AuditFact {
        requireNonNull(action, "action");
        requireNonNull(outcome, "outcome");
        details = Map.copyOf(details);
    }

    /** An act that was done to a record. */
    public static AuditFact done(String action, Subject subject, Map<String, String> details) {
        return new AuditFact(action, subject, AuditOutcome.DONE, details);
    }

    /** An act that was refused. */
    public static AuditFact refused(String action, @Nullable Subject subject, Map<String, String> details) {
        return new AuditFact(action, subject, AuditOutcome.REFUSED, details);
    }
}
