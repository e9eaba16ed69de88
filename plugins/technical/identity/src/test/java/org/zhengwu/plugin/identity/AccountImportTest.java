package org.zhengwu.plugin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.testing.AtOnce;

class AccountImportTest {

    private static final String FIRST = "first-Secret-1";
    private static final String OTHER = "other-Secret-2";

    @Test
    void opensAccountsThatSignInWithTheirFirstPasswords() {
        try (House house = House.open()) {
            TakeoverReport report =
                    imported(house, "登录名,姓名,初始口令\nzhang.san,张三," + FIRST + "\nli-si,李四,\"a,b \"\"c\"\" 471\"\n");

            assertThat(report).isEqualTo(new TakeoverReport(2, 0, List.of(), 0));
            assertThat(house.column("select count(*) from id_grant")).containsExactly(0L);
            assertThat(signIn(house, "zhang.san", FIRST)).isTrue();
            assertThat(signIn(house, "li-si", "a,b \"c\" 471")).isTrue();
            assertThat(house.column("select holder from id_account").toString()).doesNotContain("张三", "李四");
        }
    }

    @Test
    void leavesAKnownAccountAndItsPasswordAlone() {
        try (House house = House.open()) {
            Account known = house.account("zhang.san");

            TakeoverReport report = imported(house, "zhang.san,张三," + OTHER + "\nzhang.san,张三,\nzhang.san,张三,weak\n");

            assertThat(report).isEqualTo(new TakeoverReport(0, 3, List.of(), 0));
            assertThat(signIn(house, "zhang.san", House.PASSWORD)).isTrue();
            assertThat(signIn(house, "zhang.san", OTHER)).isFalse();
            assertThat(house.service().findAccount(House.SYSTEM_ADMIN, known.id()))
                    .contains(known);
        }
    }

    @Test
    void takesOnlyTheFirstOfTwoPasswords() {
        try (House house = House.open()) {
            TakeoverReport report =
                    imported(house, "wang,王五," + FIRST + "\nwang,王五," + OTHER + "\nwang,王六," + OTHER + "\n");

            assertThat(report.accepted()).isEqualTo(1);
            assertThat(report.unchanged()).isEqualTo(1);
            assertThat(TakeoverFiles.rejected(report)).containsExactly("3 name taken");
            assertThat(signIn(house, "wang", FIRST)).isTrue();
            assertThat(signIn(house, "wang", OTHER)).isFalse();
        }
    }

    @Test
    void rejectsAnotherHolderAClosedAccountAndWhatBreaksARule() {
        try (House house = House.open()) {
            Account closed = house.account("closed");
            house.service().closeAccount(House.SYSTEM_ADMIN, closed.id(), closed.revision());
            house.account("zhang.san");

            TakeoverReport report = imported(
                    house,
                    "zhang.san,李四," + FIRST + "\nclosed,张三," + FIRST + "\nUpper Case,,short\nwang.wu,王五,\n"
                            + "zhao.liu,赵六,xx-zhao.liu-1\nzhang.san,,\n😀name,某人," + FIRST + "\nsun,孙七," + FIRST
                            + "\n");

            assertThat(TakeoverFiles.rejected(report))
                    .containsExactly(
                            "1 name taken",
                            "2 name account-closed",
                            "3 name account-name, holder required, password password-policy",
                            "4 password required",
                            "5 password password-policy",
                            "6 holder required",
                            "7 name account-name");
            assertThat(report.accepted()).isEqualTo(1);
            assertThat(report.toString()).doesNotContain(FIRST, "short", "李四", "张三", "xx-");
            assertThat(signIn(house, "zhang.san", House.PASSWORD)).isTrue();
        }
    }

    @Test
    void countsInTheAuditTrailAndTellsNoMore() {
        try (House house = House.open()) {
            imported(house, "zhang.san,张三," + FIRST + "\nli.si,李四,weak\n");

            assertThat(house.audit.facts).singleElement().satisfies(fact -> {
                assertThat(fact.action()).isEqualTo("IdentityService.importAccounts");
                assertThat(fact.details()).isEqualTo(Map.of("accepted", "1"));
            });
        }
    }

    @Test
    void opensEachAccountOnceWhereTwoImportAtOnce() {
        try (SharedDatabase database = SharedDatabase.h2();
                House one = House.open(database.source(), "zhengwu.identity.key", OrgansTest.KEY);
                House other = House.open(database.source(), "zhengwu.identity.key", OrgansTest.KEY)) {
            String up = people("a", "b", "c");
            String down = people("c", "b", "a");

            List<Object> reports =
                    AtOnce.run(4, thread -> imported(thread % 2 == 0 ? one : other, thread < 2 ? up : down));

            assertThat(reports)
                    .allSatisfy(each ->
                            assertThat(((TakeoverReport) each).rejectedCount()).isZero());
            assertThat(reports.stream()
                            .mapToInt(each -> ((TakeoverReport) each).accepted())
                            .sum())
                    .isEqualTo(300);
            assertThat(one.column("select count(*) from id_account")).containsExactly(300L);
        }
    }

    private static String people(String... initials) {
        StringBuilder lines = new StringBuilder();
        for (String initial : initials) {
            IntStream.range(0, 100).forEach(i -> lines.append(initial + "-person-" + i + ",某人," + FIRST + "\n"));
        }
        return lines.toString();
    }

    @Test
    void importsNothingOfAFileThatIsTooLong() {
        try (House house = House.open()) {
            String lines = "x\n".repeat(ImportParts.MOST_LINES);

            assertThatThrownBy(() -> imported(house, "zhang.san,张三," + FIRST + "\n" + lines))
                    .isInstanceOf(InvalidInputException.class);
            assertThat(house.column("select count(*) from id_account")).containsExactly(0L);
        }
    }

    @Test
    void keepsPasswordsThatProgramsStumbleOver() throws IOException {
        List<String> passwords = TakeoverFiles.naughty();
        try (House house = House.open()) {
            int opened = 0;
            for (int i = 0; i < passwords.size(); i++) {
                String password = passwords.get(i);
                TakeoverReport report = imported(house, "person-" + i + ",某人," + TakeoverFiles.quoted(password) + "\n");
                opened += report.accepted();
                assertThat(report.accepted() + report.rejectedCount())
                        .as(password)
                        .isEqualTo(1);
                assertThat(signIn(house, "person-" + i, password)).as(password).isEqualTo(report.accepted() == 1);
            }
            System.out.println(opened + " of " + passwords.size() + " strings are good passwords");
        }
    }

    @Test
    void importsNothingOfBadInput() throws IOException {
        List<Path> files = TakeoverFiles.bad();
        try (House house = House.open()) {
            for (Path file : files) {
                try (InputStream bytes = Files.newInputStream(file)) {
                    TakeoverReport report = house.service().importAccounts(House.SYSTEM_ADMIN, bytes);
                    assertThat(report.accepted()).as(file.toString()).isZero();
                }
            }
            assertThat(house.column("select count(*) from id_account")).containsExactly(0L);
        }
    }

    private static boolean signIn(House house, String name, String password) {
        try {
            String source = name + password.hashCode();
            return !house.service()
                    .signIn(House.VISITOR, new SignInDraft(name, password), source)
                    .token()
                    .isEmpty();
        } catch (SignInRefusedException | InvalidInputException refused) {
            return false;
        }
    }

    private static TakeoverReport imported(House house, String file) {
        return house.service().importAccounts(House.SYSTEM_ADMIN, TakeoverFiles.of(file));
    }
}
