package org.zhengwu.plugin.cases;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.Decision;
import org.zhengwu.api.application.cases.DecisionOutcome;
import org.zhengwu.api.application.cases.Delivery;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.Refusal;
import org.zhengwu.api.application.cases.RefusalOutcome;
import org.zhengwu.api.technical.exchange.Closing;
import org.zhengwu.spi.technical.exchange.CaseReport;

/** How a case was closed, as an upper level is told (CSE-003). */
final class Closings {

    private Closings() {}

    /** The result of a case; null while it is open. */
    static CaseReport.@Nullable Result of(CaseEntity closed, List<HistoryEntry> history) {
        DecisionPart decision = closed.decision();
        if (decision != null) {
            return decided(closed, decision.view());
        }
        RefusalPart refusal = closed.refusal();
        if (refusal != null) {
            Refusal why = refusal.view();
            return new CaseReport.Result(closing(why.outcome(), closed), why.on(), why.document(), null, null);
        }
        return closed.state() == CaseState.WITHDRAWN
                ? new CaseReport.Result(Closing.VOIDED, lastDay(history), null, null, null)
                : null;
    }

    private static CaseReport.Result decided(CaseEntity closed, Decision decision) {
        DeliveryPart part = closed.delivery();
        Delivery delivery = part == null ? null : part.view();
        return new CaseReport.Result(
                closing(decision.outcome(), closed.item().isPermit()),
                decision.on(),
                decision.document(),
                delivery == null ? null : delivery.way().name(),
                delivery == null ? null : delivery.on());
    }

    private static Closing closing(DecisionOutcome outcome, boolean permit) {
        return switch (outcome) {
            case GRANT -> permit ? Closing.PERMIT_GRANTED : Closing.CLOSED;
            case REFUSE -> permit ? Closing.PERMIT_REFUSED : Closing.RETURNED;
        };
    }

    /** What was asked for in a notice and not brought is another closing than a reason of law. */
    private static Closing closing(RefusalOutcome outcome, CaseEntity closed) {
        return switch (outcome) {
            case NOT_REQUIRED, WRONG_ORGAN -> Closing.SENT_BACK;
            case NOT_ACCEPTED -> closed.notice() == null ? Closing.NOT_ACCEPTED : Closing.NOT_SUPPLEMENTED;
        };
    }

    private static LocalDate lastDay(List<HistoryEntry> history) {
        return history.stream()
                .filter(each -> each.step() == CaseStep.WITHDRAW)
                .map(HistoryEntry::legalDate)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalStateException("A withdrawn case has no withdrawal"));
    }
}
