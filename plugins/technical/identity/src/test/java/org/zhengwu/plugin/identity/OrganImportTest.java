package org.zhengwu.plugin.identity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.InvalidIdentifierException;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganMergerDraft;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.api.technical.identity.UnifiedCreditCode;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.identity.OrganEntry;
import org.zhengwu.testing.AtOnce;

class OrganImportTest {

    private static final String TITLES = "creditCode,name,division,superior\n";
    private static final String A = "11100000000013338W";
    private static final String B = "11430000006122244L";
    private static final String C = "11330105002500287C";
    private static final String D = "11220000013544541J";

    @Test
    void putsOrgansBelowThoseThatStandFurtherDown() {
        try (House house = House.open()) {
            TakeoverReport report = imported(
                    house,
                    TITLES + line(A, "区局", "440306", B) + line(B, "市局", "440300", C) + line(C, "省厅", "440000", ""));

            assertThat(report).isEqualTo(new TakeoverReport(3, 0, List.of(), 0));
            assertThat(house.directory().line(organ(house, C).id()))
                    .containsExactlyInAnyOrder(
                            organ(house, A).id(),
                            organ(house, B).id(),
                            organ(house, C).id());
            assertThat(organ(house, A).superior()).isEqualTo(organ(house, B).id());
            assertThat(organ(house, A).division()).isEqualTo(house.division("440306"));
        }
    }

    @Test
    void changesNothingTheSecondTimeAndWhatDiffersTheThird() {
        try (House house = House.open()) {
            String file = TITLES + line(A, "区局", "440306", B) + line(B, "市局", "440300", "");
            imported(house, file);
            assertThat(imported(house, file)).isEqualTo(new TakeoverReport(0, 2, List.of(), 0));

            TakeoverReport report =
                    imported(house, TITLES + line(A, "区分局", "440305", "") + line(B, "市局", "440300", ""));

            assertThat(report).isEqualTo(new TakeoverReport(1, 1, List.of(), 0));
            assertThat(organ(house, A).name()).isEqualTo("区分局");
            assertThat(organ(house, A).superior()).isNull();
            assertThat(organ(house, A).division()).isEqualTo(house.division("440305"));
            assertThat(house.directory().line(organ(house, B).id()))
                    .containsExactly(organ(house, B).id());
        }
    }

    @Test
    void takesTheGrantsOfAnOrganWithIt() {
        try (House house = House.open()) {
            Organ organ = house.organ("440306", null);
            Account official = house.account("zhang.san");
            house.official(official.id(), organ);

            imported(house, line(organ.creditCode(), organ.name(), "440305", ""));

            List<HeldGrant> grants = house.service().grantsOf(House.SECURITY_ADMIN, official.id());
            assertThat(grants).hasSize(2);
            assertThat(grants.get(1).grant().division()).isEqualTo(house.division("440305"));
            assertThat(grants.get(1).grant().until()).isNull();
        }
    }

    @Test
    void keepsTheSuperiorsWhereTheFileHasNoColumnForThem() {
        try (House house = House.open()) {
            imported(house, line(A, "区局", "440306", B) + line(B, "市局", "440300", ""));

            TakeoverReport report = imported(house, "机关名称,统一社会信用代码,区划代码\n新区局," + A + ",440306\n");

            assertThat(report.accepted()).isEqualTo(1);
            assertThat(organ(house, A).name()).isEqualTo("新区局");
            assertThat(organ(house, A).superior()).isEqualTo(organ(house, B).id());
        }
    }

    @Test
    void rejectsCirclesAndUnknownSuperiorsAndNoOtherLine() {
        try (House house = House.open()) {
            TakeoverReport report = imported(
                    house,
                    TITLES
                            + line(A, "甲局", "440306", B)
                            + line(B, "乙局", "440300", A)
                            + line(C, "丙局", "440300", C)
                            + line(D, "丁局", "440300", "11100000000013661B")
                            + line("11110000000021135M", "戊局", "440300", ""));

            assertThat(TakeoverFiles.rejected(report))
                    .containsExactly(
                            "2 superior circle", "3 superior circle", "4 superior circle", "5 superior unknown");
            assertThat(report.accepted()).isEqualTo(1);
            assertThat(house.column("select credit_code from id_organ")).containsExactly("11110000000021135M");
        }
    }

    @Test
    void waitsForALineThatUndoesACircle() {
        try (House house = House.open()) {
            imported(house, line(A, "甲", "440300", "") + line(B, "乙", "440300", A) + line(C, "丙", "440300", B));

            TakeoverReport report = imported(house, line(A, "甲", "440300", C) + line(B, "乙", "440300", ""));

            assertThat(report).isEqualTo(new TakeoverReport(2, 0, List.of(), 0));
            assertThat(house.directory().line(organ(house, B).id())).hasSize(3);
            assertThat(TakeoverFiles.rejected(imported(house, line(B, "乙", "440300", A))))
                    .containsExactly("1 superior circle");
        }
    }

    @Test
    void tellsEveryViolationOfALineAndRepeatsNoValue() {
        try (House house = House.open()) {
            Organ merged = house.organ("440300", null);
            Organ heir = house.organ("440300", null);
            house.service()
                    .mergeOrgan(
                            House.SYSTEM_ADMIN,
                            merged.id(),
                            merged.revision(),
                            new OrganMergerDraft(heir.id().toString()));
            TakeoverReport report = imported(
                    house,
                    line("1110000000001333XX", "", "44030", "7")
                            + line(C, "某局", "440399", "")
                            + "\n"
                            + line(merged.creditCode(), "某局", "440300", "")
                            + line(D, "某局", "440300", merged.creditCode())
                            + "\"torn,x,440300,\n"
                            + line("11100000000013661B", "一局", "440300", "")
                            + line("11100000000013661b", "一局", "440300", "")
                            + line("11100000000013661B", "二局", "440300", ""));

            assertThat(TakeoverFiles.rejected(report))
                    .containsExactly(
                            "1 division division-code, superior credit-code, creditCode credit-code, name required",
                            "2 division unknown",
                            "4 creditCode merged",
                            "5 superior unknown",
                            "6 columns",
                            "9 twice");
            assertThat(report.accepted()).isEqualTo(1);
            assertThat(report.unchanged()).isEqualTo(1);
            assertThat(report.rejected())
                    .allSatisfy(each -> assertThat(each.detail()).doesNotContain("1333XX", "某局", "二局", "440399"));
        }
    }

    @Test
    void readsWhatASpreadsheetWrites() {
        try (House house = House.open()) {
            TakeoverReport report = imported(
                    house,
                    "\uFEFF统一社会信用代码,机关名称,区划代码,上级统一社会信用代码,\r\n" + A + ",\"市局 \"\"本级\"\", 甲\",440300,,\r\n,,,,\r\n");

            assertThat(report).isEqualTo(new TakeoverReport(1, 0, List.of(), 0));
            assertThat(organ(house, A).name()).isEqualTo("市局 \"本级\", 甲");
        }
    }

    @Test
    void tellsWhichLineIsNotUtf8() {
        try (House house = House.open()) {
            InputStream mixed = new SequenceInputStream(
                    new ByteArrayInputStream(line(A, "市局", "440300", "").getBytes(UTF_8)),
                    new ByteArrayInputStream((B + ",\u00ca\u00d0,440300,\n").getBytes(ISO_8859_1)));

            TakeoverReport report = house.service().importOrgans(House.SYSTEM_ADMIN, mixed);

            assertThat(report.accepted()).isEqualTo(1);
            assertThat(TakeoverFiles.rejected(report)).containsExactly("2 invalid-utf8");
        }
    }

    @Test
    void importsNothingUnderTitlesThatNoColumnHas() {
        try (House house = House.open()) {
            for (String titles : List.of("creditCode,name\n", "creditCode,name,division,superiour\n", "name,name\n")) {
                assertThatThrownBy(() -> imported(house, titles + line(A, "市局", "440300", "")))
                        .isInstanceOf(InvalidInputException.class);
            }
            assertThat(house.column("select count(*) from id_organ")).containsExactly(0L);
        }
    }

    @Test
    void entersEachOrganOnceWhereTwoImportAtOnce() {
        try (SharedDatabase database = SharedDatabase.h2();
                House one = House.open(database.source(), "zhengwu.identity.key", OrgansTest.KEY);
                House other = House.open(database.source(), "zhengwu.identity.key", OrgansTest.KEY)) {
            String file = line(A, "区局", "440306", B) + line(B, "市局", "440300", "");

            List<Object> reports = AtOnce.run(4, thread -> imported(thread % 2 == 0 ? one : other, file));

            assertThat(reports)
                    .filteredOn(new TakeoverReport(2, 0, List.of(), 0)::equals)
                    .hasSize(1);
            assertThat(reports)
                    .filteredOn(new TakeoverReport(0, 2, List.of(), 0)::equals)
                    .hasSize(3);
            assertThat(other.directory().line(organ(one, B).id())).hasSize(2);
        }
    }

    @Test
    void countsEachPartInTheAuditTrailAndTellsNoMore() {
        try (House house = House.open()) {
            imported(house, line(A, "市局", "440300", "") + line(B, "", "440300", ""));

            assertThat(house.audit.facts).singleElement().satisfies(fact -> {
                assertThat(fact.action()).isEqualTo("IdentityService.importOrgans");
                assertThat(fact.details()).isEqualTo(Map.of("accepted", "1"));
            });
            assertThat(house.audit.facts).extracting(AuditFact::subject).doesNotContainNull();
        }
    }

    @Test
    void findsTheWrongOnesAmongRealCreditCodes() throws IOException {
        List<String> codes = Files.readAllLines(TakeoverFiles.shared("identifiers/uscc.csv")).stream()
                .skip(1)
                .map(each -> each.substring(0, each.indexOf(',')))
                .toList();
        try (House house = House.open()) {
            TakeoverReport report = imported(
                    house,
                    String.join(
                            "",
                            codes.stream()
                                    .map(code -> line(code, "某局", "440300", ""))
                                    .toList()));

            List<Integer> wrong = IntStream.range(0, codes.size())
                    .filter(i -> !isValid(codes.get(i)))
                    .mapToObj(i -> i + 1)
                    .toList();
            System.out.println(codes.size() + " credit codes, " + wrong.size() + " of them wrong");
            assertThat(report.rejected())
                    .allSatisfy(each -> assertThat(each.violations())
                            .extracting(Violation::field)
                            .containsExactly("creditCode"))
                    .extracting(each -> each.line())
                    .isEqualTo(wrong);
            assertThat(report.accepted() + report.unchanged() + report.rejectedCount())
                    .isEqualTo(codes.size());
        }
    }

    private static boolean isValid(String code) {
        try {
            UnifiedCreditCode.of(code);
            return true;
        } catch (InvalidIdentifierException wrong) {
            return false;
        }
    }

    @Test
    void keepsNamesThatProgramsStumbleOver() throws IOException {
        List<String> names = TakeoverFiles.naughty();
        try (House house = House.open()) {
            for (String name : names) {
                TakeoverReport report = imported(house, line(A, TakeoverFiles.quoted(name), "440300", ""));
                assertThat(report.accepted() + report.unchanged() + report.rejectedCount())
                        .as(name)
                        .isEqualTo(1);
                if (report.rejectedCount() == 0) {
                    assertThat(organ(house, A).name()).isEqualTo(name.strip());
                } else {
                    assertThat(report.rejected().get(0).violations())
                            .extracting(Violation::field)
                            .containsExactly("name");
                }
            }
        }
    }

    @Test
    void importsNothingOfBadInput() throws IOException {
        List<Path> files = TakeoverFiles.bad();
        try (House house = House.open()) {
            for (Path file : files) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    assertThat(house.service()
                                    .importOrgans(House.SYSTEM_ADMIN, bytes)
                                    .accepted())
                            .as(file.toString())
                            .isZero();
                }
            }
            System.out.println(files.size() + " bad files imported as organs");
            assertThat(house.column("select count(*) from id_organ")).containsExactly(0L);
        }
    }

    private static String line(String code, String name, String division, String superior) {
        return code + "," + name + "," + division + "," + superior + "\n";
    }

    private static TakeoverReport imported(House house, String file) {
        return house.service().importOrgans(House.SYSTEM_ADMIN, TakeoverFiles.of(file));
    }

    private static OrganEntry organ(House house, String code) {
        return house.directory().organ(code).orElseThrow();
    }
}
