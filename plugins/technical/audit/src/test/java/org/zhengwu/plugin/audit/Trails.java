package org.zhengwu.plugin.audit;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.Grant;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Databases, callers and facts for the tests of the trail. */
final class Trails {

    static final OrganId ORGAN = new OrganId(new UUID(1, 1));
    static final Caller AUDITOR = person(null, Role.AUDIT_ADMINISTRATOR);
    static final Caller OFFICIAL = person(null, Role.OFFICIAL, Role.INFORMATION_MANAGER);

    private Trails() {}

    static JdbcConnectionPool h2() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", "sa", "");
        pool.setMaxConnections(40);
        return pool;
    }

    static void execute(DataSource database, String... sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String each : sql) {
                statement.execute(each);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A container whose jobs run only when settled. */
    static Zhengwu still(DataSource database) {
        return Zhengwu.builder().dataSource(database).background(false).start();
    }

    static void append(Zhengwu zhengwu, Caller caller, AuditFact fact) {
        AuditLog log = zhengwu.service(AuditLog.class);
        zhengwu.transactions().required(() -> log.append(caller, fact));
    }

    static void appendMany(Zhengwu zhengwu, int number) {
        for (int i = 1; i <= number; i++) {
            append(zhengwu, OFFICIAL, fact(i));
        }
        zhengwu.settle();
    }

    static AuditFact fact(int number) {
        Subject subject = new Subject("case", new UUID(11, number));
        return new AuditFact(
                "CaseService.accept", subject, AuditOutcome.DONE, Map.of("number", "n" + number, "item", "编\"\\\n码"));
    }

    static Caller person(@Nullable ActingFor actingFor, Role... roles) {
        List<Grant> grants = Arrays.stream(roles)
                .map(role -> new Grant(role, null, ORGAN, null, LocalDate.EPOCH, null, Set.of()))
                .toList();
        AccountId account = new AccountId(UUID.randomUUID());
        return new Caller(account, "", grants, Channel.WEB, Assurance.VERIFIED, actingFor, null);
    }
}
