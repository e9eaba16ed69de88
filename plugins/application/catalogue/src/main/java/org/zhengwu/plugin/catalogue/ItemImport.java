package org.zhengwu.plugin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.UnavailableException;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.technical.audit.AuditOutcome;
import org.zhengwu.runtime.job.DatabaseLock;
import org.zhengwu.runtime.lines.Lines;
import org.zhengwu.runtime.lines.Lines.Line;
import org.zhengwu.runtime.port.Ports;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.application.catalogue.ImportProfile;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/**
 * Imports lines as they stream in, some at a time in one transaction. Where one of them fails, all of them
 * are done again, each in a transaction of its own, so that each is imported whole or not at all.
 */
@ApplicationScoped
class ItemImport {

    private static final Logger LOG = System.getLogger(ItemImport.class.getName());
    private static final String ACTION = "ServiceCatalogue.importItems";
    private static final String LOCK = "catalogue.import";
    private static final int AT_A_TIME = 50;
    private static final int MOST_TRIES = 5;

    private final Map<String, ImportProfile> profiles = new HashMap<>();
    private final LineImport lineImport;
    private final Transactions transactions;
    private final DatabaseLock locks;
    private final AuditLog audit;
    private final int longestLine;
    private final int mostLines;

    @Inject
    ItemImport(
            Ports ports,
            LineImport lineImport,
            Transactions transactions,
            DatabaseLock locks,
            AuditLog audit,
            @ConfigProperty(name = "zhengwu.catalogue.import.longest-line", defaultValue = "1048576") int longestLine,
            @ConfigProperty(name = "zhengwu.catalogue.import.most-lines", defaultValue = "500000") int mostLines) {
        ports.all(ImportProfile.class).forEach(profile -> profiles.put(profile.name(), profile));
        this.lineImport = lineImport;
        this.transactions = transactions;
        this.locks = locks;
        this.audit = audit;
        this.longestLine = positive("zhengwu.catalogue.import.longest-line", longestLine);
        this.mostLines = positive("zhengwu.catalogue.import.most-lines", mostLines);
    }

    private static int positive(String setting, int value) {
        if (value < 1) {
            throw new IllegalArgumentException("The setting " + setting + " must be a number from 1.");
        }
        return value;
    }

    ImportReport run(Caller caller, @Nullable String profileName, InputStream stream) {
        Run run = new Run(caller, profile(profileName));
        Lines lines = new Lines(stream, longestLine);
        List<Line> batch = new ArrayList<>();
        try {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                refuseTooMany(line);
                batch.add(line);
                if (batch.size() == AT_A_TIME) {
                    // Taken out first: should it fail, it is not taken again at the end.
                    List<Line> full = List.copyOf(batch);
                    batch.clear();
                    run.take(full);
                }
            }
        } finally {
            // What came before the stream broke is imported and audited too.
            run.take(batch);
            audit.appendAlone(caller, run.fact(profileName));
        }
        return run.report();
    }

    private void refuseTooMany(Line line) {
        if (line.number() > mostLines) {
            throw new InvalidInputException(
                    "lines", "too-many-lines", "must be at most " + mostLines + " lines; those are imported");
        }
    }

    private @Nullable ImportProfile profile(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        ImportProfile profile = profiles.get(name);
        if (profile == null) {
            throw new InvalidInputException(
                    "profile", "unknown-profile", "must be the name of a profile that is there");
        }
        return profile;
    }

    /** One import in hand. */
    private final class Run {

        private final Caller caller;
        private final @Nullable ImportProfile profile;
        private final Set<String> imported = new HashSet<>();
        private final List<ReportedLine> rejected = new ArrayList<>();
        private final List<ReportedLine> notes = new ArrayList<>();
        private int accepted;
        private int unchanged;

        Run(Caller caller, @Nullable ImportProfile profile) {
            this.caller = caller;
            this.profile = profile;
        }

        void take(List<Line> lines) {
            List<ImportedLine> outcomes;
            try {
                outcomes = transactions.requiresNew(() -> outcomes(lines));
            } catch (UnavailableException out) {
                // One by one they would wait for the same outage again; the import is safe to repeat.
                lines.clear();
                throw out;
            } catch (RuntimeException failed) {
                LOG.log(
                        Level.DEBUG,
                        "Lines are imported one by one after a {0}",
                        failed.getClass().getName());
                lines.forEach(line -> count(alone(line)));
                return;
            }
            outcomes.forEach(this::count);
        }

        private List<ImportedLine> outcomes(List<Line> lines) {
            // Imports take turns, so that two of the same file don't undo each other's work.
            locks.hold(LOCK);
            Set<String> before = new HashSet<>(imported);
            List<ImportedLine> outcomes = new ArrayList<>();
            for (Line line : lines) {
                ImportedLine outcome = lineImport.take(caller, profile, line, before);
                outcome.addCodeTo(before);
                outcomes.add(outcome);
            }
            return outcomes;
        }

        /** Tries again where another import of the same item was faster. */
        private ImportedLine alone(Line line) {
            for (int tries = 1; ; tries++) {
                try {
                    return transactions.requiresNew(() -> lineImport.take(caller, profile, line, imported));
                } catch (InvalidInputException refused) {
                    return ImportedLine.rejected(line, refused.violations());
                } catch (PersistenceException conflict) {
                    if (tries == MOST_TRIES) {
                        throw conflict;
                    }
                }
            }
        }

        private void count(ImportedLine outcome) {
            outcome.addCodeTo(imported);
            ReportedLine told = outcome.told();
            if (told != null) {
                (outcome.isRejected() ? rejected : notes).add(told);
            }
            if (!outcome.isRejected()) {
                accepted += outcome.changed() ? 1 : 0;
                unchanged += outcome.changed() ? 0 : 1;
            }
        }

        ImportReport report() {
            return new ImportReport(accepted, unchanged, rejected, notes);
        }

        AuditFact fact(@Nullable String profileName) {
            Map<String, String> counts = Map.of(
                    "profile", profile == null ? "" : String.valueOf(profileName),
                    "accepted", Integer.toString(accepted),
                    "unchanged", Integer.toString(unchanged),
                    "rejected", Integer.toString(rejected.size()));
            return new AuditFact(ACTION, null, AuditOutcome.DONE, counts);
        }
    }
}
