package org.zhengwu.plugin.codes;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.codes.CodeImportReport;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.testing.AtOnce;

class EntryImportTest {

    private final Shelf shelf = Shelf.inMemory();

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void readsWhatASpreadsheetWrites() {
        CodeImportReport report =
                shelf.imported("colours", "\uFEFFcode,name,order\r\n\"01\",\"红 \"\"大红\"\"\",2\r\n02,\"蓝,青\",1\r\n");

        assertThat(report).isEqualTo(new CodeImportReport(1, 2, 0, List.of()));
        assertThat(shelf.found("colours").entries()).extracting(CodeEntry::name).containsExactly("蓝,青", "红 \"大红\"");
    }

    @Test
    void namesTheFlawOfALineThatCannotBeRead() {
        String file = "code,name,retired,order\n"
                + "01,\"红,,\n"
                + "02,蓝\n"
                + "03,绿,maybe,\n"
                + "04,白,,first\n"
                + "05," + "黑".repeat(2000) + ",,\n";
        byte[] broken = (file + "06,\u00e9,,\n").getBytes(ISO_8859_1);

        assertThat(shelf.imported("colours", file).rejected())
                .extracting(ReportedLine::code)
                .containsExactly("columns", "columns", "mark", "number", "line-too-long");
        assertThat(shelf.imported("colours", broken).rejected())
                .filteredOn(each -> each.line() == 7)
                .extracting(ReportedLine::code)
                .containsExactly("invalid-utf8");
        assertThat(shelf.find("colours", null)).isNull();
        assertThat(shelf.audited).hasSize(2);
    }

    @Test
    void takesBackLinesThatLeadBackToThemselvesAndThoseBelowThem() {
        shelf.imported("places", "code,name,parent\n1,一,\n2,二,1\n");

        CodeImportReport report = shelf.imported("places", "code,name,parent\n1,一,3\n3,三,2\n4,四,3\n5,五,2\n");

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.rejected()).extracting(ReportedLine::line).containsExactly(2, 3, 4);
        assertThat(shelf.found("places").entries()).extracting(CodeEntry::code).containsExactly("1", "2", "5");
    }

    @Test
    void keepsTheColumnsThatTheFileDoesNotHave() {
        shelf.imported("places", "code,name,nameEn,parent,order,retired\n1,一,One,,9,\n2,二,Two,1,5,true\n");

        shelf.imported("places", "code,name\n2,贰\n");

        assertThat(shelf.found("places").entry("2")).contains(new CodeEntry("2", "贰", "Two", "1", 5, true));
    }

    @Test
    void emptiesACellThatTheFileLeavesBlank() {
        shelf.imported("places", "code,name,nameEn\n1,一,One\n");

        shelf.imported("places", "code,name,nameEn\n1,一,\n");

        assertThat(shelf.found("places").entry("1")).contains(new CodeEntry("1", "一", null, null, 1, false));
    }

    @Test
    void importsNothingOfAFileThatIsTooLong() {
        String lines = "code,name\n" + "x,名\n".repeat(CodeTableDraft.MOST_ENTRIES + 1);

        assertThatThrownBy(() -> shelf.imported("colours", lines)).isInstanceOf(InvalidInputException.class);
        assertThat(shelf.find("colours", null)).isNull();
    }

    @Test
    void makesOneVersionOfTheSameFileImportedAtOnce() {
        List<Object> reports = AtOnce.run(4, thread -> shelf.imported("colours", "code,name\n1,红\n"));

        assertThat(reports)
                .filteredOn(new CodeImportReport(1, 1, 0, List.of())::equals)
                .hasSize(1);
        assertThat(reports)
                .filteredOn(new CodeImportReport(null, 0, 1, List.of())::equals)
                .hasSize(3);
        assertThat(shelf.find("colours", null)).extracting(CodeTable::version).isEqualTo(1);
    }
}
