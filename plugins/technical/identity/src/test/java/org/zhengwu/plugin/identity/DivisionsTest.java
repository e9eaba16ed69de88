package org.zhengwu.plugin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.DivisionCodeTakenException;
import org.zhengwu.api.technical.identity.DivisionDraft;
import org.zhengwu.api.technical.identity.DivisionImportReport;
import org.zhengwu.api.technical.identity.DivisionLevel;
import org.zhengwu.api.technical.identity.DivisionMergerDraft;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.spi.technical.identity.DivisionEntry;

class DivisionsTest {

    @Test
    void bringsTheDivisionsFromTheNationToTheCounty() {
        long begun = System.nanoTime();
        try (House house = House.open()) {
            System.out.println("start with divisions: " + (System.nanoTime() - begun) / 1_000_000 + " ms");
            assertThat(house.column("select count(*) from id_division")).containsExactly(3749L);
            assertThat(house.directory().ancestry(house.division("440306")))
                    .extracting(entry -> entry.code().value())
                    .containsExactly("440306", "440300", "440000", "000000");
            assertThat(house.directory().ancestry(house.division("469001")))
                    .as("a county directly below its province")
                    .extracting(entry -> entry.code().value())
                    .containsExactly("469001", "460000", "000000");
        }
    }

    @Test
    void knowsWhichDivisionsAreNotOfTheMainland() {
        try (House house = House.open()) {
            for (String code : new String[] {"710000", "810000", "820000", "820005", "710100"}) {
                assertThat(house.directory().division(house.division(code)))
                        .as(code)
                        .get()
                        .extracting(DivisionEntry::mainland)
                        .isEqualTo(false);
            }
            assertThat(house.directory().division(house.division("440300")))
                    .get()
                    .extracting(DivisionEntry::mainland)
                    .isEqualTo(true);
        }
    }

    @Test
    void findsADivisionByTheCodeOfTheDay() {
        try (House house = House.open()) {
            Division now = find(house, "310151", "2026-01-01");
            Division then = find(house, "310230", "2016-07-21");
            assertThat(then.id()).isEqualTo(now.id());
            assertThat(then.name()).isEqualTo("崇明县");
            assertThat(now.name()).isEqualTo("崇明区");
            assertThat(none(house, "310230", "2016-07-22")).isTrue();
            assertThat(find(house, "620201", "2026-01-01").id()).isEqualTo(house.division("620200"));
            assertThat(none(house, "330103", "2021-04-09")).isTrue();
            assertThat(find(house, "330103", "2021-04-08").successor()).isEqualTo(house.division("330105"));
        }
    }

    private static Division find(House house, String code, String on) {
        return house.service()
                .findDivision(House.VISITOR, DivisionCode.of(code), LocalDate.parse(on))
                .orElseThrow();
    }

    private static boolean none(House house, String code, String on) {
        return house.service()
                .findDivision(House.VISITOR, DivisionCode.of(code), LocalDate.parse(on))
                .isEmpty();
    }

    @Test
    void putsTheStreetsOfDongguanDirectlyBelowTheCity() {
        try (House house = House.open()) {
            DivisionImportReport report =
                    importLines(house, "code,name,areaCode\n441900003,\"东城街道\",441900\n441900003001,岗贝社区,441900003\n");
            assertThat(report).isEqualTo(new DivisionImportReport(2, 0, List.of(), 0));
            assertThat(house.directory().ancestry(house.division("441900003001")))
                    .extracting(entry -> entry.code().value())
                    .containsExactly("441900003001", "441900003", "441900", "440000", "000000");
            Organ street = house.organ("441900003", null);
            assertThat(house.directory().organsWithin(house.division("441900"))).containsExactly(street.id());
            assertThat(house.directory().organsOf(house.division("441900"))).isEmpty();
        }
    }

    @Test
    void letsAManagerWriteBelowItsOwnDivisionsOnly() {
        try (House house = House.open()) {
            Caller manager = House.manager(house.division("440100"));
            String lines = """
                    440104001,华乐街道,440104
                    440104001001,华乐社区,440104001
                    110000,假北京,000000
                    440304,福田区,440100
                    440304001,园岭街道,440304
                    440100,穗城,440000
                    """;

            DivisionImportReport report = house.service().importDivisions(manager, new StringReader(lines));

            assertThat(report.accepted()).isEqualTo(2);
            assertThat(report.rejected())
                    .extracting(ReportedLine::line, ReportedLine::code)
                    .containsExactly(
                            tuple(3, "out-of-reach"),
                            tuple(4, "out-of-reach"),
                            tuple(5, "out-of-reach"),
                            tuple(6, "out-of-reach"));
        }
    }

    private static DivisionImportReport importLines(House house, String lines) {
        return house.service().importDivisions(House.SYSTEM_ADMIN, new StringReader(lines));
    }

    @Test
    void accountsForEveryLineAndIsSafeToRepeat() {
        try (House house = House.open()) {
            String lines = """
                    440306001,新安街道,440306
                    no,x,440306
                    440306002,,440306
                    440306003,西乡街道,999999
                    440306001,新安街道,440306
                    440306001,别名,440306
                    "torn,x,440306
                    440306004,石岩街道,440306007
                    """;
            DivisionImportReport first = importLines(house, lines);
            assertThat(first.accepted()).isEqualTo(1);
            assertThat(first.unchanged()).isEqualTo(1);
            assertThat(first.rejected())
                    .extracting(line -> line.line() + " " + line.code())
                    .containsExactly(
                            "2 division-code",
                            "3 required",
                            "4 unknown-parent",
                            "6 twice",
                            "7 columns",
                            "8 unknown-parent");
            assertThat(importLines(house, "440306001,新安街道,440306\n").unchanged())
                    .isEqualTo(1);

            house.zhengwu.clock().moveTo(House.THEN.plusSeconds(86_400));
            assertThat(importLines(house, "440306001,新安新街道,440306\n").accepted())
                    .isEqualTo(1);
            assertThat(find(house, "440306001", "2026-09-30").name()).isEqualTo("新安街道");
            assertThat(find(house, "440306001", "2026-10-01").name()).isEqualTo("新安新街道");
            assertThat(importLines(house, "440306001,新安新街道,440306\n").unchanged())
                    .isEqualTo(1);
        }
    }

    @Test
    void movesTheReachOfAMergedDivisionToItsSuccessor() {
        try (House house = House.open()) {
            importLines(house, "440305001,南头街道,440305\n");
            DivisionId merged = house.division("440305");
            DivisionId successor = house.division("440306");
            Organ county = house.organ("440305", null);
            Organ street = house.organ("440305001", null);
            assertThat(house.directory().organsWithin(successor)).isEmpty();

            Division ended = house.service()
                    .mergeDivision(
                            House.SYSTEM_ADMIN,
                            merged,
                            house.service()
                                    .findDivision(House.VISITOR, merged)
                                    .orElseThrow()
                                    .revision(),
                            new DivisionMergerDraft(successor.toString(), "2026-10-08"));
            assertThat(ended.until()).isEqualTo(LocalDate.of(2026, 10, 7));
            assertThat(house.directory().organsWithin(successor)).isEmpty();

            house.zhengwu.clock().moveTo(House.THEN.plusSeconds(9 * 86_400));
            assertThat(house.directory().organsWithin(successor)).containsExactlyInAnyOrder(county.id(), street.id());
            assertThat(house.directory().organsOf(successor)).containsExactly(county.id());
            assertThat(house.directory().ancestry(merged))
                    .extracting(entry -> entry.code().value())
                    .containsExactly("440305", "440306", "440300", "440000", "000000");
            assertThat(house.service()
                            .divisionsBelow(House.VISITOR, successor, PageRequest.first())
                            .items())
                    .extracting(Division::name)
                    .containsExactly("南头街道");
            assertThat(none(house, "440305", "2026-10-08")).isTrue();
        }
    }

    @Test
    void changesADivisionFromADayOn() {
        try (House house = House.open()) {
            Division before = find(house, "441900", "2026-09-30");
            Division changed = house.service()
                    .changeDivision(
                            House.SYSTEM_ADMIN,
                            before.id(),
                            before.revision(),
                            new DivisionDraft("441901", "新东莞市", "440000", "2026-09-01"));
            assertThat(changed.revision()).isNotEqualTo(before.revision());
            assertThat(find(house, "441900", "2026-08-31").id()).isEqualTo(before.id());
            assertThat(find(house, "441901", "2026-09-01").name()).isEqualTo("新东莞市");
            assertThat(none(house, "441900", "2026-09-01")).isTrue();
            assertThatThrownBy(() -> change(house, changed, "440300", "440000"))
                    .isInstanceOf(DivisionCodeTakenException.class);
            assertThatThrownBy(() -> change(house, changed, "441902", "440306"))
                    .isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void keepsTheLongestNameOfCharactersBeyondTheBasicPlane() {
        try (House house = House.open()) {
            Division before = find(house, "441900", "2026-09-30");
            String longest = "😀".repeat(60);

            Division changed = house.service()
                    .changeDivision(
                            House.SYSTEM_ADMIN,
                            before.id(),
                            before.revision(),
                            new DivisionDraft("441900", longest, "440000", "2026-09-01"));

            assertThat(changed.name()).isEqualTo(longest);
        }
    }

    private static void change(House house, Division division, String code, String parent) {
        house.service()
                .changeDivision(
                        House.SYSTEM_ADMIN,
                        division.id(),
                        division.revision(),
                        new DivisionDraft(code, "某市", parent, "2026-09-20"));
    }

    @Test
    void findsNothingBelowAnUnknownDivision() {
        try (House house = House.open()) {
            DivisionId unknown = new DivisionId(UUID.randomUUID());

            assertThatThrownBy(() -> house.service().divisionsBelow(House.VISITOR, unknown, PageRequest.first()))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void listsWhatLiesBelowPageByPage() {
        try (House house = House.open()) {
            var first =
                    house.service().divisionsBelow(House.VISITOR, house.division("440000"), new PageRequest(15, null));
            var second = house.service()
                    .divisionsBelow(House.VISITOR, house.division("440000"), new PageRequest(15, first.next()));
            assertThat(first.items()).hasSize(15);
            assertThat(second.items()).hasSize(6);
            assertThat(second.next()).isNull();
            assertThat(first.items().get(0).level()).isEqualTo(DivisionLevel.CITY);
            assertThat(first.count().value()).isEqualTo(21);
        }
    }
}
