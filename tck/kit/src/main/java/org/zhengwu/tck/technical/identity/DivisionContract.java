package org.zhengwu.tck.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.DivisionImportReport;
import org.zhengwu.api.technical.identity.DivisionLevel;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganCodeTakenException;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.OrganMergerDraft;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** Divisions with their dated codes and parents, and the organs in them (IDN-004). */
public interface DivisionContract extends IdentityFixtures {

    LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    @Requirement("IDN-004")
    default void knowsTheDivisionsFromTheNationToTheCounty() {
        clock().moveTo(TODAY);
        Division county = division("330106", TODAY);
        Division city = byId(county);
        Division province = byId(city);

        assertThat(county.name()).isEqualTo("西湖区");
        assertThat(county.level()).isEqualTo(DivisionLevel.COUNTY);
        assertThat(city.code()).isEqualTo(DivisionCode.of("3301"));
        assertThat(city.level()).isEqualTo(DivisionLevel.CITY);
        assertThat(province.name()).isEqualTo("浙江省");
        assertThat(byId(province).code()).isEqualTo(DivisionCode.NATION);
        assertThat(divisionsBelow(province, 50))
                .hasSize(11)
                .extracting(division -> division.code().value())
                .isSorted();
    }

    @Test
    @Requirement("PAG-001")
    default void listsEveryDivisionBelowOnce() {
        clock().moveTo(TODAY);
        Division province = division("330000", TODAY);

        assertThat(divisionsBelow(province, 3)).isEqualTo(divisionsBelow(province, 50));
    }

    @Test
    @Requirement("IDN-004")
    default void findsNothingBelowADivisionThatIsNone() {
        DivisionId none = new DivisionId(UUID.randomUUID());

        assertThatThrownBy(() -> function().divisionsBelow(cast().visitor(), none, PageRequest.first()))
                .isInstanceOf(NotFoundException.class);
    }

    private List<Division> divisionsBelow(Division parent, int atATime) {
        return allPages(atATime, page -> function().divisionsBelow(cast().visitor(), parent.id(), page));
    }

    @Test
    @Requirement("IDN-004")
    default void knowsTheCodeOfAMergedCountyOnItsDays() {
        clock().moveTo(TODAY);

        assertThat(find("330104", LocalDate.of(2021, 4, 8)))
                .hasValueSatisfying(division -> assertThat(division.name()).isEqualTo("江干区"));
        assertThat(find("330104", TODAY)).isEmpty();
        assertThat(divisionsBelow(division("330100", TODAY), 50))
                .as("those of today")
                .extracting(Division::name)
                .contains("西湖区")
                .doesNotContain("江干区");
        Division merged = division("330104", LocalDate.of(2020, 1, 1));
        assertThat(merged.successor()).isEqualTo(division("330102", TODAY).id());
    }

    @Test
    @Requirement({"IDN-004", "CAL-011"})
    default void keepsTheSpecialRegionsApartFromTheMainland() {
        clock().moveTo(TODAY);

        assertThat(division("820000", TODAY).mainland()).isFalse();
        assertThat(division("810000", TODAY).mainland()).isFalse();
        assertThat(division("440000", TODAY).mainland()).isTrue();
    }

    @Test
    @Requirement("IDN-004")
    default void importsLowerDivisionsBelowTheParentThatTheLineNames() {
        clock().moveTo(TODAY);
        String street =
                "441900" + "%03d".formatted(1 + ThreadLocalRandom.current().nextInt(98));
        String village = street + "001";
        String lines = "code,name,parentCode\n"
                + street + ",测试街道,441900\n"
                + village + ",测试社区," + street + "\n"
                + "44190,短码,441900\n"
                + street + "002,无上级,441900998\n";

        DivisionImportReport first = importLines(lines);
        DivisionImportReport again = importLines(lines);

        assertThat(first.accepted()).isEqualTo(2);
        assertThat(first.rejectedCount()).isEqualTo(2);
        assertThat(first.rejected()).extracting(ReportedLine::line).containsExactly(4, 5);
        assertThat(again.accepted()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(division(street, TODAY).level()).isEqualTo(DivisionLevel.STREET);
        assertThat(division(street, TODAY).parent())
                .isEqualTo(division("441900", TODAY).id());
        assertThat(division(village, TODAY).level()).isEqualTo(DivisionLevel.VILLAGE);
    }

    @Test
    @Requirement("IDN-002")
    default void establishesAnOrganUnderAValidCreditCodeOnce() {
        OrganDraft draft = EndingOrgan.draft(cast(), Identifiers.organCode()).build();

        Organ established = function().establish(systemAdministrator(), IdempotencyKey.fresh(), draft);

        assertThat(function().findOrgan(cast().visitor(), established.id())).contains(established);
        assertThat(established.superior()).isEqualTo(cast().idOf(Cast.Organ.PROVINCE));
        assertThatThrownBy(() -> function().establish(systemAdministrator(), IdempotencyKey.fresh(), draft))
                .isInstanceOf(OrganCodeTakenException.class);
        OrganDraft wrong = EndingOrgan.draft(cast(), "11100000000013338X").build();
        assertThatThrownBy(() -> function().establish(systemAdministrator(), IdempotencyKey.fresh(), wrong))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement("PTY-002")
    default void mergesAnOrganIntoItsSuccessor() {
        Organ ending = established();

        Organ merged = function().mergeOrgan(systemAdministrator(), ending.id(), ending.revision(), merger());

        assertThat(merged.successor()).isEqualTo(cast().idOf(Cast.Organ.CITY));
        assertThat(function().findOrgan(cast().visitor(), ending.id())).contains(merged);
    }

    @Test
    @Requirement("REV-001")
    default void mergesNoOrganAtAnotherRevision() {
        Organ ending = established();

        assertThatThrownBy(() -> function().mergeOrgan(systemAdministrator(), ending.id(), new Revision(99), merger()))
                .isInstanceOf(RevisionConflictException.class);
    }

    @Test
    @Requirement({"PTY-003", "SEC-003"})
    default void movesTheGrantsOfAMergedOrganToItsSuccessorButNoHead() {
        Organ ending = established();
        Account handler = opened();
        Account head = opened();
        grant(handler, Post.HANDLER, ending);
        grant(head, Post.HEAD, ending);
        SignedIn ofHandler = signIn(handler.name(), PASSWORD);
        SignedIn ofHead = signIn(head.name(), PASSWORD);

        OrganMergerDraft merger = OrganMergerDraft.builder()
                .successor(cast().idOf(Cast.Organ.NEIGHBOUR_CITY).toString())
                .build();
        function().mergeOrgan(systemAdministrator(), ending.id(), ending.revision(), merger);
        clock().settle();

        assertThat(grants(ofHandler)).singleElement().satisfies(grant -> {
            assertThat(grant.organ()).isEqualTo(cast().idOf(Cast.Organ.NEIGHBOUR_CITY));
            assertThat(grant.division()).isEqualTo(cast().divisionOf(Cast.Organ.NEIGHBOUR_CITY));
            assertThat(grant.post()).isEqualTo(Post.HANDLER);
        });
        assertThat(grants(ofHead)).isEmpty();
    }

    @Test
    @Requirement("AUD-001")
    default void entersEachChangeOfAnOrganInTheAuditTrail() {
        Caller administrator = cast().holder(Role.SYSTEM_ADMINISTRATOR, Cast.Organ.PROVINCE);
        OrganDraft draft = EndingOrgan.draft(cast(), Identifiers.organCode()).build();
        Organ organ = function().establish(administrator, IdempotencyKey.fresh(), draft);
        OrganDraft renamed = EndingOrgan.draft(cast(), String.valueOf(draft.creditCode()))
                .name("市更名局")
                .build();
        Organ changed = function().changeOrgan(administrator, organ.id(), organ.revision(), renamed);
        function().mergeOrgan(administrator, changed.id(), changed.revision(), merger());

        assertThat(Entries.doneBy(candidate(), administrator))
                .contains("IdentityService.establish", "IdentityService.changeOrgan", "IdentityService.mergeOrgan");
    }

    private void grant(Account account, Post post, Organ organ) {
        GrantDraft draft = GrantDraft.builder()
                .account(account.id().toString())
                .role(Role.OFFICIAL)
                .post(post)
                .organ(organ.id().toString())
                .build();
        function().grant(securityAdministrator(), IdempotencyKey.fresh(), draft);
    }

    private List<Grant> grants(SignedIn session) {
        return cast().bySession(session.token(), null)
                .orElseThrow(() -> new AssertionError("The session ended"))
                .grants();
    }

    @Test
    @Requirement("PAG-001")
    default void listsTheOrgansOfADivisionByCreditCode() {
        OrganId[] inTheCity = {
            cast().idOf(Cast.Organ.CITY), cast().idOf(Cast.Organ.OTHER_IN_CITY), cast().idOf(Cast.Organ.CITY_GOVERNMENT)
        };
        List<Organ> organs =
                allPages(2, page -> function().organs(cast().visitor(), cast().divisionOf(Cast.Organ.CITY), page));

        assertThat(organs).extracting(Organ::creditCode).isSorted().doesNotHaveDuplicates();
        assertThat(organs)
                .extracting(Organ::id)
                .contains(inTheCity)
                .doesNotContain(cast().idOf(Cast.Organ.PROVINCE), cast().idOf(Cast.Organ.NEIGHBOUR_CITY));
    }

    private Organ established() {
        return function()
                .establish(
                        systemAdministrator(),
                        IdempotencyKey.fresh(),
                        EndingOrgan.draft(cast(), Identifiers.organCode()).build());
    }

    private OrganMergerDraft merger() {
        return OrganMergerDraft.builder()
                .successor(cast().idOf(Cast.Organ.CITY).toString())
                .build();
    }

    private DivisionImportReport importLines(String lines) {
        return function().importDivisions(systemAdministrator(), new StringReader(lines));
    }

    private Optional<Division> find(String code, LocalDate on) {
        return function().findDivision(cast().visitor(), DivisionCode.of(code), on);
    }

    private Division division(String code, LocalDate on) {
        return find(code, on).orElseThrow(() -> new AssertionError("No division had the code " + code));
    }

    private Division byId(Division child) {
        if (child.parent() == null) {
            throw new AssertionError(child.name() + " has no parent");
        }
        return function()
                .findDivision(cast().visitor(), child.parent())
                .orElseThrow(() -> new AssertionError("The parent is not found"));
    }
}
