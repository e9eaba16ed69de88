package org.zhengwu.tck.technical.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.DivisionCodeTakenException;
import org.zhengwu.api.technical.identity.DivisionDraft;
import org.zhengwu.api.technical.identity.DivisionImportReport;
import org.zhengwu.api.technical.identity.DivisionMerged;
import org.zhengwu.api.technical.identity.DivisionMergerDraft;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** Divisions that are renamed, moved and merged (撤并): from a day on, with what was before still known. */
public interface DivisionChangeContract extends IdentityFixtures {

    String CITY = "441900";
    String OTHER_CITY = "442000";
    LocalDate BEFORE = LocalDate.of(2026, 5, 6);
    LocalDate DAY = LocalDate.of(2026, 5, 11);

    @Test
    @Requirement("DIV-001")
    default void changesADivisionFromTheDayOnAndKnowsWhatItWas() {
        clock().moveTo(BEFORE);
        Division street = imported();
        String code = freshStreet(OTHER_CITY);

        Division changed = change(street, code, "更名街道", OTHER_CITY, DAY);

        assertThat(changed.id()).isEqualTo(street.id());
        assertThat(find(street.code(), DAY.minusDays(1))).hasValueSatisfying(was -> {
            assertThat(was.name()).isEqualTo(street.name());
            assertThat(was.parent()).isEqualTo(street.parent());
            assertThat(was.until()).isEqualTo(DAY.minusDays(1));
        });
        assertThat(find(DivisionCode.of(code), DAY.minusDays(1))).isEmpty();
        assertThat(find(street.code(), DAY)).isEmpty();
        assertThat(find(DivisionCode.of(code), DAY)).hasValueSatisfying(is -> {
            assertThat(is.id()).isEqualTo(street.id());
            assertThat(is.name()).isEqualTo("更名街道");
            assertThat(is.parent()).isEqualTo(division(OTHER_CITY).id());
            assertThat(is.from()).isEqualTo(DAY);
            assertThat(is.until()).isNull();
        });
    }

    @Test
    @Requirement("DIV-001")
    default void movesADivisionWhoseLineNamesAnotherParentFromTodayOn() {
        clock().moveTo(BEFORE);
        Division one = imported();
        Division other = imported();
        Division village = villageOf(one);
        String moved = village.code().value() + "," + village.name() + ","
                + other.code().value() + "\n";

        clock().moveTo(DAY);
        DivisionImportReport report = function().importDivisions(systemAdministrator(), new StringReader(moved));

        assertThat(report).isEqualTo(new DivisionImportReport(1, 0, List.of(), 0));
        assertThat(find(village.code(), DAY.minusDays(1))).map(Division::parent).contains(one.id());
        assertThat(find(village.code(), DAY)).map(Division::parent).contains(other.id());
    }

    @Test
    @Requirement({"DIV-001", "IDN-004"})
    default void changesADivisionWhoseLineSaysSomethingElseFromTodayOn() {
        clock().moveTo(BEFORE);
        Division street = imported();
        String renamed = street.code().value() + ",更名街道," + CITY + "\n";
        clock().moveTo(DAY);

        DivisionImportReport report = function().importDivisions(systemAdministrator(), new StringReader(renamed));

        assertThat(report).isEqualTo(new DivisionImportReport(1, 0, List.of(), 0));
        assertThat(find(street.code(), DAY.minusDays(1))).map(Division::name).contains(street.name());
        assertThat(find(street.code(), DAY)).hasValueSatisfying(is -> {
            assertThat(is.id()).isEqualTo(street.id());
            assertThat(is.name()).isEqualTo("更名街道");
            assertThat(is.from()).isEqualTo(DAY);
        });
    }

    @Test
    @Requirement({"IDN-004", "ACC-005"})
    default void importsForAManagerBelowTheOwnDivisionsOnly() {
        clock().moveTo(BEFORE);
        Division own = imported();
        Division other = imported();
        String lines = other.code().value() + "301,他人社区," + other.code().value() + "\n"
                + own.code().value() + "301,自己社区," + own.code().value() + "\n"
                + own.code().value() + ",自改街道," + CITY + "\n";

        DivisionImportReport report = function().importDivisions(managerOf(own), new StringReader(lines));

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.rejectedCount()).isEqualTo(2);
        assertThat(report.rejected()).extracting(ReportedLine::line).containsExactly(1, 3);
        assertThat(find(own.code(), BEFORE)).map(Division::name).contains(own.name());
        assertThat(find(DivisionCode.of(own.code().value() + "301"), BEFORE)).isPresent();
        assertThat(find(DivisionCode.of(other.code().value() + "301"), BEFORE)).isEmpty();
    }

    @Test
    @Requirement("IDN-004")
    default void tellsAThousandRejectedDivisionsAndCountsTheRest() {
        DivisionImportReport report =
                function().importDivisions(systemAdministrator(), new StringReader("44190,短码,441900\n".repeat(1001)));

        assertThat(report.rejectedCount()).isEqualTo(1001);
        assertThat(report.rejected())
                .hasSize(1000)
                .extracting(ReportedLine::line)
                .isSorted();
    }

    @Test
    @Requirement("DIV-001")
    default void changesNothingByADraftThatDoesNotFit() {
        clock().moveTo(BEFORE);
        Division street = imported();
        Division other = imported();
        String code = street.code().value();

        assertThatThrownBy(() -> change(street, other.code().value(), "同码街道", CITY, DAY))
                .isInstanceOf(DivisionCodeTakenException.class);
        assertThat(violated(() -> change(street, code, "无上级街道", "4419009989", DAY)))
                .containsExactly("parentCode");
        assertThat(violated(() -> change(street, code, "无上级街道", "441900998", DAY)))
                .containsExactly("parentCode");
        assertThat(violated(() -> change(street, code, "下级街道", other.code().value(), DAY)))
                .containsExactly("parentCode");
        assertThat(current(street)).isEqualTo(street);
    }

    @Test
    @Requirement({"DIV-002", "IDN-004"})
    default void putsWhatLayBelowAMergedDivisionBelowItsSuccessor() {
        clock().moveTo(BEFORE);
        Division merged = imported();
        Division successor = imported();
        Division village = villageOf(merged);

        merge(merged, successor);
        clock().moveTo(DAY);

        assertThat(find(merged.code(), DAY)).isEmpty();
        assertThat(find(merged.code(), DAY.minusDays(1)))
                .hasValueSatisfying(was -> assertThat(was.id()).isEqualTo(merged.id()));
        assertThat(current(merged).successor()).isEqualTo(successor.id());
        DivisionMerged told = new DivisionMerged(merged.id(), successor.id(), DAY);
        assertThat(candidate().eventsAbout(told.subject())).containsExactly(told);
        assertThat(current(village).parent()).isEqualTo(successor.id());
        assertThat(function()
                        .divisionsBelow(cast().visitor(), successor.id(), PageRequest.first())
                        .items())
                .extracting(Division::id)
                .containsExactly(village.id());
    }

    @Test
    @Requirement({"DIV-002", "ACC-005"})
    default void movesTheReachOfAMergedDivisionToItsSuccessor() {
        clock().moveTo(BEFORE);
        Division merged = imported();
        Division successor = imported();
        Caller manager = managerOf(successor);
        String village = villageOf(merged).code().value();
        String line = village + ",接管社区," + successor.code().value() + "\n";

        int before = function().importDivisions(manager, new StringReader(line)).accepted();
        merge(merged, successor);
        clock().moveTo(DAY);
        int after = function().importDivisions(manager, new StringReader(line)).accepted();

        assertThat(before).isZero();
        assertThat(after).isEqualTo(1);
    }

    @Test
    @Requirement("DIV-002")
    default void mergesNoDivisionTwiceNorIntoItself() {
        clock().moveTo(BEFORE);
        Division merged = imported();
        Division successor = imported();

        assertThat(violated(() -> merge(merged, merged))).containsExactly("successor");
        assertThat(violated(() -> merge(merged, villageOf(successor)))).containsExactly("successor");
        merge(merged, successor);
        assertThatThrownBy(() -> merge(current(merged), successor)).isInstanceOf(StepNotAllowedException.class);
        assertThat(violated(() -> merge(successor, merged))).containsExactly("successor");
    }

    @Test
    @Requirement("REV-001")
    default void changesNoDivisionAtAnotherRevision() {
        clock().moveTo(BEFORE);
        Division street = imported();
        Revision stale = new Revision(99);
        DivisionDraft draft = draft(street.code().value(), "更名街道", CITY, DAY);
        DivisionMergerDraft merger = merger(imported());

        assertThatThrownBy(() -> function().changeDivision(systemAdministrator(), street.id(), stale, draft))
                .isInstanceOf(RevisionConflictException.class);
        assertThatThrownBy(() -> function().mergeDivision(systemAdministrator(), street.id(), stale, merger))
                .isInstanceOf(RevisionConflictException.class);
        assertThat(current(street)).isEqualTo(street);
    }

    @Test
    @Requirement("AUD-001")
    default void entersEachChangeOfADivisionInTheAuditTrail() {
        clock().moveTo(BEFORE);
        Caller administrator = cast().holder(Role.SYSTEM_ADMINISTRATOR, Cast.Organ.PROVINCE);
        Division street = imported();
        DivisionDraft renamed = draft(street.code().value(), "更名街道", CITY, BEFORE.plusDays(1));

        Division changed = function().changeDivision(administrator, street.id(), street.revision(), renamed);
        function().mergeDivision(administrator, street.id(), changed.revision(), merger(imported()));

        assertThat(Entries.doneBy(candidate(), administrator))
                .contains("IdentityService.changeDivision", "IdentityService.mergeDivision");
        Subject subject = new DivisionMerged(street.id(), street.id(), DAY).subject();
        assertThat(Entries.doneTo(candidate(), subject))
                .contains("IdentityService.changeDivision", "IdentityService.mergeDivision");
    }

    /** A fresh street of a city without counties. */
    private Division imported() {
        String code = freshStreet(CITY);
        return imported(code, CITY);
    }

    private Division villageOf(Division street) {
        return imported(street.code().value() + "201", street.code().value());
    }

    private Division imported(String code, String parent) {
        String line = code + ",测试" + code.substring(6) + "," + parent + "\n";
        function().importDivisions(systemAdministrator(), new StringReader(line));
        return division(code);
    }

    private String freshStreet(String city) {
        return Stream.generate(() -> ThreadLocalRandom.current().nextInt(100, 900))
                .map(street -> city + street)
                .filter(code -> find(DivisionCode.of(code), BEFORE).isEmpty())
                .filter(code -> find(DivisionCode.of(code), DAY).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Caller managerOf(Division street) {
        Organ organ = function()
                .establish(
                        systemAdministrator(),
                        IdempotencyKey.fresh(),
                        EndingOrgan.draft(cast(), Identifiers.organCode())
                                .division(street.id().toString())
                                .build());
        return FreshAccount.open(candidate(), null)
                .grant(GrantDraft.builder()
                        .role(Role.INFORMATION_MANAGER)
                        .organ(organ.id().toString()))
                .signIn();
    }

    private Division change(Division division, String code, String name, String parent, LocalDate from) {
        return function()
                .changeDivision(
                        systemAdministrator(), division.id(), division.revision(), draft(code, name, parent, from));
    }

    private static DivisionDraft draft(String code, String name, String parent, LocalDate from) {
        return new DivisionDraft(code, name, parent, from.toString());
    }

    private Division merge(Division division, Division successor) {
        return function().mergeDivision(systemAdministrator(), division.id(), division.revision(), merger(successor));
    }

    private static DivisionMergerDraft merger(Division successor) {
        return new DivisionMergerDraft(successor.id().toString(), DAY.toString());
    }

    private Division current(Division division) {
        return function()
                .findDivision(cast().visitor(), division.id())
                .orElseThrow(() -> new AssertionError("The division is gone"));
    }

    private Division division(String code) {
        return find(DivisionCode.of(code), BEFORE)
                .orElseThrow(() -> new AssertionError("No division had the code " + code));
    }

    private Optional<Division> find(DivisionCode code, LocalDate on) {
        return function().findDivision(cast().visitor(), code, on);
    }
}
