package org.zhengwu.tck.technical.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.codes.CodeMapping;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.api.technical.codes.CodeTableDraft.Entry;
import org.zhengwu.api.technical.codes.CodeTableDraft.Pair;
import org.zhengwu.api.technical.codes.CodeTableSummary;
import org.zhengwu.api.technical.codes.MappedCode;
import org.zhengwu.api.technical.codes.StandardTables;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Pages;
import org.zhengwu.tck.Requirement;

/** Code tables read by default and by mistake, and the order in which a publication is looked at. */
public interface CodeRuleContract extends CodeFixtures {

    String PROFILE = "kit-profile";

    @Test
    @Requirement({"COD-001", "COD-002", "COD-005"})
    default void refusesToReadForADivisionOrADayThatIsNone() {
        Caller visitor = cast().visitor();
        String table = StandardTables.CASE_TYPES;
        for (String division : List.of("339999", "12a")) {
            assertThat(violated(() -> function().find(visitor, table, division, null)))
                    .containsExactly("division");
            assertThat(violated(() -> function().list(visitor, division, PageRequest.first())))
                    .containsExactly("division");
            assertThat(violated(() -> function().versions(visitor, table, division)))
                    .containsExactly("division");
            assertThat(violated(() -> function().toProfile(visitor, table, division, PROFILE, "1")))
                    .containsExactly("division");
            assertThat(violated(() -> function().fromProfile(visitor, table, division, PROFILE, "1")))
                    .containsExactly("division");
        }
        assertThat(violated(() -> function().find(visitor, table, null, "2026-02-30")))
                .containsExactly("on");
    }

    @Test
    @Requirement("COD-002")
    default void readsForTheNationWhereNoDivisionIsNamed() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id));

        List<CodeTableSummary> ofTheNation =
                Pages.counted(100, page -> function().list(cast().visitor(), null, page));

        assertThat(ofTheNation)
                .extracting(CodeTableSummary::id)
                .contains(StandardTables.CASE_TYPES)
                .doesNotContain(id);
        assertThat(ofTheNation).extracting(CodeTableSummary::division).containsOnlyNulls();
        assertThat(function().versions(cast().visitor(), id, null)).isEmpty();
        assertThat(function().versions(cast().visitor(), StandardTables.CASE_TYPES, null))
                .isNotEmpty();
    }

    @Test
    @Requirement("COD-001")
    default void summarisesAVersionAsItIsFound() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        CodeTable found = publish(draft(id)
                .mapping(PROFILE, List.of(new Pair("A", "7", null)))
                .mapping("kit-profile-2", List.of(new Pair("B", "8", null), new Pair("A", "9", null))));
        CodeTableSummary expected = new CodeTableSummary(
                id,
                found.division(),
                found.version(),
                found.effectiveFrom(),
                found.name(),
                found.nameEn(),
                found.source(),
                found.entries().size(),
                found.mappings().stream().map(CodeMapping::profile).toList());

        assertThat(found.mappings().get(1).pairs())
                .extracting(CodeMapping.Pair::code)
                .containsExactly("B", "A");
        assertThat(function().versions(cast().visitor(), id, code(Organ.PROVINCE)))
                .containsExactly(expected);
        assertThat(allPages(100, page -> function().list(cast().visitor(), code(Organ.PROVINCE), page)))
                .filteredOn(each -> each.id().equals(id))
                .containsExactly(expected);
    }

    @Test
    @Requirement("COD-005")
    default void translatesByTheVersionThatHoldsToday() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id).mapping(PROFILE, List.of(new Pair("A", "7", null))));
        publish(draft(id).effectiveFrom(APRIL_1).mapping(PROFILE, List.of(new Pair("A", "9", null))));
        String province = code(Organ.PROVINCE);

        assertThat(function().toProfile(cast().visitor(), id, province, PROFILE, "A"))
                .contains(new MappedCode(id, cast().divisionCodeOf(Organ.PROVINCE), 1, PROFILE, "A", "7"));
        assertThat(function().toProfile(cast().visitor(), id, code(Organ.CITY), PROFILE, "A"))
                .as("the division of the version that says so")
                .contains(new MappedCode(id, cast().divisionCodeOf(Organ.PROVINCE), 1, PROFILE, "A", "7"));
        assertThat(function().fromProfile(cast().visitor(), id, province, PROFILE, "9"))
                .isEmpty();
        clock().moveTo(APRIL_1);
        assertThat(function().fromProfile(cast().visitor(), id, province, PROFILE, "9"))
                .contains(new MappedCode(id, cast().divisionCodeOf(Organ.PROVINCE), 2, PROFILE, "A", "9"));
        assertThat(function().fromProfile(cast().visitor(), id, province, PROFILE, "7"))
                .isEmpty();
    }

    @Test
    @Requirement("COD-001")
    default void showsTheCodesInTheirOrder() {
        clock().moveTo(MARCH_2);
        String id = freshId();

        CodeTable published = publish(draftOf(id, Organ.PROVINCE)
                .entry(new Entry("A", "甲", "First", null, 20, null))
                .entry(new Entry("B", "乙", null, "A", 0, null))
                .entry(new Entry("C", "丙", null, null, null, true)));

        assertThat(published)
                .isEqualTo(new CodeTable(
                        id,
                        cast().divisionCodeOf(Organ.PROVINCE),
                        1,
                        MARCH_2,
                        "测试码表",
                        "Table of a test",
                        "测试文件",
                        List.of(
                                new CodeEntry("B", "乙", null, "A", 0, false),
                                new CodeEntry("C", "丙", null, null, 1, true),
                                new CodeEntry("A", "甲", "First", null, 20, false)),
                        List.of()));
        assertThat(find(id, Organ.PROVINCE, null)).isEqualTo(published);
    }

    @Test
    @Requirement({"COD-003", "COD-001"})
    default void letsTheFirstVersionOfATableReachBack() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        LocalDate past = MARCH_2.minusYears(1);

        CodeTable first = publish(draft(id).effectiveFrom(past));

        assertThat(first.effectiveFrom()).isEqualTo(past);
        assertThat(find(id, Organ.PROVINCE, past)).isEqualTo(first);
        assertThat(find(id, Organ.PROVINCE, past.minusDays(1))).isNull();
    }

    @Test
    @Requirement({"COD-008", "COD-007"})
    default void looksAtTheValuesThenTheDivisionThenTheVersionAndTheCodesLast() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id));
        Caller ofTheCity = staff().holder(Role.INFORMATION_MANAGER, Organ.CITY);
        CodeTableDraft.Builder stale = draftOf(id, Organ.PROVINCE)
                .follows(0)
                .effectiveFrom(MARCH_2.minusDays(1))
                .entry("A", "甲");
        CodeTableDraft nameless =
                draftOf(id, Organ.PROVINCE).follows(0).name(" ").entry("A", "甲").build();

        assertThat(violated(() -> function().publish(ofTheCity, IdempotencyKey.fresh(), nameless)))
                .containsExactly("name");
        assertThatThrownBy(() -> function().publish(ofTheCity, IdempotencyKey.fresh(), stale.build()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> publish(stale))
                .isInstanceOfSatisfying(
                        RevisionConflictException.class,
                        refused -> assertThat(refused.current()).isEqualTo(new Revision(1)));
        assertThat(violated(() -> publish(stale.follows(1)))).containsOnly("effectiveFrom", "entries");
    }

    @Test
    @Requirement("IDM-002")
    default void refusesTheKeyOfOnePublicationForAnother() {
        clock().moveTo(MARCH_2);
        IdempotencyKey key = IdempotencyKey.fresh();
        String id = freshId();
        function().publish(manager(), key, draft(id).build());

        assertThatThrownBy(() -> function()
                        .publish(manager(), key, draft(id).entry("C", "丙").build()))
                .isInstanceOf(IdempotencyKeyReusedException.class);
        assertThat(versionOn(id, MARCH_2)).isEqualTo(1);
    }

    @Test
    @Requirement("PAG-001")
    default void countsTheTablesOfADivision() {
        clock().moveTo(MARCH_2);
        publish(draft(freshId()));

        assertThat(Pages.counted(2, page -> function().list(cast().visitor(), code(Organ.CITY), page)))
                .isEqualTo(Pages.counted(
                        PageRequest.LONGEST, page -> function().list(cast().visitor(), code(Organ.CITY), page)));
    }

    @Test
    @Requirement("PAG-002")
    default void refusesACursorThatTheListOfTablesDidNotGive() {
        Pages.refuseAStrangeCursor(page -> function().list(cast().visitor(), null, page));
    }
}
