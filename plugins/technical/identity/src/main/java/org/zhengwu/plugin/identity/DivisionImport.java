package org.zhengwu.plugin.identity;

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
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.DivisionImportReport;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;

/** Imports divisions from lines, some hundreds in each transaction. */
@ApplicationScoped
class DivisionImport {

    private static final int LINES_AT_ONCE = 1000;
    private static final int LONGEST_LINE = 2000;

    private final EntityManager entities;
    private final Divisions divisions;
    private final Directory directory;
    private final NewDivisions newDivisions;
    private final DirectoryState state;
    private final ImportParts parts;
    private final LegalClock clock;

    @Inject
    DivisionImport(
            EntityManager entities,
            Divisions divisions,
            Directory directory,
            NewDivisions newDivisions,
            DirectoryState state,
            ImportParts parts,
            LegalClock clock) {
        this.entities = entities;
        this.divisions = divisions;
        this.directory = directory;
        this.newDivisions = newDivisions;
        this.state = state;
        this.parts = parts;
        this.clock = clock;
    }

    DivisionImportReport run(Caller caller, Reader lines) {
        ImportRun run = ImportRun.begin(caller, "importDivisions", "division-import");
        Tally tally = run.tally();
        BufferedReader reader = new BufferedReader(lines);
        List<DivisionLine> part = new ArrayList<>();
        int number = 0;
        try {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                number++;
                read(text, number, part, tally);
                if (part.size() == LINES_AT_ONCE) {
                    enter(run, part);
                    part.clear();
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        enter(run, part);
        return new DivisionImportReport(tally.accepted(), tally.unchanged(), tally.rejected(), tally.rejectedCount());
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

    private void enter(ImportRun run, List<DivisionLine> part) {
        if (part.isEmpty()) {
            return;
        }
        LocalDate today = clock.today();
        parts.enter(
                run,
                tally -> state.change(() -> {
                    ImportedPart imported =
                            new ImportedPart(divisions, entities, part, today, inReach(run.caller()), tally);
                    part.forEach(imported::enter);
                    entities.flush();
                    newDivisions.write(imported.fresh());
                    return tally;
                }));
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
}
