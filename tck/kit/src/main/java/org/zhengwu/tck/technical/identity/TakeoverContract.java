package org.zhengwu.tck.technical.identity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Grant;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Post;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Role;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** Taking over (系统接管): organs, accounts and grants from lines, each accounted for (TKO-001 to TKO-004). */
public interface TakeoverContract extends IdentityFixtures {

    /** Another password that no sensible policy refuses. */
    String OTHER_PASSWORD = "Kit-battery-staple-58!";

    @Test
    @Requirement("TKO-001")
    default void putsOrgansBelowThoseThatStandFurtherDown() {
        String below = Identifiers.organCode();
        String above = Identifiers.organCode();

        TakeoverReport report = importOrgans("creditCode,name,division,superior\n"
                + organ(below, "测试分局", Cast.Organ.CITY, above)
                + organ(above, "测试总局", Cast.Organ.CITY, ""));

        assertThat(report).isEqualTo(new TakeoverReport(2, 0, List.of(), 0));
        assertThat(found(below, Cast.Organ.CITY).superior())
                .isEqualTo(found(above, Cast.Organ.CITY).id());
        assertThat(found(above, Cast.Organ.CITY).superior()).isNull();
    }

    @Test
    @Requirement("TKO-001")
    default void changesAnOrganWhoseLineSaysSomethingElse() {
        String code = Identifiers.organCode();
        String superior = Identifiers.organCode();
        String file = organ(code, "测试分局", Cast.Organ.CITY, superior) + organ(superior, "测试总局", Cast.Organ.CITY, "");
        importOrgans(file);

        TakeoverReport again = importOrgans(file);
        TakeoverReport changed = importOrgans(organ(code, "更名分局", Cast.Organ.CITY, ""));

        assertThat(again).isEqualTo(new TakeoverReport(0, 2, List.of(), 0));
        assertThat(changed).isEqualTo(new TakeoverReport(1, 0, List.of(), 0));
        assertThat(found(code, Cast.Organ.CITY).name()).isEqualTo("更名分局");
        assertThat(found(code, Cast.Organ.CITY).superior()).isNull();
    }

    @Test
    @Requirement("TKO-001")
    default void takesTheGrantsOfAnOrganWithIt() {
        String code = Identifiers.organCode();
        importOrgans(organ(code, "测试局", Cast.Organ.CITY, ""));
        Account handler = opened();
        importGrants(handler.name() + ",OFFICIAL,HANDLER," + code + "\n");

        importOrgans(organ(code, "测试局", Cast.Organ.NEIGHBOUR_CITY, ""));

        assertThat(grants(handler)).anySatisfy(grant -> {
            assertThat(grant.division()).isEqualTo(cast().divisionOf(Cast.Organ.NEIGHBOUR_CITY));
            assertThat(grant.post()).isEqualTo(Post.HANDLER);
            assertThat(grant.until()).isNull();
        });
    }

    @Test
    @Requirement("TKO-001")
    default void rejectsACircleAndASuperiorThatIsNowhere() {
        String one = Identifiers.organCode();
        String other = Identifiers.organCode();
        String lost = Identifiers.organCode();
        String sound = Identifiers.organCode();

        TakeoverReport report = importOrgans(organ(one, "甲局", Cast.Organ.CITY, other)
                + organ(other, "乙局", Cast.Organ.CITY, one)
                + organ(lost, "丙局", Cast.Organ.CITY, Identifiers.organCode())
                + organ(sound, "丁局", Cast.Organ.CITY, ""));

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.rejectedCount()).isEqualTo(3);
        assertThat(report.rejected()).extracting(ReportedLine::line).containsExactly(1, 2, 3);
        assertThat(organs(Cast.Organ.CITY))
                .extracting(Organ::creditCode)
                .contains(sound)
                .doesNotContain(one, other, lost);
    }

    @Test
    @Requirement("TKO-002")
    default void opensAccountsAndLeavesThoseOnFileTheirPasswords() {
        String name = freshName();
        String other = freshName();
        String file = "name,holder,password\n" + account(name, "诸葛明月", PASSWORD) + account(other, "司马长空", PASSWORD);

        TakeoverReport first = importAccounts(file);
        TakeoverReport again = importAccounts(file.replace(PASSWORD, OTHER_PASSWORD));
        TakeoverReport without = importAccounts("name,holder\n" + name + ",诸葛明月\n");

        assertThat(first).isEqualTo(new TakeoverReport(2, 0, List.of(), 0));
        assertThat(again).isEqualTo(new TakeoverReport(0, 2, List.of(), 0));
        assertThat(without.unchanged()).isEqualTo(1);
        assertDoesNotThrow(() -> signIn(name, PASSWORD));
        assertThatThrownBy(() -> signIn(name, OTHER_PASSWORD)).isInstanceOf(SignInRefusedException.class);
    }

    @Test
    @Requirement("TKO-002")
    default void takesTheFirstOfTwoLinesOfOneAccount() {
        String name = freshName();

        TakeoverReport report = importAccounts(account(name, "诸葛明月", PASSWORD) + account(name, "诸葛明月", OTHER_PASSWORD));

        assertThat(report).isEqualTo(new TakeoverReport(1, 1, List.of(), 0));
        assertDoesNotThrow(() -> signIn(name, PASSWORD));
    }

    @Test
    @Requirement("TKO-002")
    default void rejectsTheNameOfAnotherHolder() {
        Account known = opened();

        TakeoverReport report = importAccounts(account(known.name(), "司马长空", OTHER_PASSWORD));

        assertThat(report.rejectedCount()).isEqualTo(1);
        assertThat(function().findAccount(systemAdministrator(), known.id())).contains(known);
        assertDoesNotThrow(() -> signIn(known.name(), PASSWORD));
    }

    @Test
    @Requirement("TKO-003")
    default void givesRolesByNamesAndCodesOnce() {
        Account account = opened();
        Organ hall = found(importedOrgan(), Cast.Organ.CITY);
        Organ entrusting = found(importedOrgan(), Cast.Organ.CITY);
        LocalDate from = clock().today();
        String file = "account,role,post,organ,division,from,until,entrusted\n" + account.name() + ",OFFICIAL,RECEIVER,"
                + hall.creditCode() + "," + hall.divisionCode().value() + "," + from + "," + from.plusYears(1) + ","
                + entrusting.creditCode() + "\n";

        TakeoverReport first = importGrants(file);
        TakeoverReport again = importGrants(file);

        assertThat(first).isEqualTo(new TakeoverReport(1, 0, List.of(), 0));
        assertThat(again).isEqualTo(new TakeoverReport(0, 1, List.of(), 0));
        assertThat(grants(account))
                .containsExactly(new Grant(
                        Role.OFFICIAL,
                        Post.RECEIVER,
                        hall.id(),
                        hall.division(),
                        from,
                        from.plusYears(1),
                        Set.of(entrusting.id())));
    }

    @Test
    @Requirement("TKO-003")
    default void leavesAGrantThatBeganBefore() {
        Account account = opened();
        String file = account.name() + ",OFFICIAL,HANDLER," + importedOrgan() + "\n";
        importGrants(file);
        clock().moveTo(clock().today().plusDays(1));

        assertThat(importGrants(file)).isEqualTo(new TakeoverReport(0, 1, List.of(), 0));
        assertThat(grants(account)).hasSize(1);
    }

    @Test
    @Requirement({"TKO-003", "SEC-003", "SEC-004", "SEC-009"})
    default void holdsEachLineToTheRulesOfAGrant() {
        Caller giver = cast().holder(Role.SECURITY_ADMINISTRATOR, Cast.Organ.PROVINCE);
        Account account = opened();
        Account developer = opened();
        String organ = importedOrgan();
        String lines = function().currentSession(giver).account() + ",OFFICIAL,HANDLER," + organ + "\n"
                + account.name() + ",SYSTEM_ADMINISTRATOR\n"
                + account.name() + ",SECURITY_ADMINISTRATOR\n"
                + developer.name() + ",DEVELOPER,," + organ + "\n"
                + developer.name() + ",DEVELOPER\n"
                + developer.name() + ",OFFICIAL,HANDLER," + organ + "\n";

        TakeoverReport report = function().importGrants(giver, stream(lines));

        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.rejected()).extracting(ReportedLine::line).containsExactly(1, 3, 4, 6);
        assertThat(grants(account)).extracting(Grant::role).containsExactly(Role.SYSTEM_ADMINISTRATOR);
        assertThat(grants(developer)).extracting(Grant::role).containsExactly(Role.DEVELOPER);
    }

    @Test
    @Requirement("TKO-004")
    default void tellsEveryViolationOfALineAndNoneOfItsValues() {
        String sound = Identifiers.organCode();
        TakeoverReport organs = importOrgans("11100000000013338X,,44030,甲乙丙丁\n"
                + organ(sound, "测试局", Cast.Organ.CITY, "")
                + organ(Identifiers.organCode(), "名".repeat(201), Cast.Organ.CITY, ""));
        TakeoverReport accounts = importAccounts("Wrong Name,,123456\n" + account(freshName(), "诸葛明月", "aaaaaaaaaaaa"));
        TakeoverReport grants = importGrants(freshName() + ",NOBODY,NOWHERE,甲乙丙丁,44030,yesterday,2026-02-30\n");

        assertThat(organs.accepted()).isEqualTo(1);
        assertThat(fields(organs.rejected().get(0)))
                .containsExactlyInAnyOrder("creditCode", "name", "division", "superior");
        assertThat(fields(organs.rejected().get(1))).containsExactly("name");
        assertThat(fields(accounts.rejected().get(0))).containsExactlyInAnyOrder("name", "holder", "password");
        assertThat(fields(accounts.rejected().get(1))).containsExactly("password");
        assertThat(fields(grants.rejected().get(0)))
                .containsExactlyInAnyOrder("account", "role", "post", "organ", "division", "from", "until");
        for (TakeoverReport report : List.of(organs, accounts, grants)) {
            assertThat(report.rejected().toString())
                    .doesNotContain("11100000000013338X", "甲乙丙丁", "Wrong Name", "123456", "aaaaaaaaaaaa")
                    .doesNotContain("诸葛明月", "NOWHERE", "yesterday", "名名");
        }
    }

    @Test
    @Requirement("TKO-004")
    default void readsWhatASpreadsheetWrites() {
        String code = Identifiers.organCode();
        String name = freshName();

        TakeoverReport organs = importOrgans("\uFEFF机关名称,统一社会信用代码,区划代码\r\n\"测试局 \"\"本级\"\", 甲\"," + code + ","
                + cast().divisionCodeOf(Cast.Organ.CITY).value() + "\r\n,,\r\n\r\n");
        TakeoverReport accounts = importAccounts("登录名,姓名,初始口令\r\n" + account(name, "诸葛明月", "\"a,\"\"b\"\" C-47-xyz\""));
        TakeoverReport grants = importGrants("登录名,角色,岗位,机关\r\n" + name + ",OFFICIAL,HANDLER," + code + "\r\n");

        assertThat(List.of(organs, accounts, grants)).containsOnly(new TakeoverReport(1, 0, List.of(), 0));
        assertThat(found(code, Cast.Organ.CITY).name()).isEqualTo("测试局 \"本级\", 甲");
        assertDoesNotThrow(() -> signIn(name, "a,\"b\" C-47-xyz"));
    }

    @Test
    @Requirement("TKO-004")
    default void tellsWhichLineIsNotUtf8() {
        String sound = organ(Identifiers.organCode(), "测试局", Cast.Organ.CITY, "");
        byte[] broken = (new String(sound.getBytes(UTF_8), ISO_8859_1) + Identifiers.organCode()
                        + ",\u00ca\u00d0,440300\n")
                .getBytes(ISO_8859_1);

        TakeoverReport report = function().importOrgans(systemAdministrator(), new ByteArrayInputStream(broken));

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.rejected()).extracting(ReportedLine::line).containsExactly(2);
    }

    @Test
    @Requirement("TKO-004")
    default void importsNothingUnderTitlesThatNoColumnHas() {
        String code = Identifiers.organCode();

        assertThatThrownBy(() ->
                        importOrgans("creditCode,name,division,superiour\n" + organ(code, "测试局", Cast.Organ.CITY, "")))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> importAccounts("name,holder,secret\n")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> importGrants("account,role,bureau\n")).isInstanceOf(InvalidInputException.class);
        assertThat(organs(Cast.Organ.CITY)).extracting(Organ::creditCode).doesNotContain(code);
    }

    @Test
    @Requirement("AUD-001")
    default void entersEachImportInTheAuditTrail() {
        Caller system = cast().holder(Role.SYSTEM_ADMINISTRATOR, Cast.Organ.PROVINCE);
        Caller security = cast().holder(Role.SECURITY_ADMINISTRATOR, Cast.Organ.PROVINCE);
        String code = Identifiers.organCode();
        String name = freshName();
        function().importOrgans(system, stream(organ(code, "测试局", Cast.Organ.CITY, "")));
        function().importAccounts(system, stream(account(name, "诸葛明月", PASSWORD)));
        function().importGrants(security, stream(name + ",OFFICIAL,HANDLER," + code + "\n"));

        assertThat(Entries.doneBy(candidate(), system))
                .contains("IdentityService.importOrgans", "IdentityService.importAccounts");
        assertThat(Entries.doneBy(candidate(), security)).contains("IdentityService.importGrants");
    }

    private String importedOrgan() {
        String code = Identifiers.organCode();
        importOrgans(organ(code, "测试局", Cast.Organ.CITY, ""));
        return code;
    }

    private String organ(String code, String name, Cast.Organ place, String superior) {
        return code + "," + name + "," + cast().divisionCodeOf(place).value() + "," + superior + "\n";
    }

    private static String account(String name, String holder, String password) {
        return name + "," + holder + "," + password + "\n";
    }

    private TakeoverReport importOrgans(String lines) {
        return function().importOrgans(systemAdministrator(), stream(lines));
    }

    private TakeoverReport importAccounts(String lines) {
        return function().importAccounts(systemAdministrator(), stream(lines));
    }

    private TakeoverReport importGrants(String lines) {
        return function().importGrants(securityAdministrator(), stream(lines));
    }

    private static ByteArrayInputStream stream(String lines) {
        return new ByteArrayInputStream(lines.getBytes(UTF_8));
    }

    private static List<String> fields(ReportedLine line) {
        return line.violations().stream().map(Violation::field).toList();
    }

    private List<Grant> grants(Account account) {
        return function().grantsOf(securityAdministrator(), account.id()).stream()
                .map(HeldGrant::grant)
                .toList();
    }

    private List<Organ> organs(Cast.Organ place) {
        return allPages(100, page -> function().organs(cast().visitor(), cast().divisionOf(place), page));
    }

    private Organ found(String creditCode, Cast.Organ place) {
        return organs(place).stream()
                .filter(organ -> organ.creditCode().equals(creditCode))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The organ is not on file"));
    }
}
