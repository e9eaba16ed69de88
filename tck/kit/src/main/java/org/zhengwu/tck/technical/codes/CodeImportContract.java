package org.zhengwu.tck.technical.codes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.codes.CodeImportReport;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.api.technical.codes.CodeTableDraft.Entry;
import org.zhengwu.api.technical.codes.CodeTableDraft.Pair;
import org.zhengwu.api.technical.codes.CodeTableHeading;
import org.zhengwu.api.technical.codes.CodeTablePublished;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.WatchedInput;
import org.zhengwu.tck.technical.audit.Entries;

/** The import of codes: each line whole or not at all, each accounted for, safe to repeat. */
public interface CodeImportContract extends CodeFixtures {

    String FILE = """
            code,name,nameEn,parent,retired
            10,"农业, 林业",Farming,,
            11,种植业,,10,false
            12,无上级,,99,
            12 3,坏代码,,,
            10,重复,,,
            13,,,10,

            14,旧业,,10,true
            """;

    @Test
    @Requirement("COD-006")
    default void accountsForEachLineOfAnImport() {
        clock().moveTo(MARCH_2);
        String id = freshId();

        CodeImportReport report = imported(id, heading(), FILE);

        assertThat(report.accepted()).isEqualTo(3);
        assertThat(report.unchanged()).isZero();
        assertThat(report.version()).isEqualTo(1);
        assertThat(report.rejected()).extracting(ReportedLine::line).containsExactly(4, 5, 6, 7, 8);
        assertThat(report.rejected()).allSatisfy(each -> {
            assertThat(each.code()).isEqualTo(each.violations().get(0).code());
            assertThat(each.violations())
                    .extracting(Violation::detail)
                    .allSatisfy(detail -> assertThat(detail).isNotBlank().doesNotContain("坏代码"));
        });
        assertThat(report.rejected().subList(0, 4))
                .extracting(each -> each.violations().get(0).field())
                .containsExactly("parent", "code", "code", "name");
        assertThat(find(id, Organ.PROVINCE, null)).satisfies(found -> {
            assertThat(found.name()).isEqualTo("国民经济行业");
            assertThat(found.nameEn()).isEqualTo("Industries");
            assertThat(found.source()).isEqualTo(heading().source());
            assertThat(found.entries()).extracting(CodeEntry::nameEn).containsExactly("Farming", null, null);
            assertThat(found.entries()).extracting(CodeEntry::code).containsExactly("10", "11", "14");
            assertThat(found.entries()).extracting(CodeEntry::name).containsExactly("农业, 林业", "种植业", "旧业");
            assertThat(found.entries()).extracting(CodeEntry::parent).containsExactly(null, "10", "10");
            assertThat(found.entries()).extracting(CodeEntry::retired).containsExactly(false, false, true);
        });
    }

    @Test
    @Requirement("COD-006")
    default void importsTheSameAgainWithoutAnotherVersion() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        imported(id, heading(), FILE);
        CodeTable first = find(id, Organ.PROVINCE, null);

        CodeImportReport again = imported(id, heading(), FILE);

        assertThat(again.accepted()).isZero();
        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.version()).isNull();
        assertThat(again.rejected()).hasSize(5);
        assertThat(find(id, Organ.PROVINCE, null)).isEqualTo(first);
    }

    @Test
    @Requirement("COD-006")
    default void accountsForALineThatComesTwice() {
        clock().moveTo(MARCH_2);
        String id = freshId();

        CodeImportReport report = imported(id, heading(), "code,name\nC,丙\nC,丙\n");

        assertThat(report.accepted() + report.unchanged() + report.rejected().size())
                .isEqualTo(2);
        assertThat(find(id, Organ.PROVINCE, null))
                .satisfies(found ->
                        assertThat(found.entries()).extracting(CodeEntry::code).containsExactly("C"));
    }

    @Test
    @Requirement("COD-006")
    default void keepsWhatTheFileDoesNotName() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        CodeTable first = publish(draft(id).mapping("kit-profile", List.of(new Pair("A", "7", null))));

        CodeImportReport report = imported(id, CodeTableHeading.of(code(Organ.PROVINCE)), "name,code\n乙二,B\n丙,C\n");

        assertThat(report).isEqualTo(new CodeImportReport(2, 2, 0, List.of()));
        assertThat(find(id, Organ.PROVINCE, null)).satisfies(found -> {
            assertThat(found.name()).isEqualTo(first.name());
            assertThat(found.source()).isEqualTo(first.source());
            assertThat(found.mappings()).isEqualTo(first.mappings());
            assertThat(found.entries()).extracting(CodeEntry::name).containsExactly("甲", "乙二", "丙");
        });
    }

    @Test
    @Requirement("COD-006")
    default void keepsWhatTheColumnsOfTheFileDoNotName() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id).entry(new Entry("C", "丙", "Third", "A", 7, true)));

        imported(id, CodeTableHeading.of(code(Organ.PROVINCE)), "code,name\nC,丙二\n");

        assertThat(find(id, Organ.PROVINCE, null))
                .satisfies(found ->
                        assertThat(found.entry("C")).contains(new CodeEntry("C", "丙二", "Third", "A", 7, true)));
    }

    @Test
    @Requirement("COD-006")
    default void importsUnderTheHeadingFromItsDayOn() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        CodeTable first = publish(draft(id));
        CodeTableHeading heading =
                new CodeTableHeading(code(Organ.PROVINCE), 1, APRIL_1.toString(), "新测试码表", null, null);

        imported(id, heading, "code,name\nC,丙\n");

        assertThat(find(id, Organ.PROVINCE, APRIL_1.minusDays(1))).isEqualTo(first);
        assertThat(find(id, Organ.PROVINCE, APRIL_1)).satisfies(found -> {
            assertThat(found.effectiveFrom()).isEqualTo(APRIL_1);
            assertThat(found.name()).isEqualTo("新测试码表");
            assertThat(found.nameEn()).isEqualTo(first.nameEn());
            assertThat(found.source()).isEqualTo(first.source());
        });
    }

    @Test
    @Requirement("COD-006")
    default void importsNothingOfAFileWithMoreCodesThanATableHas() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        String file = IntStream.rangeClosed(0, CodeTableDraft.MOST_ENTRIES)
                .mapToObj(each -> each + ",名称\n")
                .collect(Collectors.joining("", "code,name\n", ""));

        assertThatThrownBy(() -> imported(id, heading(), file)).isInstanceOf(InvalidInputException.class);
        assertThat(find(id, Organ.PROVINCE, null)).isNull();
    }

    @Test
    @Requirement("COD-006")
    default void importsNothingWhereTheTitlesAreMissing() {
        clock().moveTo(MARCH_2);
        String id = freshId();

        for (String file : List.of("", "10,农业\n", "code,title\n10,农业\n", "code,name,name\n10,农业,农业\n")) {
            assertThatThrownBy(() -> imported(id, heading(), file))
                    .as("the file '%s'", file)
                    .isInstanceOf(InvalidInputException.class);
        }
        assertThat(find(id, Organ.PROVINCE, null)).isNull();
    }

    @Test
    @Requirement("COD-006")
    default void importsNothingUnderAHeadingThatBreaksARule() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id));
        CodeTableHeading past = new CodeTableHeading(code(Organ.PROVINCE), null, "2026-03-01", null, null, null);

        assertThatThrownBy(() -> imported(id, past, "code,name\nC,丙\n")).isInstanceOf(InvalidInputException.class);
        assertThat(find(id, Organ.PROVINCE, null))
                .extracting(CodeTable::version)
                .isEqualTo(1);
    }

    @Test
    @Requirement({"COD-006", "COD-009"})
    default void importsIntoTheVersionToComeAndTellsIt() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id).effectiveFrom(APRIL_1));

        CodeImportReport report = imported(id, CodeTableHeading.of(code(Organ.PROVINCE)), "code,name\nC,丙\n");
        clock().settle();

        assertThat(report).isEqualTo(new CodeImportReport(2, 1, 0, List.of()));
        assertThat(find(id, Organ.PROVINCE, null)).isNull();
        assertThat(find(id, Organ.PROVINCE, APRIL_1)).satisfies(found -> {
            assertThat(found.version()).isEqualTo(2);
            assertThat(found.effectiveFrom()).isEqualTo(APRIL_1);
        });
        DivisionId province = cast().divisionOf(Organ.PROVINCE);
        assertThat(candidate().eventsAbout(CodeTablePublished.subjectOf(id, province)))
                .containsExactly(new CodeTablePublished(id, province, 1), new CodeTablePublished(id, province, 2));
    }

    @Test
    @Requirement("COD-006")
    default void placesAndRetiresCodesAsTheColumnsSay() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id));

        CodeImportReport report = imported(
                id,
                CodeTableHeading.of(code(Organ.PROVINCE)),
                "retired,order,code,name\ntrue,30,A,甲\nfalse,0,C,丙\nperhaps,1,D,丁\nfalse,-1,E,戊\n");

        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.rejected()).extracting(ReportedLine::line).containsExactly(4, 5);
        assertThat(find(id, Organ.PROVINCE, null)).satisfies(found -> {
            assertThat(found.entries()).extracting(CodeEntry::code).containsExactly("C", "B", "A");
            assertThat(found.entries()).extracting(CodeEntry::retired).containsExactly(false, false, true);
        });
    }

    @Test
    @Requirement({"COD-008", "REV-001"})
    default void importsNothingOutOfReachNorAfterAnotherVersion() {
        clock().moveTo(MARCH_2);
        String id = freshId();
        publish(draft(id));
        Caller ofTheCity = staff().holder(Role.INFORMATION_MANAGER, Organ.CITY);
        CodeTableHeading province = CodeTableHeading.of(code(Organ.PROVINCE));
        CodeTableHeading stale = new CodeTableHeading(code(Organ.PROVINCE), 0, null, null, null, null);
        byte[] file = "code,name\nC,丙\n".getBytes(UTF_8);

        assertThatThrownBy(() -> function().importEntries(ofTheCity, id, province, new ByteArrayInputStream(file)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> function().importEntries(manager(), id, stale, new ByteArrayInputStream(file)))
                .isInstanceOf(RevisionConflictException.class);
        assertThat(versionOn(id, MARCH_2)).isEqualTo(1);
    }

    @Test
    @BetweenFunctions
    @Requirement("COD-006")
    default void leavesTheLinesOpen() {
        clock().moveTo(MARCH_2);
        WatchedInput lines = WatchedInput.of(FILE);

        function().importEntries(manager(), freshId(), heading(), lines);

        assertThat(lines.available()).isZero();
        assertThat(lines.closed()).isFalse();
    }

    @Test
    @Requirement("AUD-001")
    default void entersAnImportInTheAuditTrail() {
        clock().moveTo(MARCH_2);
        Caller fresh = cast().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE);

        function().importEntries(fresh, freshId(), heading(), new ByteArrayInputStream(FILE.getBytes(UTF_8)));

        assertThat(Entries.doneBy(candidate(), fresh)).contains("CodeTableService.importEntries");
    }

    private CodeTableHeading heading() {
        return new CodeTableHeading(code(Organ.PROVINCE), null, null, "国民经济行业", "Industries", "GB/T 4754");
    }

    private CodeImportReport imported(String id, CodeTableHeading heading, String file) {
        return function().importEntries(manager(), id, heading, new ByteArrayInputStream(file.getBytes(UTF_8)));
    }
}
