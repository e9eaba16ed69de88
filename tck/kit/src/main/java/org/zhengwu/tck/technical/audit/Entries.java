package org.zhengwu.tck.technical.audit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Staff;

/** Reads the audit trail for the contracts of the functions that write it (AUD-001). */
public final class Entries {

    private Entries() {}

    /** The operations that a fresh caller is on record for as done, such as {@code CaseService.accept}. */
    public static List<String> doneBy(Candidate candidate, Caller caller) {
        return actions(entries(
                candidate,
                AuditQuery.builder().account(caller.account().toString()).build()));
    }

    /** The operations that are on record as done to a fresh record. */
    public static List<String> doneTo(Candidate candidate, Subject subject) {
        return actions(entries(
                candidate, AuditQuery.builder().subject(subject.toString()).build()));
    }

    /** What the operations that a fresh caller is on record for as done were about. */
    public static List<@Nullable Subject> subjectsOf(Candidate candidate, Caller caller) {
        List<@Nullable Subject> subjects = new ArrayList<>();
        entries(
                        candidate,
                        AuditQuery.builder()
                                .account(caller.account().toString())
                                .build())
                .forEach(entry -> subjects.add(entry.subject()));
        return subjects;
    }

    private static List<String> actions(List<AuditEntry> entries) {
        return entries.stream().map(AuditEntry::action).toList();
    }

    private static List<AuditEntry> entries(Candidate candidate, AuditQuery query) {
        candidate.clock().settle();
        Caller auditor = Staff.of(candidate.cast()).holder(Role.AUDIT_ADMINISTRATOR, Organ.PROVINCE);
        return candidate.service(AuditTrail.class).list(auditor, query, PageRequest.of(100, null)).items().stream()
                .filter(entry -> entry.outcome() == AuditOutcome.DONE)
                .toList();
    }
}
