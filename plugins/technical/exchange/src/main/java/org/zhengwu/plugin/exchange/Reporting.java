package org.zhengwu.plugin.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.zhengwu.api.Subject;
import org.zhengwu.spi.technical.exchange.CaseReport;
import org.zhengwu.spi.technical.exchange.ReportedCases;

/** Reads a case as it stands and keeps its records; without an upper level it does neither. */
@ApplicationScoped
class Reporting {

    private final ExchangeSettings settings;
    private final Instance<ReportedCases> cases;
    private final Ledger ledger;

    @Inject
    Reporting(ExchangeSettings settings, Instance<ReportedCases> cases, Ledger ledger) {
        this.settings = settings;
        this.cases = cases;
        this.ledger = ledger;
    }

    void of(Subject subject) {
        read(subject).ifPresent(ledger::keep);
    }

    /** The case as it stands, locked; empty where it is not reported. */
    Optional<CaseReport> read(Subject subject) {
        return settings.upperLevel().isPresent() && cases.isResolvable()
                ? cases.get().find(subject)
                : Optional.empty();
    }
}
