package org.zhengwu.tck.technical.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.api.technical.codes.CodeTableDraft.Entry;
import org.zhengwu.api.technical.codes.CodeTablePublished;
import org.zhengwu.api.technical.codes.CodeTableSummary;
import org.zhengwu.api.technical.codes.StandardTables;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** Code tables: versions by day, a region's own, and what a publication keeps. */
public interface CodeTableContract extends CodeFixtures {

    @Test
    @Requirement("COD-001")
    default void findsTheVersionThatHoldsOnTheDay() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id));
        publish(draft(id).entry("C", "丙").effectiveFrom(APRIL_1));

        assertThat(versionOn(id, MARCH_2.minusDays(1))).isZero();
        assertThat(versionOn(id, MARCH_2)).isEqualTo(1);
        assertThat(versionOn(id, APRIL_1.minusDays(1))).isEqualTo(1);
        assertThat(versionOn(id, APRIL_1)).isEqualTo(2);
        assertThat(function().versions(cast().visitor(), id, code(Organ.PROVINCE)))
                .as("also those to come")
                .extracting(CodeTableSummary::version)
                .containsExactly(2, 1);
        assertThat(find(id, Organ.PROVINCE, null))
                .extracting(CodeTable::version)
                .isEqualTo(1);
        clock().moveTo(APRIL_1);
        assertThat(find(id, Organ.PROVINCE, null))
                .extracting(CodeTable::version)
                .isEqualTo(2);
        assertThat(function().versions(cast().visitor(), id, code(Organ.PROVINCE)))
                .extracting(CodeTableSummary::version)
                .containsExactly(2, 1);
    }

    @Test
    @Requirement("COD-002")
    default void letsTheTableOfARegionBeatItsSuperiors() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id));
        publish(draftOf(id, Organ.CITY).entry("X", "市").effectiveFrom(APRIL_1));

        assertThat(find(id, Organ.CITY, MARCH_2)).isEqualTo(find(id, Organ.PROVINCE, MARCH_2));
        assertThat(find(id, Organ.CITY, APRIL_1)).satisfies(found -> {
            assertThat(found.division()).isEqualTo(cast().divisionCodeOf(Organ.CITY));
            assertThat(found.entries()).extracting(CodeEntry::code).containsExactly("X");
        });
        assertThat(find(id, Organ.NEIGHBOUR_CITY, APRIL_1)).isEqualTo(find(id, Organ.PROVINCE, APRIL_1));
        assertThat(find(id, Organ.PROVINCE, APRIL_1))
                .extracting(CodeTable::division)
                .isEqualTo(cast().divisionCodeOf(Organ.PROVINCE));
        assertThat(function().find(cast().visitor(), id, null, APRIL_1.toString()))
                .isEmpty();
    }

    @Test
    @Requirement("COD-003")
    default void changesNothingThatHeldOnADayPast() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        CodeTable first = publish(draft(id));
        publish(draft(id).entry("C", "丙").effectiveFrom(APRIL_1));

        refuses(draft(id).entry("C", "丙").effectiveFrom(MARCH_2.minusDays(1)), "effectiveFrom");
        refuses(draft(id).entry("C", "丙").effectiveFrom(LocalDate.of(2026, 3, 15)), "effectiveFrom");
        refuses(draftOf(id, Organ.CITY).entry("X", "市").effectiveFrom(MARCH_2.minusDays(1)), "effectiveFrom");
        assertThat(find(id, Organ.PROVINCE, MARCH_2)).isEqualTo(first);
        assertThat(find(id, Organ.CITY, MARCH_2)).isEqualTo(first);
    }

    @Test
    @Requirement("COD-004")
    default void keepsACodeThatIsNoLongerUsed() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id));

        refuses(draftOf(id, Organ.PROVINCE).entry("A", "甲"), "entries");
        publish(draftOf(id, Organ.PROVINCE).entry("A", "甲").entry(new Entry("B", "乙", null, null, null, true)));

        assertThat(find(id, Organ.PROVINCE, null)).satisfies(found -> {
            assertThat(found.entry("A"))
                    .hasValueSatisfying(a -> assertThat(a.retired()).isFalse());
            assertThat(found.entry("B"))
                    .hasValueSatisfying(b -> assertThat(b.retired()).isTrue());
        });
    }

    @Test
    @Requirement("COD-007")
    default void tellsEveryViolationOfATableAtOnce() {
        clock().moveTo(MARCH_2);
        CodeTableDraft wrong = CodeTableDraft.builder()
                .id("Not An Id")
                .source("测试文件")
                .effectiveFrom(MARCH_2)
                .entry("A", "甲")
                .entry("A", "又一个甲")
                .entry(new Entry("B", "乙", null, "Z", null, null))
                .entry(new Entry("C", "丙", null, "D", null, null))
                .entry(new Entry("D", "丁", null, "C", null, null))
                .build();

        assertThatThrownBy(() -> function().publish(manager(), IdempotencyKey.fresh(), wrong))
                .asInstanceOf(type(InvalidInputException.class))
                .extracting(refused -> CodeFixtures.fields(refused.violations()))
                .satisfies(fields -> assertThat(fields)
                        .contains("id", "name", "entries[1].code", "entries[2].parent", "entries[3].parent"));
    }

    @Test
    @Requirement("COD-008")
    default void publishesForTheOwnDivisionAndThoseBelowOnly() {
        clock().moveTo(MARCH_2);
        Caller ofTheCity = staff().holder(Role.INFORMATION_MANAGER, Organ.CITY);
        String id = freshId();

        CodeTable own = function()
                .publish(
                        ofTheCity,
                        IdempotencyKey.fresh(),
                        draftOf(id, Organ.CITY).entry("X", "市").build());

        assertThat(own.division()).isEqualTo(cast().divisionCodeOf(Organ.CITY));
        for (Organ other : List.of(Organ.PROVINCE, Organ.NEIGHBOUR_CITY)) {
            CodeTableDraft draft = draftOf(id, other).entry("X", "市").build();
            assertThatThrownBy(() -> function().publish(ofTheCity, IdempotencyKey.fresh(), draft))
                    .isInstanceOf(NotFoundException.class);
        }
        CodeTableDraft everywhere =
                new CodeTableDraft(id, null, null, MARCH_2.toString(), "码表", null, "文件", List.of(entry("X")), null);
        assertThatThrownBy(() -> function().publish(ofTheCity, IdempotencyKey.fresh(), everywhere))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Requirement("COD-009")
    default void tellsAPublicationByAnEvent() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id));
        clock().settle();

        Subject subject = CodeTablePublished.subjectOf(id, cast().divisionOf(Organ.PROVINCE));
        assertThat(candidate().eventsAbout(subject))
                .containsExactly(new CodeTablePublished(id, cast().divisionOf(Organ.PROVINCE), 1));
    }

    @Test
    @Requirement({"REV-001", "COD-003"})
    default void refusesAVersionThatWasWrittenAfterAnother() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id).follows(0));
        publish(draft(id).follows(1).entry("C", "丙"));

        for (int stale : List.of(0, 1)) {
            assertThatThrownBy(() -> publish(draft(id).follows(stale).entry("D", "丁")))
                    .isInstanceOf(RevisionConflictException.class);
        }
        assertThat(versionOn(id, MARCH_2)).isEqualTo(2);
    }

    @Test
    @Requirement("IDM-001")
    default void publishesOnceUnderOneKey() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        IdempotencyKey key = IdempotencyKey.fresh();
        CodeTable first = function().publish(manager(), key, draft(id).build());

        assertThat(function().publish(manager(), key, draft(id).build())).isEqualTo(first);
        assertThat(function().versions(cast().visitor(), id, code(Organ.PROVINCE)))
                .hasSize(1);
    }

    @Test
    @Requirement("AUD-001")
    default void entersAPublicationInTheAuditTrail() {
        clock().moveTo(MARCH_2);
        Caller fresh = cast().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE);

        String id = freshId();

        function().publish(fresh, IdempotencyKey.fresh(), draft(id).build());

        assertThat(Entries.doneBy(candidate(), fresh)).contains("CodeTableService.publish");
        assertThat(Entries.subjectsOf(candidate(), fresh))
                .contains(CodeTablePublished.subjectOf(id, cast().divisionOf(Organ.PROVINCE)));
    }

    @Test
    @Requirement({"PAG-001", "COD-002"})
    default void listsTheTablesOfADivisionByTheirIds() {
        clock().moveTo(MARCH_2);
        String both = freshId();
        String later = freshId();
        publish(draft(both));
        publish(draftOf(both, Organ.CITY).entry("X", "市"));
        publish(draft(later).effectiveFrom(APRIL_1));

        List<CodeTableSummary> listed = allPages(3, page -> function().list(cast().visitor(), code(Organ.CITY), page));

        assertThat(listed).extracting(CodeTableSummary::id).isSorted().doesNotHaveDuplicates();
        assertThat(listed)
                .filteredOn(each -> each.id().equals(both))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.division()).isEqualTo(cast().divisionCodeOf(Organ.CITY));
                    assertThat(each.entries()).isEqualTo(1);
                });
        assertThat(listed).extracting(CodeTableSummary::id).doesNotContain(later);
    }

    @Test
    @Requirement({"COD-002", "COD-001"})
    default void listsNoVersionsOfADivisionWithoutATableOfItsOwn() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id));

        assertThat(find(id, Organ.CITY, null)).isNotNull();
        assertThat(function().versions(cast().visitor(), id, code(Organ.CITY))).isEmpty();
        assertThat(find(StandardTables.CASE_TYPES, Organ.CITY, null)).isNotNull();
        assertThat(function().versions(cast().visitor(), StandardTables.CASE_TYPES, code(Organ.CITY)))
                .isEmpty();
    }

    private void refuses(CodeTableDraft.Builder draft, String field) {
        assertThatThrownBy(() -> publish(draft))
                .asInstanceOf(type(InvalidInputException.class))
                .extracting(refused -> Set.copyOf(CodeFixtures.fields(refused.violations())))
                .isEqualTo(Set.of(field));
    }

    private static Entry entry(String code) {
        return new Entry(code, "名称", null, null, null, null);
    }
}
