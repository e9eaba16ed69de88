package org.zhengwu.tck.technical.codes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Role;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.codes.CodeImportReport;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft.Pair;
import org.zhengwu.api.technical.codes.CodeTableHeading;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
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
            assertThat(each.code()).isNotBlank();
            assertThat(each.violations())
                    .extracting(Violation::detail)
                    .allSatisfy(detail -> assertThat(detail).isNotBlank().doesNotContain("坏代码"));
        });
        assertThat(find(id, Organ.PROVINCE, null)).satisfies(found -> {
            assertThat(found.name()).isEqualTo("国民经济行业");
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
    default void importsNothingWhereTheTitlesAreMissing() {
        clock().moveTo(MARCH_2);
        String id = freshId();

        for (String file : List.of("", "10,农业\n", "code,title\n10,农业\n", "code,name,name\n10,农业,农业\n")) {
            assertThatThrownBy(() -> imported(id, heading(), file)).isInstanceOf(InvalidInputException.class);
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
