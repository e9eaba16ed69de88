package org.zhengwu.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.RequestInFlightException;
import org.zhengwu.api.technical.trial.Trial;
import org.zhengwu.api.technical.trial.TrialDraft;
import org.zhengwu.api.technical.trial.TrialService;
import org.zhengwu.runtime.persistence.Statements;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.testing.AtOnce;

class IdempotencyTest {

    private final Caller citizen = People.citizen(new PartyId(UUID.randomUUID()));
    private final IdempotencyKey key = IdempotencyKey.fresh();
    private DataSource database;
    private Zhengwu first;

    @BeforeEach
    void startFirst() throws Exception {
        database = database();
        first = start();
    }

    /** The database on which two instances meet. */
    DataSource database() throws Exception {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    @AfterEach
    void stop() {
        first.close();
    }

    @Test
    void givesTheFirstResultForTheSameInput() {
        Trial made = make(first, "a");

        assertThat(make(first, "a")).isEqualTo(made);
        assertThat(trials(first).list(citizen)).containsExactly(made);
    }

    @Test
    void givesTheFirstResultAfterTheRecordChanged() {
        Trial made = make(first, "a");
        trials(first).rename(Caller.system("test"), made.id(), made.revision(), "b");

        assertThat(make(first, "a").name()).isEqualTo("a");
    }

    @Test
    void showsNeitherKeyNorInputNorResultInTheDatabase() {
        make(first, "张三");

        List<Object[]> rows = first.transactions()
                .required(() -> first.service(Statements.class)
                        .rows(
                                10,
                                "select idempotency_key, digest, result from rt_idempotency where account = ?",
                                citizen.account().value()));
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row[0].toString()).doesNotContain(key.value());
            assertThat(row[2].toString())
                    .doesNotContain("张三", "name", citizen.account().toString());
        });
    }

    @Test
    void refusesAnotherInput() {
        make(first, "a");

        assertThatThrownBy(() -> make(first, "b")).isInstanceOf(IdempotencyKeyReusedException.class);
    }

    @Test
    void keepsTheKeysOfAccountsApart() {
        make(first, "a");
        Caller another = People.citizen(new PartyId(UUID.randomUUID()));

        assertThat(trials(first).make(another, key, draft("b")).name()).isEqualTo("b");
    }

    @Test
    void keepsNoKeyOfACallThatWasRefused() {
        assertThatThrownBy(() -> trials(first).make(citizen, key, new TrialDraft(People.ORGAN.toString(), null)))
                .isInstanceOf(InvalidInputException.class);

        assertThat(make(first, "a").name()).isEqualTo("a");
    }

    @Test
    void keepsNothingOfACallThatFailedAfterItsWork() {
        assertThatThrownBy(() -> make(first, "fail")).isInstanceOf(IllegalStateException.class);

        assertThat(trials(first).list(citizen)).isEmpty();
        assertThat(make(first, "a").name()).isEqualTo("a");
    }

    @Test
    void tellsACallInFlightOnTheSameInstance() throws Exception {
        List<Object> outcomes = together(List.of(first, first, first, first));

        assertThat(outcomes.stream().filter(Trial.class::isInstance).distinct()).hasSize(1);
        assertThat(outcomes).allMatch(each -> each instanceof Trial || each instanceof RequestInFlightException);
        assertThat(trials(first).list(citizen)).hasSize(1);
    }

    @Test
    void makesOneRecordFromTwoInstances() throws Exception {
        try (Zhengwu second = start()) {
            List<Object> outcomes = together(List.of(first, second));

            assertThat(outcomes.stream().filter(Trial.class::isInstance).distinct())
                    .hasSize(1);
            assertThat(outcomes).allMatch(each -> each instanceof Trial || each instanceof RequestInFlightException);
            assertThat(trials(first).list(citizen)).hasSize(1);
        }
    }

    private Zhengwu start() {
        return Zhengwu.builder()
                .dataSource(database)
                .movableClock(Instant.parse("2026-03-02T01:00:00Z"))
                .start();
    }

    private Trial make(Zhengwu zhengwu, String name) {
        return trials(zhengwu).make(citizen, key, draft(name));
    }

    private static TrialDraft draft(String name) {
        return new TrialDraft(People.ORGAN.toString(), name);
    }

    private static TrialService trials(Zhengwu zhengwu) {
        return zhengwu.service(TrialService.class);
    }

    /** The result or the failure of the same slow call on each instance at the same time. */
    private List<Object> together(List<Zhengwu> instances) throws InterruptedException {
        return AtOnce.run(instances.size(), i -> make(instances.get(i), "slow"));
    }
}
