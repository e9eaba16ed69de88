package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.technical.identity.DivisionLevel;
import org.zhengwu.runtime.persistence.Statements;

/** Writes many new divisions in few statements. */
@ApplicationScoped
class NewDivisions {

    private static final int ROWS_AT_ONCE = 100;

    private final Statements statements;

    @Inject
    NewDivisions(Statements statements) {
        this.statements = statements;
    }

    /** A division that always had this code, name and parent. */
    record NewDivision(UUID id, DivisionCode code, String name, DivisionLevel level, UUID parent, boolean mainland) {}

    void write(List<NewDivision> divisions) {
        for (int from = 0; from < divisions.size(); from += ROWS_AT_ONCE) {
            List<NewDivision> part = divisions.subList(from, Math.min(divisions.size(), from + ROWS_AT_ONCE));
            List<Object> values = new ArrayList<>();
            for (NewDivision each : part) {
                Collections.addAll(values, each.id(), each.level().name(), each.mainland(), 0, 1L);
            }
            insert("id_division (id, level, mainland, changes, revision)", part.size(), values);
            List<Object> eras = new ArrayList<>();
            for (NewDivision each : part) {
                Collections.addAll(
                        eras,
                        UuidCreator.getTimeOrderedEpoch(),
                        each.id(),
                        each.code().value(),
                        each.name(),
                        each.parent().toString(),
                        false);
            }
            insert("id_era (id, division, code, name, parent, alias)", part.size(), eras);
        }
    }

    private void insert(String into, int rows, List<Object> values) {
        int columns = values.size() / rows;
        List<String> tuples = IntStream.range(0, rows)
                .mapToObj(row -> IntStream.rangeClosed(1, columns)
                        .mapToObj(column -> "?" + (row * columns + column))
                        .toList())
                .map(places -> "(" + String.join(",", places) + ")")
                .toList();
        statements.update("insert into " + into + " values " + String.join(",", tuples), values.toArray());
    }
}
