package org.zhengwu.plugin.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.IdentityProvider;
import org.zhengwu.spi.technical.notifications.Notices;

/** The identity plugin in a plain JVM, with an audit log that only remembers. */
final class House implements AutoCloseable {

    static final Instant THEN = Instant.parse("2026-09-30T02:00:00Z");
    static final String PASSWORD = "long-enough-1";
    static final Caller SYSTEM_ADMIN = holder(Role.SYSTEM_ADMINISTRATOR);
    static final Caller SECURITY_ADMIN = holder(Role.SECURITY_ADMINISTRATOR);
    static final Caller VISITOR = Caller.visitor(Channel.WEB);

    private static final List<String> CREDIT_CODES = List.of(
            "11100000000013338W",
            "11430000006122244L",
            "11330105002500287C",
            "11220000013544541J",
            "11100000000013661B",
            "113700000045046442",
            "11110000000021135M",
            "11100000MB03271699",
            "11370800MB28559184",
            "12441500196720244T");

    final Zhengwu zhengwu;
    final Remembered audit;
    private int organs;

    private House(Zhengwu zhengwu, Remembered audit) {
        this.zhengwu = zhengwu;
        this.audit = audit;
    }

    /** Remembers what was audited. */
    static final class Remembered implements AuditLog {

        final List<AuditFact> facts = Collections.synchronizedList(new ArrayList<>());

        @Override
        public void append(Caller caller, AuditFact fact) {
            facts.add(fact);
        }

        @Override
        public void appendAlone(Caller caller, AuditFact fact) {
            facts.add(fact);
        }

        List<String> actions() {
            return facts.stream().map(AuditFact::action).toList();
        }
    }

    static House open(String... settings) {
        return open(null, settings);
    }

    /** With somebody who sends the notices. */
    static House telling(Notices notices) {
        return open(null, Zhengwu.builder().bean(Notices.class, notices));
    }

    /** With an identity provider, which is chosen. */
    static House proving(IdentityProvider provider, String... settings) {
        Zhengwu.Builder builder = Zhengwu.builder()
                .bean(IdentityProvider.class, provider)
                .setting("zhengwu.identity.provider", provider.name())
                .setting("zhengwu.identity.provider.address", "https://zw.example.gov.cn");
        return open(null, builder, settings);
    }

    static House open(@Nullable DataSource database, String... settings) {
        return open(database, Zhengwu.builder(), settings);
    }

    private static House open(@Nullable DataSource database, Zhengwu.Builder bare, String... settings) {
        Remembered audit = new Remembered();
        Zhengwu.Builder builder = bare.setting("zhengwu.demo", "true");
        // Cheap hashes: what they cost is tried by a test of its own.
        builder.setting("zhengwu.identity.password.kibibytes", "64").setting("zhengwu.identity.password.passes", "1");
        builder = database == null ? builder.h2InMemory() : builder.dataSource(database);
        for (int i = 0; i < settings.length; i += 2) {
            builder.setting(settings[i], settings[i + 1]);
        }
        return new House(builder.movableClock(THEN).bean(AuditLog.class, audit).start(), audit);
    }

    IdentityService service() {
        return zhengwu.service(IdentityService.class);
    }

    Directory directory() {
        return zhengwu.service(Directory.class);
    }

    DivisionId division(String code) {
        return service()
                .findDivision(VISITOR, DivisionCode.of(code), zhengwu.clock().today())
                .orElseThrow()
                .id();
    }

    Organ organ(String division, @Nullable OrganId superior) {
        OrganDraft draft = OrganDraft.builder()
                .creditCode(CREDIT_CODES.get(organs++))
                .name("某机关")
                .division(division(division).toString())
                .superior(superior == null ? null : superior.toString())
                .build();
        return service().establish(SYSTEM_ADMIN, IdempotencyKey.fresh(), draft);
    }

    Account account(String name) {
        return service()
                .openAccount(SYSTEM_ADMIN, IdempotencyKey.fresh(), new AccountDraft(name, "张三", PASSWORD, null));
    }

    /** Makes the account one of an official of the organ. */
    void official(AccountId account, Organ organ) {
        GrantDraft draft = GrantDraft.builder()
                .account(account.toString())
                .role(Role.OFFICIAL)
                .organ(organ.id().toString())
                .build();
        service().grant(SECURITY_ADMIN, IdempotencyKey.fresh(), draft);
    }

    SignedIn signIn(String account) {
        return service().signIn(VISITOR, new SignInDraft(account, PASSWORD), "10.0.0.1");
    }

    static Caller holder(Role role) {
        return caller(new Grant(role, null, null, null, LocalDate.EPOCH, null, Set.of()));
    }

    static Caller receiver(OrganId organ) {
        return caller(new Grant(Role.OFFICIAL, Post.RECEIVER, organ, null, LocalDate.EPOCH, null, Set.of()));
    }

    static Caller manager(DivisionId division) {
        return caller(new Grant(Role.INFORMATION_MANAGER, null, null, division, LocalDate.EPOCH, null, Set.of()));
    }

    private static Caller caller(Grant grant) {
        return new Caller(
                new AccountId(UUID.randomUUID()), "李四", List.of(grant), Channel.WINDOW, Assurance.STRONG, null, null);
    }

    /** Reads a column as it lies in the database. */
    List<Object> column(String sql) {
        return zhengwu.transactions().required(() -> {
            List<?> rows = zhengwu.entities().createNativeQuery(sql).getResultList();
            return List.copyOf(rows);
        });
    }

    @Override
    public void close() {
        zhengwu.close();
    }
}
