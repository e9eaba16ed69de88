package org.zhengwu.plugin.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.Grant;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.testing.SeparateOrgans;

/** The functions that approvals need, in small, and people. */
final class Surroundings extends SeparateOrgans implements AuditLog {

    static final Instant THEN = Instant.parse("2026-03-02T01:00:00Z");
    static final OrganId ORGAN = new OrganId(new UUID(1, 1));
    static final OrganId OTHER_ORGAN = new OrganId(new UUID(1, 2));

    final List<AuditFact> facts = new CopyOnWriteArrayList<>();

    Zhengwu start(@Nullable DataSource database) {
        Zhengwu.Builder builder = Zhengwu.builder();
        return (database == null ? builder.h2InMemory() : builder.dataSource(database))
                .movableClock(THEN)
                .bean(Directory.class, this)
                .bean(AuditLog.class, this)
                .start();
    }

    static Caller official(OrganId organ, Post post) {
        Grant grant = new Grant(Role.OFFICIAL, post, organ, null, LocalDate.EPOCH, null, Set.of());
        AccountId account = new AccountId(UUID.randomUUID());
        return new Caller(account, "", List.of(grant), Channel.WEB, Assurance.VERIFIED, null, null);
    }

    @Override
    public void append(Caller caller, AuditFact fact) {
        facts.add(fact);
    }

    @Override
    public void appendAlone(Caller caller, AuditFact fact) {
        facts.add(fact);
    }
}
