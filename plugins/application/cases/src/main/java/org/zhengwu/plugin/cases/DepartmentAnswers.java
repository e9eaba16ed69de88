package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zhengwu.api.Kind;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.runtime.job.Failure;
import org.zhengwu.runtime.job.Pauses;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.RecurringJob;
import org.zhengwu.spi.application.cases.ArrivedAnswer;

/**
 * Takes in what the systems of departments say, and settles each answer once all before it in its case are settled. An
 * answer that fails holds back those behind it in the same case, and nothing else; a system that is out holds back its
 * own.
 */
@ApplicationScoped
class DepartmentAnswers implements RecurringJob {

    private static final String NAME = "cases.department-answers";
    private static final String PAUSE = "zhengwu.cases.answers.pause";
    private static final Logger LOG = System.getLogger(DepartmentAnswers.class.getName());
    private static final int BATCH = 100;

    private final DepartmentSystems systems;
    private final AnswerBook book;
    private final AnswerSteps steps;
    private final HandoverStore store;
    private final CaseTrace trace;
    private final Transactions transactions;
    private final DatabaseLock lock;
    private final Duration pause;

    @Inject
    DepartmentAnswers(
            DepartmentSystems systems,
            AnswerBook book,
            AnswerSteps steps,
            HandoverStore store,
            CaseTrace trace,
            Transactions transactions,
            DatabaseLock lock,
            @ConfigProperty(name = PAUSE, defaultValue = "PT10S") Duration pause) {
        this.systems = systems;
        this.book = book;
        this.steps = steps;
        this.store = store;
        this.trace = trace;
        this.transactions = transactions;
        this.lock = lock;
        this.pause = Pauses.of(PAUSE, pause);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration pause() {
        return pause;
    }

    @Override
    public int run() {
        return systems.all().isEmpty() ? 0 : lock.tryAlone(NAME, this::work).orElse(0);
    }

    private int work() {
        Run run = new Run();
        systems.all().forEach(each -> takeIn(each, run));
        int before;
        do {
            before = run.done;
            settleAll(run);
        } while (run.done > before);
        if (!run.failed.isEmpty()) {
            throw new IllegalStateException(run.failed.size() + " answers failed, " + run.done + " did not");
        }
        return run.done;
    }

    /** What a system has said by now; the port tells of an outage itself. */
    private void takeIn(Connection from, Run run) {
        run.attempt(from.name(), () -> {
            int before;
            do {
                before = run.done;
                from.port().answers(BATCH).forEach(each -> takeIn(from, each, run));
            } while (run.done > before);
            return false;
        });
    }

    private void takeIn(Connection from, ArrivedAnswer arrived, Run run) {
        String key = from.name() + " " + arrived.token();
        run.attempt(key, () -> {
            List<Violation> wrong = transactions.requiresNew(() -> book.keep(from, arrived.answer()));
            if (wrong.isEmpty()) {
                from.port().acknowledge(arrived);
            } else {
                transactions.requiresNew(() -> trace.ofRejectedAnswer(from.name(), wrong));
                from.port().reject(arrived, wrong);
            }
            return true;
        });
    }

    private void settleAll(Run run) {
        Optional<UUID> last = Optional.empty();
        List<UUID> due;
        do {
            Optional<UUID> after = last;
            due = transactions.requiresNew(() -> store.dueAfter(after));
            due.forEach(each -> run.attempt(each.toString(), () -> settle(each)));
            last = due.isEmpty() ? Optional.empty() : Optional.of(due.get(due.size() - 1));
        } while (last.isPresent());
    }

    private boolean settle(UUID answer) {
        try {
            return transactions.requiresNew(() -> steps.apply(answer));
        } catch (ZhengwuException refused) {
            if (refused.kind() == Kind.UNAVAILABLE) {
                throw refused;
            }
            return transactions.requiresNew(() -> steps.refuse(answer, refused.code()));
        }
    }

    /** What one run did, and what it leaves to the next: what failed, waits, or comes again after it was done. */
    private static final class Run {

        private final Set<String> failed = new HashSet<>();
        private final Set<String> left = new HashSet<>();
        private int done;

        void attempt(String what, BooleanSupplier work) {
            if (failed.contains(what) || left.contains(what)) {
                return;
            }
            try {
                if (work.getAsBoolean()) {
                    done++;
                    left.add(what);
                }
            } catch (UnavailableException out) {
                LOG.log(Level.DEBUG, "{0} waits for the end of an outage", what);
                left.add(what);
            } catch (RuntimeException broken) {
                failed.add(what);
                LOG.log(Level.WARNING, "{0} failed: {1}", what, Failure.describe(broken));
            }
        }
    }
}
