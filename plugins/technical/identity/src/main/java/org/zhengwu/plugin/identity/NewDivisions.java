package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.technical.identity.DivisionLevel;
import org.zhengwu.runtime.persistence.Statements;

/** Writes many new divisions in two statements. */
@ApplicationScoped
class NewDivisions {

    private final Statements statements;

    @Inject
    NewDivisions(Statements statements) {
        this.statements = statements;
    }

    /** A division that always had this code, name and parent. */
    record NewDivision(UUID id, DivisionCode code, String name, DivisionLevel level, UUID parent, boolean mainland) {}

    void write(List<NewDivision> divisions) {
        statements.batch(
                "insert into id_division (id, level, mainland, changes, revision) values (?, ?, ?, 0, 1)",
                rows(divisions, each -> new Object[] {each.id(), each.level().name(), each.mainland()}));
        statements.batch(
                "insert into id_era (id, division, code, name, parent, alias) values (?, ?, ?, ?, ?, false)",
                rows(divisions, each -> new Object[] {
                    UuidCreator.getTimeOrderedEpoch(),
                    each.id(),
                    each.code().value(),
                    each.name(),
                    each.parent().toString()
                }));
    }

    private static List<Object[]> rows(List<NewDivision> divisions, Function<NewDivision, Object[]> row) {
        return divisions.stream().map(row).toList();
    }
}
