package org.zhengwu.tck.technical.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Grant;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.SignInRefusedException;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;

/** What an import does with what is on file already, and with more than it can tell (TKO-001 to TKO-004). */
public interface TakeoverRuleContract extends IdentityFixtures {

    @Test
    @Requirement("TKO-001")
    default void keepsTheSuperiorWhereTheFileHasNoColumnForIt() {
        Organ organ = established(cast().idOf(Cast.Organ.PROVINCE));

        TakeoverReport report =
                importOrgans("creditCode,name,division\n" + organ.creditCode() + ",更名局," + cityCode() + "\n");

        assertThat(report).isEqualTo(new TakeoverReport(1, 0, List.of(), 0));
        assertThat(found(organ)).satisfies(changed -> {
            assertThat(changed.name()).isEqualTo("更名局");
            assertThat(changed.superior()).isEqualTo(cast().idOf(Cast.Organ.PROVINCE));
        });
    }

    @Test
    @Requirement("TKO-001")
    default void rejectsASuperiorThatStandsBelowOnFile() {
        Organ organ = established(cast().idOf(Cast.Organ.PROVINCE));
        Organ below = established(organ.id());

        TakeoverReport report =
                importOrgans(organ.creditCode() + ",测试局," + cityCode() + "," + below.creditCode() + "\n");

        assertThat(report.rejected()).extracting(ReportedLine::line).containsExactly(1);
        assertThat(found(organ)).isEqualTo(organ);
    }

    @Test
    @Requirement("TKO-002")
    default void rejectsTheNameOfAClosedAccount() {
        Account account = opened();
        Account closed = function().closeAccount(systemAdministrator(), account.id(), account.revision());

        TakeoverReport report = importAccounts(account.name() + ",诸葛明月," + PASSWORD + "\n");

        assertThat(report.unchanged()).isZero();
        assertThat(report.rejectedCount()).isEqualTo(1);
        assertThat(function().findAccount(systemAdministrator(), account.id())).contains(closed);
    }

    @Test
    @Requirement("TKO-003")
    default void givesAGrantAgainThatWasTakenBack() {
        Account account = opened();
        String file = account.name() + ",OFFICIAL,HANDLER,"
                + established(cast().idOf(Cast.Organ.PROVINCE)).creditCode() + "\n";
        importGrants(file);
        HeldGrant held = grants(account).get(0);
        function().revoke(securityAdministrator(), held.id(), held.revision());

        TakeoverReport report = importGrants(file);

        assertThat(report).isEqualTo(new TakeoverReport(1, 0, List.of(), 0));
        assertThat(grants(account))
                .filteredOn(each -> each.grant().until() == null)
                .extracting(HeldGrant::id)
                .hasSize(1)
                .doesNotContain(held.id());
    }

    @Test
    @Requirement("TKO-003")
    default void readsSeveralEntrustingOrgansBetweenBlanksOrSemicolons() {
        Organ hall = established(cast().idOf(Cast.Organ.PROVINCE));
        Organ one = established(cast().idOf(Cast.Organ.PROVINCE));
        Organ other = established(cast().idOf(Cast.Organ.PROVINCE));
        for (String gap : List.of(";", " ")) {
            Account account = opened();

            importGrants("account,role,post,organ,entrusted\n" + account.name() + ",OFFICIAL,RECEIVER,"
                    + hall.creditCode() + "," + one.creditCode() + gap + other.creditCode() + "\n");

            assertThat(grants(account))
                    .extracting(HeldGrant::grant)
                    .extracting(Grant::entrusted)
                    .containsExactly(Set.of(one.id(), other.id()));
        }
    }

    @Test
    @Requirement("TKO-004")
    default void readsEveryChineseTitleInAnyOrder() {
        Organ hall = established(cast().idOf(Cast.Organ.PROVINCE));
        Organ other = established(cast().idOf(Cast.Organ.PROVINCE));
        Account account = opened();
        LocalDate from = clock().today();

        TakeoverReport organs = assertDoesNotThrow(() -> importOrgans("上级统一社会信用代码,区划代码,机关名称,统一社会信用代码\n"
                + hall.creditCode() + "," + cityCode() + ",更名局," + other.creditCode() + "\n"));
        TakeoverReport grants = assertDoesNotThrow(() -> importGrants("委托机关,结束日期,开始日期,区划代码,机关,岗位,角色,登录名\n"
                + other.creditCode() + ","
                + from.plusYears(1) + "," + from + "," + cityCode() + "," + hall.creditCode() + ",RECEIVER,OFFICIAL,"
                + account.name() + "\n"));

        assertThat(List.of(organs, grants)).containsOnly(new TakeoverReport(1, 0, List.of(), 0));
        assertThat(found(other).superior()).isEqualTo(hall.id());
        assertThat(grants(account))
                .extracting(HeldGrant::grant)
                .containsExactly(new Grant(
                        Role.OFFICIAL,
                        Post.RECEIVER,
                        hall.id(),
                        hall.division(),
                        from,
                        from.plusYears(1),
                        Set.of(other.id())));
    }

    @Test
    @Requirement("TKO-004")
    default void tellsAThousandRejectedLinesAndCountsTheRest() {
        String name = freshName();

        TakeoverReport report = importAccounts("X,,\n".repeat(1001) + name + ",诸葛明月," + PASSWORD + "\n");

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.rejectedCount()).isEqualTo(1001);
        assertThat(report.rejected())
                .hasSize(1000)
                .extracting(ReportedLine::line)
                .isSorted();
    }

    @Test
    @BetweenFunctions
    @Requirement("TKO-004")
    default void importsNothingOfAFileThatCannotBeReadToItsEnd() {
        String name = freshName();
        InputStream torn = new SequenceInputStream(stream(name + ",诸葛明月," + PASSWORD + "\n"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Connection reset");
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                throw new IOException("Connection reset");
            }
        });

        assertThatThrownBy(() -> function().importAccounts(systemAdministrator(), torn))
                .isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> signIn(name, PASSWORD)).isInstanceOf(SignInRefusedException.class);
    }

    private Organ established(OrganId superior) {
        OrganDraft draft = EndingOrgan.draft(cast(), Identifiers.organCode())
                .superior(superior.toString())
                .build();
        return function().establish(systemAdministrator(), IdempotencyKey.fresh(), draft);
    }

    private Organ found(Organ organ) {
        return function().findOrgan(cast().visitor(), organ.id()).orElseThrow(AssertionError::new);
    }

    private List<HeldGrant> grants(Account account) {
        return function().grantsOf(securityAdministrator(), account.id());
    }

    private String cityCode() {
        return cast().divisionCodeOf(Cast.Organ.CITY).value();
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

    private static InputStream stream(String lines) {
        return new ByteArrayInputStream(lines.getBytes(UTF_8));
    }
}
