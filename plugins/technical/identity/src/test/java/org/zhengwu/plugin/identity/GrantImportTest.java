package org.zhengwu.plugin.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.testing.AtOnce;

class GrantImportTest {

    private static final String TITLES = "account,role,post,organ,division,from,until,entrusted\n";
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

    @Test
    void givesRolesByNamesAndCodes() {
        try (House house = House.open()) {
            Account zhang = house.account("zhang");
            Organ hall = house.organ("440306", null);
            Organ one = house.organ("440306", null);
            Organ two = house.organ("440306", null);

            TakeoverReport report = imported(
                    house,
                    TITLES + "zhang,OFFICIAL,RECEIVER," + hall.creditCode() + ",440306,2026-10-01,2027-12-31,"
                            + one.creditCode() + " ；" + two.creditCode() + "\nzhang,INFORMATION_MANAGER,,,440300,,,\n");

            assertThat(report).isEqualTo(new TakeoverReport(2, 0, List.of(), 0));
            assertThat(grants(house, zhang))
                    .containsExactly(
                            new Grant(
                                    Role.OFFICIAL,
                                    Post.RECEIVER,
                                    hall.id(),
                                    hall.division(),
                                    LocalDate.of(2026, 10, 1),
                                    LocalDate.of(2027, 12, 31),
                                    Set.of(one.id(), two.id())),
                            grant(Role.INFORMATION_MANAGER, null, null, house.division("440300"), TODAY));
        }
    }

    @Test
    void leavesWhatIsHeldAlreadyTheNextDayToo() {
        try (House house = House.open()) {
            Account zhang = house.account("zhang");
            Organ organ = house.organ("440306", null);
            String file = "账号,角色,岗位,机关,开始日期\nzhang,OFFICIAL,HANDLER," + organ.creditCode() + ",\n"
                    + "zhang,OFFICIAL,REVIEWER," + organ.creditCode() + ",2026-09-01\n";
            assertThat(imported(house, file).accepted()).isEqualTo(2);
            assertThat(imported(house, file).unchanged()).isEqualTo(2);

            house.zhengwu.clock().moveTo(House.THEN.plusSeconds(86_400));

            assertThat(imported(house, file)).isEqualTo(new TakeoverReport(0, 2, List.of(), 0));
            assertThat(grants(house, zhang)).hasSize(2);
        }
    }

    @Test
    void givesWhatDiffersFromWhatIsHeld() {
        try (House house = House.open()) {
            Account zhang = house.account("zhang");
            String organ = house.organ("440306", null).creditCode();
            imported(house, "zhang,OFFICIAL,HANDLER," + organ + ",,2026-10-08,,\n");

            TakeoverReport report = imported(
                    house,
                    "zhang,OFFICIAL,HANDLER," + organ + ",,,,\nzhang,OFFICIAL,HANDLER," + organ
                            + ",,2026-10-08,2026-12-31,\nzhang,OFFICIAL,REVIEWER," + organ + ",,,,\n");

            assertThat(report.accepted()).isEqualTo(3);
            assertThat(grants(house, zhang)).hasSize(4);
        }
    }

    @Test
    void givesAgainWhatWasTakenBack() {
        try (House house = House.open()) {
            Account zhang = house.account("zhang");
            String file = "zhang,PUBLIC_AFFAIRS,," + house.organ("440306", null).creditCode() + "\n";
            imported(house, file);
            HeldGrant held =
                    house.service().grantsOf(House.SECURITY_ADMIN, zhang.id()).get(0);
            house.service().revoke(House.SECURITY_ADMIN, held.id(), held.revision());

            assertThat(imported(house, file).accepted()).isEqualTo(1);
        }
    }

    @Test
    void holdsEachLineToTheRulesOfAGrant() {
        try (House house = House.open()) {
            house.account("admin");
            house.account("builder");
            Account self = house.account("self");
            Organ organ = house.organ("440306", null);
            Caller giver = new Caller(
                    self.id(),
                    "李四",
                    List.of(grant(Role.SECURITY_ADMINISTRATOR, null, null, null, LocalDate.EPOCH)),
                    Channel.WINDOW,
                    Assurance.STRONG,
                    null,
                    null);
            String file = TITLES + "self,OFFICIAL,HANDLER," + organ.creditCode() + ",,,,\n"
                    + "admin,SYSTEM_ADMINISTRATOR,,,,,,\n"
                    + "admin,SECURITY_ADMINISTRATOR,,,,,,\n"
                    + "builder,DEVELOPER,,,440300,,,\n"
                    + "builder,DEVELOPER,,,,,,\n"
                    + "builder,OFFICIAL,," + organ.creditCode() + ",,,,\n"
                    + "admin,VISITOR,,,,,,\n"
                    + "admin,OFFICIAL,,,,,,\n";

            TakeoverReport report = house.service().importGrants(giver, TakeoverFiles.of(file));

            assertThat(report.accepted()).isEqualTo(2);
            assertThat(TakeoverFiles.rejected(report))
                    .containsExactly(
                            "2 role self-grant",
                            "4 role roles-exclude-each-other",
                            "5 role no-production-data",
                            "7 role no-production-data",
                            "8 role not-granted",
                            "9 organ required");
            assertThat(house.column("select role from id_grant order by role"))
                    .containsExactly("DEVELOPER", "SYSTEM_ADMINISTRATOR");
        }
    }

    @Test
    void tellsEveryNameThatIsNotOnFile() {
        try (House house = House.open()) {
            house.account("zhang");
            Organ organ = house.organ("440306", null);

            TakeoverReport report = imported(
                    house,
                    "nobody,OFFICIALS,HANDLERS,11430000006122244L,440399,30.9.2026,2026-02-30,"
                            + organ.creditCode() + " 11330105002500287C 7\n"
                            + "zhang,OFFICIAL,HANDLER," + organ.creditCode() + ",440305,2026-12-01,2026-11-01,\n"
                            + "zhang,OFFICIAL,HANDLER," + organ.creditCode() + ",440305,,,\n"
                            + ",,,,,,,x\n");

            assertThat(report.accepted()).isZero();
            assertThat(TakeoverFiles.rejected(report))
                    .containsExactly(
                            "1 entrusted[1] unknown, entrusted[2] credit-code, account unknown, role unknown,"
                                    + " post unknown, organ unknown, division unknown, from date, until date",
                            "2 until before-from",
                            "3 division not-the-organs",
                            "4 entrusted[0] credit-code, account required, role required");
        }
    }

    @Test
    void givesEachGrantOnceWhereTwoImportAtOnce() {
        try (SharedDatabase database = SharedDatabase.h2();
                House one = House.open(database.source(), "zhengwu.identity.key", OrgansTest.KEY);
                House other = House.open(database.source(), "zhengwu.identity.key", OrgansTest.KEY)) {
            String organ = one.organ("440306", null).creditCode();
            StringBuilder file = new StringBuilder();
            for (String name : List.of("zhang", "li.si", "wang")) {
                one.account(name);
                file.append(name + ",OFFICIAL,HANDLER," + organ + "\n");
            }

            List<Object> reports = AtOnce.run(4, thread -> imported(thread % 2 == 0 ? one : other, file.toString()));

            assertThat(reports)
                    .filteredOn(new TakeoverReport(3, 0, List.of(), 0)::equals)
                    .hasSize(1);
            assertThat(reports)
                    .filteredOn(new TakeoverReport(0, 3, List.of(), 0)::equals)
                    .hasSize(3);
            assertThat(other.column("select count(*) from id_grant")).containsExactly(3L);
        }
    }

    @Test
    void importsNothingOfBadInput() throws IOException {
        List<Path> files = TakeoverFiles.bad();
        try (House house = House.open()) {
            for (Path file : files) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    TakeoverReport report = house.service().importGrants(House.SECURITY_ADMIN, bytes);
                    assertThat(report.accepted()).as(file.toString()).isZero();
                }
            }
            assertThat(house.column("select count(*) from id_grant")).containsExactly(0L);
        }
    }

    private static Grant grant(
            Role role, @Nullable Post post, @Nullable OrganId organ, @Nullable DivisionId division, LocalDate from) {
        return new Grant(role, post, organ, division, from, null, Set.of());
    }

    private static List<Grant> grants(House house, Account account) {
        return house.service().grantsOf(House.SECURITY_ADMIN, account.id()).stream()
                .map(HeldGrant::grant)
                .toList();
    }

    private static TakeoverReport imported(House house, String file) {
        return house.service().importGrants(House.SECURITY_ADMIN, TakeoverFiles.of(file));
    }
}
