package org.zhengwu.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.trial.Trial;
import org.zhengwu.api.technical.trial.TrialDraft;
import org.zhengwu.api.technical.trial.TrialService;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.testing.AtOnce;

class EmbeddingTest {

    private static final Instant THEN = Instant.parse("2026-03-02T01:00:00Z");

    @Test
    void runsAPluginInAPlainJvm() {
        try (Zhengwu zhengwu = Zhengwu.builder()
                .h2InMemory()
                .setting("zhengwu.trial.prefix", "> ")
                .movableClock(THEN)
                .start()) {
            TrialService trials = zhengwu.service(TrialService.class);
            Caller citizen = People.citizen(new PartyId(UUID.randomUUID()));

            Trial made = trials.make(citizen, IdempotencyKey.fresh(), new TrialDraft(People.ORGAN.toString(), "a"));

            assertThat(made.name()).isEqualTo("> a");
            assertThat(made.madeAt()).isEqualTo(THEN);
            assertThat(made.revision()).isEqualTo(new Revision(1));
            assertThat(trials.find(citizen, made.id())).contains(made);
            assertThat(trials.list(citizen)).containsExactly(made);
            assertThat(trials.find(People.citizen(new PartyId(UUID.randomUUID())), made.id()))
                    .isEmpty();
        }
    }

    @Test
    void runsManyContainersAfterEachOther() {
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            try (Zhengwu zhengwu =
                    Zhengwu.builder().h2InMemory().movableClock(THEN).start()) {
                assertThat(zhengwu.service(TrialService.class).list(Caller.system("test")))
                        .isEmpty();
            }
            System.out.println("container " + i + ": " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    @Test
    void startsSeveralContainersAtOnceOnOneNewDatabase() {
        for (int i = 0; i < 20; i++) {
            JdbcConnectionPool database =
                    JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");

            List<Object> started = AtOnce.run(
                    3,
                    thread -> Zhengwu.builder()
                            .dataSource(database)
                            .movableClock(THEN)
                            .start());

            assertThat(started).hasOnlyElementsOfType(Zhengwu.class);
            started.forEach(each -> ((Zhengwu) each).close());
        }
    }
}
