package org.zhengwu.spi.technical.exchange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.exchange.BatchId;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.api.technical.exchange.RowReason;

/**
 * What the upper level says of a batch (回执). Its JSON Schema is {@code docs/schemas/exchange-receipt.schema.json}.
 *
 * @param batch {@code cd_batch}
 * @param taken the {@code row_guid} of each record that it has now
 * @param refused the records that it does not take, with the reasons
 */
public record ReceiptDraft(
        @Nullable String batch,
        @Nullable List<String> taken,
        @Nullable List<RefusedRow> refused) {

    private static final int MOST_ROWS = 1000;

    /** The parsed receipt, or every violation. */
    public Checked<CheckedReceipt> check() {
        Violations violations = new Violations();
        BatchId of = violations.parse(
                "batch", violations.required("batch", batch), "id", "must be the id of a batch", BatchId::of);
        List<RowGuid> rows = taken(violations);
        List<RowRefusal> refusals = refusals(violations);
        refuseDoubles(violations, rows, refusals);
        return violations.check(() -> new CheckedReceipt(
                requireNonNull(of),
                new HashSet<>(rows),
                refusals.stream().collect(Collectors.toMap(RowRefusal::row, Function.identity()))));
    }

    private List<RowGuid> taken(Violations violations) {
        List<RowGuid> parsed = new ArrayList<>();
        List<String> given = taken == null ? List.of() : taken;
        if (given.size() > MOST_ROWS) {
            violations.add("taken", "too-many", "must hold at most " + MOST_ROWS);
            return parsed;
        }
        for (int i = 0; i < given.size(); i++) {
            RowGuid row = guid(violations, "taken[" + i + "]", given.get(i));
            if (row != null) {
                parsed.add(row);
            }
        }
        return parsed;
    }

    private List<RowRefusal> refusals(Violations violations) {
        return violations.list("refused", refused, RefusedRow::check);
    }

    private static void refuseDoubles(Violations violations, List<RowGuid> taken, List<RowRefusal> refused) {
        Set<RowGuid> named = new HashSet<>();
        boolean twice = !taken.stream().allMatch(named::add)
                || !refused.stream().map(RowRefusal::row).allMatch(named::add);
        if (twice) {
            violations.add("taken", "named-twice", "must name no record twice");
        }
    }

    private static @Nullable RowGuid guid(Violations violations, String field, @Nullable String text) {
        return violations.parse(
                field, violations.required(field, text), "id", "must be the row_guid of a record", RowGuid::of);
    }

    /**
     * A record that was not taken.
     *
     * @param row its {@code row_guid}
     * @param reasons why, one at least
     */
    public record RefusedRow(@Nullable String row, @Nullable List<Reason> reasons) {

        Checked<RowRefusal> check() {
            Violations violations = new Violations();
            RowGuid parsed = guid(violations, "row", row);
            List<RowReason> why = violations.list("reasons", reasons, Reason::check);
            if (reasons == null || reasons.isEmpty()) {
                violations.add("reasons", "required", "must be given");
            }
            return violations.check(() -> new RowRefusal(requireNonNull(parsed), why));
        }
    }

    /**
     * Why a record was not taken. There is no text, which would bring personal data back.
     *
     * @param field the member that is wrong, or null
     * @param code of 1 to 60 letters, digits, points, hyphens or underscores
     */
    public record Reason(@Nullable String field, @Nullable String code) {

        private static final String FORM = "[A-Za-z0-9._-]{1,60}";

        Checked<RowReason> check() {
            Violations violations = new Violations();
            String parsed = violations.required("code", code);
            refuseForm(violations, "code", parsed);
            refuseForm(violations, "field", field);
            return violations.check(() -> new RowReason(field, requireNonNull(parsed)));
        }

        private static void refuseForm(Violations violations, String name, @Nullable String text) {
            if (text != null && !text.matches(FORM)) {
                violations.add(name, "form", "must have 1 to 60 letters, digits, points, hyphens or underscores");
            }
        }
    }
}
