package org.zhengwu.plugin.approvals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.deadlines.Deadlines;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.OrganEntry;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;
import org.zhengwu.testing.SeparateOrgans;

/** The functions that approvals need, in small, and people. */
final class Surroundings extends SeparateOrgans implements AuditLog, Notices {

    static final Instant THEN = Instant.parse("2026-03-02T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final OrganId ORGAN = new OrganId(new UUID(1, 1));
    static final OrganId OTHER_ORGAN = new OrganId(new UUID(1, 2));

    private static final Map<AccountId, Set<Post>> POSTS = new ConcurrentHashMap<>();

    final List<AuditFact> facts = new CopyOnWriteArrayList<>();
    final List<NoticeOrder> orders = new CopyOnWriteArrayList<>();
    final PlainClocks clocks = new PlainClocks();

    Zhengwu start(@Nullable DataSource database) {
        Zhengwu.Builder builder = Zhengwu.builder();
        return (database == null ? builder.h2InMemory() : builder.dataSource(database))
                .movableClock(THEN)
                .bean(Directory.class, this)
                .bean(AuditLog.class, this)
                .bean(Notices.class, this)
                .bean(Deadlines.class, clocks)
                .start();
    }

    static Caller official(OrganId organ, Post... posts) {
        List<Grant> grants = Stream.of(posts)
                .map(post -> new Grant(Role.OFFICIAL, post, organ, null, LocalDate.EPOCH, null, Set.of()))
                .toList();
        AccountId account = new AccountId(UUID.randomUUID());
        if (organ.equals(ORGAN)) {
            POSTS.put(account, Set.of(posts));
        }
        return new Caller(account, "", grants, Channel.WEB, Assurance.VERIFIED, null, null);
    }

    @Override
    public Set<Post> postsOf(AccountId account, OrganId organ) {
        return organ.equals(ORGAN) ? POSTS.getOrDefault(account, Set.of()) : Set.of();
    }

    @Override
    public Optional<OrganEntry> organ(OrganId id) {
        return Optional.of(new OrganEntry(id, "11330106MB1234567A", "", new DivisionId(new UUID(2, 1)), null, null));
    }

    @Override
    public NoticeId send(NoticeOrder order) {
        orders.add(order);
        return new NoticeId(UUID.randomUUID());
    }

    /** The templates of the notices that the account got. */
    List<String> told(Caller reader) {
        return orders.stream()
                .filter(order -> reader.account().equals(order.account()))
                .map(NoticeOrder::template)
                .toList();
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
