package org.zhengwu.plugin.approvals;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.runtime.territory.Ground;
import org.zhengwu.runtime.transaction.Transactions;

/**
 * Brings the flow for every item everywhere into the database: one reviewer, then one decider. The file is never
 * changed once it was released; a nation that wants another flow publishes a version.
 */
@ApplicationScoped
class BuiltInFlow {

    static final int BEFORE_APPROVALS_START = 60;

    private static final String FILE = "flows/default.json";

    private final FlowLibrary library;
    private final FlowPublications publications;
    private final Transactions transactions;

    @Inject
    BuiltInFlow(FlowLibrary library, FlowPublications publications, Transactions transactions) {
        this.library = library;
        this.publications = publications;
        this.transactions = transactions;
    }

    void start(@Observes @Priority(BEFORE_APPROVALS_START) Startup event) {
        if (transactions.required(this::isMissing)) {
            // Another server may be starting on the same database: the lock comes first, then the question.
            transactions.requiresNew(() -> {
                publications.hold();
                if (isMissing()) {
                    publications.keep(Ground.everywhere(), read());
                }
                return FILE;
            });
        }
    }

    private boolean isMissing() {
        return library.own(null, Ground.everywhere()).isEmpty();
    }

    /** The flow that comes with the plugin. */
    static FlowDefinition read() {
        try (InputStream in = BuiltInFlow.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The plugin lacks its data file " + FILE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Json.strict().read(text, FlowDefinitionDraft.class).check().orThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
