package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.technical.identity.DivisionLevel;
import org.zhengwu.plugin.identity.NewDivisions.NewDivision;
import org.zhengwu.runtime.transaction.Transactions;

/** Brings the divisions from the nation to the county into an empty database. */
@ApplicationScoped
class BuiltInDivisions {

    static final int AFTER_MIGRATIONS = 50;

    private static final Logger LOG = System.getLogger(BuiltInDivisions.class.getName());
    private static final String FILE = "divisions.tsv";
    private static final String FORMER = "former";
    private static final String ALIAS = "alias";

    private final EntityManager entities;
    private final NewDivisions newDivisions;
    private final DirectoryState state;
    private final Transactions transactions;

    @Inject
    BuiltInDivisions(
            EntityManager entities, NewDivisions newDivisions, DirectoryState state, Transactions transactions) {
        this.entities = entities;
        this.newDivisions = newDivisions;
        this.state = state;
        this.transactions = transactions;
    }

    void start(@Observes @Priority(AFTER_MIGRATIONS) Startup event) {
        if (isEmpty()) {
            // Another server may be starting on the same database: the lock comes first, then the question.
            int loaded = transactions.requiresNew(() -> state.change(() -> isEmpty() ? load(lines()) : 0));
            LOG.log(Level.INFO, "{0} divisions were loaded", loaded);
        }
    }

    private boolean isEmpty() {
        return transactions.required(() -> entities.createQuery("select d.id from idDivision d", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty());
    }

    /** A line of the file: code, name, parent, level, mainland, from, until, successor. */
    private record Line(
            DivisionCode code,
            String name,
            String parent,
            String level,
            boolean mainland,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String successor) {

        private static final int CELLS = 8;

        static Line read(String text) {
            String[] cells = Arrays.copyOf(text.split("\t", -1), CELLS);
            return new Line(
                    DivisionCode.of(cells[0]),
                    cells[1],
                    orEmpty(cells[2]),
                    cells[3],
                    !"no".equals(cells[4]),
                    day(cells[5]),
                    day(cells[6]),
                    orEmpty(cells[7]));
        }

        private static String orEmpty(@Nullable String cell) {
            return cell == null ? "" : cell;
        }

        private static @Nullable LocalDate day(@Nullable String cell) {
            return cell == null || cell.isEmpty() ? null : LocalDate.parse(cell);
        }

        boolean isOtherName() {
            return level.equals(FORMER) || level.equals(ALIAS);
        }

        DivisionLevel divisionLevel() {
            return DivisionLevel.valueOf(level.toUpperCase(Locale.ROOT));
        }

        boolean isPlain() {
            return !parent.isEmpty() && from == null && until == null;
        }
    }

    private static List<Line> lines() {
        try (InputStream file = BuiltInDivisions.class.getResourceAsStream(FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Line::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private int load(List<Line> lines) {
        Map<String, UUID> ids = new HashMap<>();
        Map<String, Boolean> mainland = new HashMap<>();
        List<NewDivision> plain = new ArrayList<>();
        List<Line> highestFirst = lines.stream()
                .filter(line -> !line.isOtherName())
                .sorted(Comparator.comparing(Line::divisionLevel))
                .toList();
        for (Line line : highestFirst) {
            String code = line.code().value();
            boolean isMainland = line.mainland() && mainland.getOrDefault(line.parent(), true);
            mainland.put(code, isMainland);
            UUID parent = ids.get(line.parent());
            if (line.isPlain() && parent != null) {
                UUID id = UuidCreator.getTimeOrderedEpoch();
                ids.put(code, id);
                plain.add(new NewDivision(id, line.code(), line.name(), line.divisionLevel(), parent, isMainland));
            } else {
                ids.put(code, enter(line, parent, isMainland));
            }
        }
        newDivisions.write(plain);
        lines.stream().filter(line -> !line.successor().isEmpty()).forEach(line -> follow(line, ids));
        return highestFirst.size();
    }

    private UUID enter(Line line, @Nullable UUID parent, boolean isMainland) {
        DivisionEntity division = new DivisionEntity(line.divisionLevel(), isMainland);
        UUID id = division.id().value();
        entities.persist(division);
        entities.flush();
        EraEntity era = new EraEntity(id, line.code(), line.name(), parent, line.from());
        entities.persist(line.until() == null ? era : era.earlier(line.until()));
        return id;
    }

    private void follow(Line line, Map<String, UUID> ids) {
        UUID successor = ids.get(line.successor());
        if (successor == null) {
            throw new IllegalStateException(FILE + " names the unknown successor " + line.successor());
        }
        LocalDate until = line.until();
        if (line.isOtherName()) {
            EraEntity era = new EraEntity(successor, line.code(), line.name(), ids.get(line.parent()), line.from());
            entities.persist(until == null ? era.asAlias() : era.earlier(until));
        } else if (until != null) {
            entities.find(DivisionEntity.class, ids.get(line.code().value())).merge(successor, until.plusDays(1));
        }
    }
}
