package org.zhengwu.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.technical.trial.Trial;
import org.zhengwu.api.technical.trial.TrialDraft;
import org.zhengwu.api.technical.trial.TrialService;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.runtime.transaction.Transactions;

class TransactionsTest {

    private final Caller citizen = People.citizen(new PartyId(UUID.randomUUID()));
    private Zhengwu zhengwu;
    private Transactions transactions;
    private TrialService trials;

    @BeforeEach
    void start() {
        zhengwu = Zhengwu.builder()
                .h2InMemory()
                .movableClock(Instant.parse("2026-03-02T01:00:00Z"))
                .beanClasses(Annotated.class)
                .start();
        transactions = zhengwu.transactions();
        trials = zhengwu.service(TrialService.class);
    }

    @AfterEach
    void stop() {
        zhengwu.close();
    }

    @Test
    void rollsBackAllThatJoinedWhenTheOuterWorkFails() {
        assertThatThrownBy(() -> transactions.required(() -> {
                    make("a");
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");

        assertThat(trials.list(citizen)).isEmpty();
    }

    @Test
    void keepsWhatAnInnerTransactionCommittedWhenTheOuterOneFails() {
        assertThatThrownBy(() -> transactions.required(() -> {
                    transactions.requiresNew(() -> {
                        make("a");
                    });
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");

        assertThat(trials.list(citizen)).hasSize(1);
    }

    @Test
    void givesEveryKindOfTransactionThatIsAskedForByAnnotation() {
        Annotated annotated = zhengwu.service(Annotated.class);

        assertThatThrownBy(() -> transactions.required(() -> {
                    annotated.apart(() -> make("a"));
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");

        assertThat(trials.list(citizen)).hasSize(1);
        assertThatThrownBy(() -> annotated.joined(() -> make("b"))).isInstanceOf(TransactionalException.class);
        assertThatThrownBy(() -> transactions.required(() -> annotated.outside(() -> make("b"))))
                .isInstanceOf(TransactionalException.class);
    }

    /** A bean of a plugin that asks for its transactions by annotation. */
    @ApplicationScoped
    static class Annotated {

        @Transactional(TxType.REQUIRES_NEW)
        void apart(Runnable work) {
            work.run();
        }

        @Transactional(TxType.MANDATORY)
        void joined(Runnable work) {
            work.run();
        }

        @Transactional(TxType.NEVER)
        void outside(Runnable work) {
            work.run();
        }
    }

    @Test
    void commitsNothingAfterASwallowedFailureOfJoinedWork() {
        assertThatThrownBy(() -> transactions.required(() -> {
                    make("a");
                    assertThatThrownBy(() -> make("fail")).hasMessage("after the work");
                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(trials.list(citizen)).isEmpty();
    }

    @Test
    void tellsHowATransactionEnded() {
        List<Boolean> ends = new ArrayList<>();
        transactions.required(() -> transactions.afterCompletion(ends::add));
        assertThatThrownBy(() -> transactions.required(() -> {
                    transactions.afterCompletion(ends::add);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(ends).containsExactly(true, false);
        assertThatThrownBy(() -> transactions.afterCompletion(ends::add)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAChangeAtAnotherRevision() {
        Trial made = make("a");
        Caller system = Caller.system("test");
        Trial renamed = trials.rename(system, made.id(), made.revision(), "b");

        assertThatThrownBy(() -> trials.rename(system, made.id(), made.revision(), "c"))
                .isInstanceOfSatisfying(
                        RevisionConflictException.class,
                        conflict -> assertThat(conflict.current()).isEqualTo(renamed.revision()));
    }

    @Test
    void letsOneInstanceAtATimeHoldALock() {
        DatabaseLock lock = zhengwu.service(DatabaseLock.class);

        assertThat(lock.tryAlone("work", () -> lock.tryAlone("work", () -> "inner")))
                .hasValueSatisfying(inner -> assertThat(inner).isEmpty());
        assertThat(lock.tryAlone("work", () -> "again")).contains("again");
    }

    private Trial make(String name) {
        return trials.make(citizen, IdempotencyKey.fresh(), new TrialDraft(People.ORGAN.toString(), name));
    }
}
