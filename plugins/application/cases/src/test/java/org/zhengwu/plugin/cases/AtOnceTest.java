package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.identity.OrganMerged;
import org.zhengwu.testing.AtOnce;
import org.zhengwu.testing.Postgres;

/** Several people press at once: one step is taken, and everybody else is told of a conflict. */
class AtOnceTest {

    private static final int ROUNDS = 10;
    private static final int THREADS = 6;

    @Test
    void holdsOnH2() throws Exception {
        try (Desk desk = Desk.open()) {
            oneStepWins(desk);
            nothingStaysBehindInAMerger(desk);
        }
    }

    @Test
    @Tag("full")
    void holdsOnPostgres() throws Exception {
        try (Postgres postgres = Postgres.start();
                Desk desk = Desk.on(postgres.newDatabase())) {
            oneStepWins(desk);
            nothingStaysBehindInAMerger(desk);
        }
    }

    private static void oneStepWins(Desk desk) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Case draft = desk.drafted(World.PERMIT);
            wins(desk, draft, 1, List.of(() -> desk.cases.submit(desk.citizen, draft.id(), draft.revision())));
            Case submitted = now(desk, draft);
            wins(
                    desk,
                    submitted,
                    2,
                    List.of(
                            () -> desk.cases.accept(desk.clerk, submitted.id(), submitted.revision()),
                            () -> desk.cases.accept(desk.head, submitted.id(), submitted.revision())));
            Case accepted = now(desk, draft);
            desk.reviewed(accepted);
            DecisionDraft grant = DecisionDraft.builder().outcome("GRANT").build();
            wins(
                    desk,
                    accepted,
                    3,
                    List.of(
                            () -> desk.cases.decide(desk.head, accepted.id(), accepted.revision(), grant),
                            () -> desk.cases.withdraw(
                                    desk.citizen,
                                    accepted.id(),
                                    accepted.revision(),
                                    WithdrawalDraft.builder().build())));
        }
    }

    /** Lets every thread take one of the steps, and expects one to have left its traces, and them once. */
    private static void wins(Desk desk, Case before, int length, List<Callable<Case>> steps) throws Exception {
        int audited = desk.world.audited.size();
        List<Object> results =
                AtOnce.run(THREADS, thread -> steps.get(thread % steps.size()).call());

        assertThat(results).filteredOn(Case.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(RevisionConflictException.class::isInstance)
                .hasSize(THREADS - 1);
        assertThat(desk.cases.history(desk.citizen, before.id())).hasSize(length);
        assertThat(desk.world.audited).hasSize(audited + 1);
    }

    private static Case now(Desk desk, Case about) {
        return desk.cases.find(desk.citizen, about.id()).orElseThrow();
    }

    private static void nothingStaysBehindInAMerger(Desk desk) throws Exception {
        List<Case> drafts = new ArrayList<>();
        for (int i = 0; i < ROUNDS * THREADS; i++) {
            drafts.add(desk.drafted(World.PERMIT));
        }
        Callable<Case> merger = () -> {
            desk.world.merged.add(World.ORGAN);
            desk.tell(new OrganMerged(World.ORGAN, World.SUCCESSOR));
            desk.zhengwu.settle();
            return drafts.get(0);
        };
        List<Callable<Case>> work = new ArrayList<>(List.of(merger));
        for (int thread = 1; thread < THREADS; thread++) {
            List<Case> own = drafts.subList(thread * ROUNDS, (thread + 1) * ROUNDS);
            work.add(() -> submitAndAccept(desk, own));
        }

        List<Object> results = AtOnce.run(THREADS, thread -> work.get(thread).call());

        assertThat(results).allMatch(Case.class::isInstance);
        for (Case each : drafts) {
            assertThat(now(desk, each).organ()).isEqualTo(World.SUCCESSOR);
        }
        Case late = desk.drafted(World.PERMIT);
        assertThat(desk.cases.submit(desk.citizen, late.id(), late.revision()).organ())
                .isEqualTo(World.SUCCESSOR);
    }

    /** Submits and accepts, again where the merger came between. */
    private static Case submitAndAccept(Desk desk, List<Case> drafts) {
        for (Case draft : drafts) {
            Case read = draft;
            while (!taken(desk, read).contains(CaseStep.ACCEPT)) {
                read = now(desk, draft);
                try {
                    if (taken(desk, read).isEmpty()) {
                        read = desk.cases.submit(desk.citizen, read.id(), read.revision());
                    }
                    desk.cases.accept(Desk.official(read.organ(), Post.HANDLER), read.id(), read.revision());
                } catch (RevisionConflictException moved) {
                    assertThat(moved.current()).isNotEqualTo(read.revision());
                } catch (NotFoundException moved) {
                    // The case has left the organ of the official who read it.
                    assertThat(now(desk, draft).organ()).isNotEqualTo(read.organ());
                }
            }
        }
        return drafts.get(0);
    }

    private static List<CaseStep> taken(Desk desk, Case about) {
        return desk.cases.history(desk.citizen, about.id()).stream()
                .map(HistoryEntry::step)
                .toList();
    }
}
