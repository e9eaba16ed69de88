package org.zhengwu.plugin.codes;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.runtime.territory.Ground;
import org.zhengwu.runtime.transaction.Transactions;

/**
 * Brings the tables of the standards into the database, for everywhere. A file is never changed once it was
 * released: what a standard says anew is a file of its own, with its own first day.
 */
@ApplicationScoped
class BuiltInTables {

    static final int AFTER_DIVISIONS = 60;

    private static final Logger LOG = System.getLogger(BuiltInTables.class.getName());
    private static final String LIST = "tables/tables.txt";

    private final EntityManager entities;
    private final Publications publications;
    private final Transactions transactions;

    @Inject
    BuiltInTables(EntityManager entities, Publications publications, Transactions transactions) {
        this.entities = entities;
        this.publications = publications;
        this.transactions = transactions;
    }

    void start(@Observes @Priority(AFTER_DIVISIONS) Startup event) {
        List<CodeTable> tables = all();
        if (transactions.required(() -> tables.stream().anyMatch(this::isNew))) {
            // Another server may be starting on the same database: the lock comes first, then the question.
            long loaded = transactions.requiresNew(() -> {
                publications.hold();
                List<CodeTable> fresh = tables.stream().filter(this::isNew).toList();
                fresh.forEach(each -> publications.keep(Ground.everywhere(), each));
                return (long) fresh.size();
            });
            LOG.log(Level.INFO, "{0} code tables were loaded", loaded);
        }
    }

    /** The tables that come with the plugin. */
    static List<CodeTable> all() {
        return text(LIST)
                .lines()
                .filter(name -> !name.isBlank())
                .map(name -> Json.strict().read(text("tables/" + name), CodeTableDraft.class))
                .map(draft -> draft.check().orThrow())
                .toList();
    }

    private boolean isNew(CodeTable table) {
        return entities.createQuery(
                        "select v.id from cdVersion v where v.code = :code and v.division = :everywhere"
                                + " and v.holdsFrom = :from and v.source = :source",
                        UUID.class)
                .setParameter("code", table.id())
                .setParameter("everywhere", Ground.EVERYWHERE)
                .setParameter("from", table.effectiveFrom())
                .setParameter("source", table.source())
                .getResultList()
                .isEmpty();
    }

    private static String text(String name) {
        try (InputStream in = BuiltInTables.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The plugin lacks its data file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
