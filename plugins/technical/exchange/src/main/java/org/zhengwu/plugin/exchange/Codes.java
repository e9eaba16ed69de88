package org.zhengwu.plugin.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhengwu.api.technical.exchange.Closing;
import org.zhengwu.api.technical.exchange.RowReason;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.codes.CodeTables;

/**
 * Writes what the profile of the upper level has for the names of this house (CSE-003). A member whose table nobody has
 * published goes by the name of this house.
 */
@ApplicationScoped
class Codes {

    static final String RESULT_TYPE = "result_type";

    /** The code for which the profile has nothing; what came instead would mean something else there. */
    static final String NO_CODE = "no-code";

    /** The tables of the members that are codes. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry(RESULT_TYPE, Closing.TABLE),
            Map.entry("project_type", "exchange-project-types"),
            Map.entry("apply_type", "exchange-apply-types"),
            Map.entry("applicant_type", "exchange-applicant-types"),
            Map.entry(Masks.IDENTIFIER_KIND, "exchange-identifier-kinds"),
            Map.entry("agent_type", "exchange-agent-types"),
            Map.entry("process_step", "exchange-steps"),
            Map.entry("process_state", "exchange-states"),
            Map.entry("special_type", "exchange-special-types"),
            Map.entry("special_result", "exchange-special-results"),
            Map.entry("delivery_type", "exchange-delivery-types"));

    private final CodeTables tables;
    private final ExchangeSettings settings;
    private final LegalClock clock;

    @Inject
    Codes(CodeTables tables, ExchangeSettings settings, LegalClock clock) {
        this.tables = tables;
        this.settings = settings;
        this.clock = clock;
    }

    /** The members with the codes of the profile, and those for which it has none. */
    Coded of(Map<String, String> values) {
        Map<String, String> coded = new HashMap<>(values);
        List<RowReason> missing = new ArrayList<>();
        settings.profile()
                .ifPresent(profile -> TABLES.forEach((member, table) -> {
                    String name = values.get(member);
                    if (name != null && tables.find(table, null, clock.today()).isPresent()) {
                        Optional<String> code = tables.toProfile(table, profile, name);
                        code.ifPresentOrElse(
                                found -> coded.put(member, found), () -> missing.add(new RowReason(member, NO_CODE)));
                    }
                }));
        return new Coded(coded, List.copyOf(missing));
    }

    /** Members as they leave; what could not be coded stands under the name of this house, and must not leave. */
    record Coded(Map<String, String> values, List<RowReason> missing) {}
}
