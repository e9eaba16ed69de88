package org.zhengwu.selftest;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditQuery;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.Cast.Organ;

/** The administrators of a server, who open accounts as a region does. */
final class Personnel {

    /** The password of every account. */
    static final String PASSWORD = "Kept-in-the-file-37!";

    private static final int MANY = 100;

    private final Candidate server;
    private final Map<String, AccountId> opened = new HashMap<>();

    Personnel(Candidate server) {
        this.server = server;
    }

    /** The name of an account with one post in the department of the city. */
    String official(String post, String from) {
        IdentityService identity = server.service(IdentityService.class);
        String name = "staff-" + UUID.randomUUID().toString().substring(0, 18);
        AccountDraft draft = AccountDraft.builder()
                .name(name)
                .holder("端木清扬")
                .password(PASSWORD)
                .build();
        AccountId id = identity.openAccount(
                        server.cast().holder(Role.SYSTEM_ADMINISTRATOR, Organ.PROVINCE), IdempotencyKey.fresh(), draft)
                .id();
        identity.grant(
                server.cast().holder(Role.SECURITY_ADMINISTRATOR, Organ.PROVINCE),
                IdempotencyKey.fresh(),
                GrantDraft.builder()
                        .account(id.toString())
                        .role(Role.OFFICIAL)
                        .post(Post.valueOf(post))
                        .organ(server.cast().idOf(Organ.CITY).toString())
                        .from(from)
                        .build());
        opened.put(name, id);
        return name;
    }

    /** What the account did, by the audit trail. */
    List<String> actionsOf(String name) {
        AuditQuery query = AuditQuery.builder()
                .account(Objects.requireNonNull(opened.get(name)).toString())
                .from(Instant.now().minusSeconds(3600).toString())
                .build();
        return server
                .service(AuditTrail.class)
                .list(
                        server.cast().holder(Role.AUDIT_ADMINISTRATOR, Organ.PROVINCE),
                        query,
                        new PageRequest(MANY, null))
                .items()
                .stream()
                .map(AuditEntry::action)
                .toList();
    }
}
