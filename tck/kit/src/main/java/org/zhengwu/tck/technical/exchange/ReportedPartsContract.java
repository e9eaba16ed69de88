package org.zhengwu.tck.technical.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.RowKind;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** What a case has several of is reported whole: special procedures and the documents of a material (CSE-001). */
public interface ReportedPartsContract extends ExchangeContract {

    @Test
    @Requirement("CSE-001")
    default void reportsEachSpecialProcedureOfACase() {
        People people = people();
        Case first = suspendedOf(people, accepted(people, Kind.PERMIT, MARCH_2));
        Case resumed = function().resume(people.handler(), first.id(), first.revision());

        // Nothing was delivered meanwhile, as when the upper level is down.
        Case second = suspendedOf(people, resumed);

        assertThat(rows(second))
                .filteredOn(row -> row.kind() == RowKind.SPECIAL)
                .hasSize(2)
                .extracting(row -> row.values().containsKey("special_end_date"))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    @Requirement("CSE-001")
    default void reportsEachDocumentOfAMaterial() {
        clock().moveTo(MARCH_2);
        People people = people();
        CaseDraft twice = application(people.applicant(), Kind.PERMIT)
                .material(attachment(people.applicant(), ItemFixtures.FORM))
                .build();
        Case drafted = function().create(people.applicant(), IdempotencyKey.fresh(), twice);
        Case submitted = function().submit(people.applicant(), drafted.id(), drafted.revision());

        Case accepted = function().accept(people.handler(), submitted.id(), submitted.revision());

        assertThat(rows(accepted))
                .filteredOn(row -> row.kind() == RowKind.MATERIAL)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.values()).containsEntry("material_code", ItemFixtures.FORM))
                .extracting(ExchangeRow::guid)
                .doesNotHaveDuplicates();
    }

    private Case suspendedOf(People people, Case running) {
        return function()
                .suspend(people.handler(), running.id(), running.revision(), expertReview(LocalDate.of(2026, 3, 20)));
    }
}
