package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.identity.DivisionImportReport;
import org.zhengwu.runtime.transaction.Transactions;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;

/** Imports divisions from lines, some hundreds in each transaction. */
@ApplicationScoped
class DivisionImport {

    private static final int LINES_AT_ONCE = 1000;
    private static final int MOST_SHOWN = 1000;
    private static final int LONGEST_LINE = 2000;

    private final EntityManager entities;
    private final Divisions divisions;
    private final Directory directory;
    private final NewDivisions newDivisions;
    private final DirectoryState state;
    private final Transactions transactions;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    DivisionImport(
            EntityManager entities,
            Divisions divisions,
            Directory directory,
            NewDivisions newDivisions,
            DirectoryState state,
            Transactions transactions,
            LegalClock clock,
            AuditLog audit) {
        this.entities = entities;
        this.divisions = divisions;
        this.directory = directory;
        this.newDivisions = newDivisions;
        this.state = state;
        this.transactions = transactions;
        this.clock = clock;
        this.audit = audit;
    }

    DivisionImportReport run(Caller caller, Reader lines) {
        Tally tally = new Tally();
        UUID run = UuidCreator.getTimeOrderedEpoch();
        BufferedReader reader = new BufferedReader(lines);
        List<DivisionLine> part = new ArrayList<>();
        int number = 0;
        try {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                read(text, number, part, tally);
                if (part.size() == LINES_AT_ONCE) {
                    enter(caller, run, part, tally);
                    part.clear();
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        enter(caller, run, part, tally);
        return tally.report();
    }

    private static void read(String text, int number, List<DivisionLine> part, Tally tally) {
        if (text.isBlank() || (number == 1 && DivisionLine.isTitles(text))) {
            return;
        }
        if (text.length() > LONGEST_LINE) {
            tally.reject(number, "too-long", "must have at most " + LONGEST_LINE + " characters");
            return;
        }
        DivisionLine line = DivisionLine.read(number, text, tally::reject);
        if (line != null) {
            part.add(line);
        }
    }

    private void enter(Caller caller, UUID run, List<DivisionLine> part, Tally tally) {
        if (part.isEmpty()) {
            return;
        }
        LocalDate today = clock.today();
        ImportedPart outcome = transactions.requiresNew(() -> state.change(() -> {
            ImportedPart imported = new ImportedPart(divisions, entities, part, today, inReach(caller));
            part.forEach(imported::enter);
            entities.flush();
            newDivisions.write(imported.fresh());
            Map<String, String> details = Map.of("accepted", Integer.toString(imported.accepted()));
            audit.append(
                    caller,
                    AuditFact.done("IdentityService.importDivisions", new Subject("division-import", run), details));
            return imported;
        }));
        tally.add(outcome);
    }

    /** The divisions that the caller may write to: those of its grants and below, all for who keeps the system. */
    private Predicate<UUID> inReach(Caller caller) {
        if (caller.scope().everything()) {
            return division -> true;
        }
        Set<DivisionId> own = caller.grants().stream()
                .filter(grant -> grant.role() == Role.INFORMATION_MANAGER)
                .map(Grant::division)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return division -> directory.ancestry(new DivisionId(division)).stream()
                .map(DivisionEntry::id)
                .anyMatch(own::contains);
    }

    /** What became of the lines so far. */
    private static final class Tally {

        private final List<ReportedLine> shown = new ArrayList<>();
        private int accepted;
        private int unchanged;
        private int rejected;

        void reject(int line, String code, String detail) {
            reject(ReportedLine.of(line, "", code, detail));
        }

        private void reject(ReportedLine line) {
            rejected++;
            if (shown.size() < MOST_SHOWN) {
                shown.add(line);
            }
        }

        void add(ImportedPart part) {
            accepted += part.accepted();
            unchanged += part.unchanged();
            part.rejected().forEach(this::reject);
        }

        DivisionImportReport report() {
            List<ReportedLine> inOrder = shown.stream()
                    .sorted((one, other) -> Integer.compare(one.line(), other.line()))
                    .toList();
            return new DivisionImportReport(accepted, unchanged, inOrder, rejected);
        }
    }
}
