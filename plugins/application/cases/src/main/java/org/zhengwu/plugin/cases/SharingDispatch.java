package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.EventId;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.api.application.cases.CaseSharingBegun;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.EventSubscriber;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.application.cases.SharingRequest;

/**
 * Asks the sources of shared data for the materials of a case, as long as an organ has to do with it. An outage is
 * waited out; neither it nor a fault holds up what is asked of other sources.
 */
@ApplicationScoped
class SharingDispatch implements EventSubscriber<CaseSharingBegun> {

    private static final Caller THE_SYSTEM = Caller.system("cases.data-sharing");

    private final CaseStore cases;
    private final SharedStore store;
    private final SharedSources sources;
    private final HandedCases handed;
    private final CaseDocuments documents;
    private final CaseTrace trace;
    private final Transactions transactions;
    private final LegalClock clock;

    @Inject
    SharingDispatch(
            CaseStore cases,
            SharedStore store,
            SharedSources sources,
            HandedCases handed,
            CaseDocuments documents,
            CaseTrace trace,
            Transactions transactions,
            LegalClock clock) {
        this.cases = cases;
        this.store = store;
        this.sources = sources;
        this.handed = handed;
        this.documents = documents;
        this.trace = trace;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "cases.data-sharing";
    }

    @Override
    public Class<CaseSharingBegun> type() {
        return CaseSharingBegun.class;
    }

    @Override
    public void on(EventId id, CaseSharingBegun event) {
        CaseEntity submitted = cases.seen(event.about().id());
        if (!submitted.state().isOpenAtOrgan()) {
            store.dropAwaited(submitted.id());
            return;
        }
        @Nullable RuntimeException failed = null;
        for (SharedEntity each : store.of(submitted.id())) {
            if (each.isAwaited()) {
                try {
                    ask(submitted, each);
                } catch (RuntimeException failure) {
                    // An outage goes before: it is waited out, while a fault would end the waiting for both.
                    failed = failed instanceof UnavailableException ? failed : failure;
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    private void ask(CaseEntity submitted, SharedEntity awaited) {
        SharingRequest request = handed.request(THE_SYSTEM, submitted, awaited);
        Optional<byte[]> answer = sources.named(awaited.source()).obtain(request);
        // Settled alone, so that an outage of the next source takes nothing back.
        transactions.requiresNew(() -> settle(submitted, awaited, answer));
    }

    private void settle(CaseEntity submitted, SharedEntity seen, Optional<byte[]> answer) {
        SharedEntity awaited = store.lock(seen);
        if (answer.isPresent()) {
            DocumentId document = documents.keepShared(THE_SYSTEM, submitted, awaited.name(), answer.get());
            awaited.obtained(document, clock.now());
        } else {
            awaited.notFound(clock.now());
        }
        trace.ofSharing(THE_SYSTEM, submitted, awaited.view());
    }
}
