package org.zhengwu.tck.application.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.AssigneeDraft;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** However a case is read beside being found by its id: the same people see the same of it, and nobody else anything. */
public interface CaseOtherReadingsContract extends CaseFixtures {

    LocalDate MARCH_10 = LocalDate.of(2026, 3, 10);

    @Test
    @Requirement({"ACC-004", "ACC-006"})
    default void hidesEachReadingFromThoseOutOfReach() {
        Case submitted = submitted(people().applicant(), Kind.PERMIT, MARCH_10);
        Caller stranger = cast().serviceUser(PartyKind.NATURAL_PERSON);

        for (Caller outside : List.of(
                stranger,
                staff().official(Organ.OTHER_IN_CITY, Post.HANDLER),
                staff().official(Organ.NEIGHBOUR_CITY, Post.HANDLER),
                staff().official(Organ.CITY_GOVERNMENT, Post.HANDLER))) {
            assertThat(function().findByNumber(outside, number(submitted))).isEmpty();
            assertThatThrownBy(() -> function().form(outside, submitted.id())).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> function().history(outside, submitted.id()))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> function().deadlines(outside, submitted.id()))
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> function().identityLooks(stranger, submitted.id()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Requirement("ACC-005")
    default void showsEachReadingToTheLineAndToTheHeadOfTheGovernment() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, MARCH_10);
        CaseId id = accepted.id();

        for (Caller above : List.of(
                staff().official(Organ.PROVINCE, Post.HANDLER),
                staff().official(Organ.CITY_GOVERNMENT, Post.GOVERNMENT_HEAD))) {
            assertThat(function().findByNumber(above, number(accepted))).contains(accepted);
            assertThat(assertDoesNotThrow(() -> function().form(above, id)))
                    .isEqualTo(function().form(people.handler(), id));
            assertThat(assertDoesNotThrow(() -> function().history(above, id)))
                    .isEqualTo(function().history(people.handler(), id));
            assertThat(assertDoesNotThrow(() -> function().deadlines(above, id)))
                    .isEqualTo(function().deadlines(people.handler(), id));
        }
    }

    @Test
    @Requirement("ACC-005")
    default void showsTheHeadOfAGovernmentNoCaseOfAnotherCity() {
        Case elsewhere = submitted(people().applicant(), Kind.OF_NEIGHBOUR, MARCH_10);
        Caller governor = staff().official(Organ.CITY_GOVERNMENT, Post.GOVERNMENT_HEAD);

        assertThat(function().find(governor, elsewhere.id())).isEmpty();
        assertThat(function().findByNumber(governor, number(elsewhere))).isEmpty();
        assertThatThrownBy(() -> function().history(governor, elsewhere.id())).isInstanceOf(NotFoundException.class);
    }

    @Test
    @Requirement("ITM-012")
    default void findsByItsNumberWhatItFindsByItsId() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, MARCH_10);

        for (Caller reader : List.of(people.applicant(), people.handler())) {
            assertThat(function().findByNumber(reader, number(accepted))).contains(seenBy(reader, accepted));
        }
    }

    @Test
    @Requirement("CSE-102")
    default void letsNoStaffDoAnythingWithADraft() {
        clock().moveTo(MARCH_10);
        Case drafted = drafted(people().applicant(), Kind.PERMIT);
        CaseId id = drafted.id();

        for (Caller staff : List.of(people().handler(), head())) {
            assertThatThrownBy(() -> function().revealApplicant(staff, id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> function().possibleAssignees(staff, id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(
                            () -> function().assign(staff, id, drafted.revision(), AssigneeDraft.of(staff.account())))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> function().previewAcceptance(staff, id)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> function().accept(staff, id, drafted.revision()))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    private static CaseNumber number(Case of) {
        return requireNonNull(of.number());
    }
}
