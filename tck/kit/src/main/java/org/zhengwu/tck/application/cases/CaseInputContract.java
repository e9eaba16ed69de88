package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CorrectionDraft;
import org.zhengwu.api.application.cases.DemandDraft;
import org.zhengwu.api.application.cases.MaterialDraft;
import org.zhengwu.api.application.cases.RefusalDraft;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.api.application.cases.VerificationDraft;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;

/** Hostile input: whatever is written into a draft, the answer names the field. */
public interface CaseInputContract extends CaseFixtures {

    LocalDate DAY = LocalDate.of(2026, 4, 28);

    /** More than any list holds, and little enough for one request. */
    int MANY = 5_000;

    /** Texts that no field takes: control characters, half a character, and more than any field holds. */
    List<String> HOSTILE = List.of("a\u0000b", "a\u001bb", "a\ud83d", "\ude00b", "a\uffffb", "长".repeat(100_000));

    @Test
    @Requirement("LIC-001")
    default void namesTheFieldOfEveryHostileText() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, DAY);
        List<String> wrong = new ArrayList<>();
        for (String text : HOSTILE) {
            textsOfADraft(people, text, wrong);
            textsOfTheIntake(people, submitted, text, wrong);
        }

        assertThat(wrong).isEmpty();
        assertThat(seenBy(people.applicant(), submitted)).isEqualTo(submitted);
    }

    @Test
    @Requirement("LIC-001")
    default void takesCharactersOutsideTheBasicPlane() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, DAY);
        String rare = "𠮷字店😀";

        Case correcting = function()
                .correct(
                        people.handler(),
                        submitted.id(),
                        submitted.revision(),
                        CorrectionDraft.builder().problem(rare).build());

        assertThat(correcting.correction()).isEqualTo(rare);
        assertThat(seenBy(people.applicant(), submitted).correction()).isEqualTo(rare);
    }

    @Test
    @Requirement("IDN-008")
    default void neverTakesAContactBackMasked() {
        clock().moveTo(DAY);
        Caller applicant = people().applicant();
        CaseDraft plain = application(applicant, Kind.PERMIT)
                .contactMobile(Identifiers.mobile())
                .build();
        Case drafted = function().create(applicant, IdempotencyKey.fresh(), plain);
        CaseDraft masked = CaseDraft.builder()
                .item(drafted.item().item().toString())
                .contactMobile(String.valueOf(drafted.contactMobile()))
                .build();

        assertThatThrownBy(() -> function().create(applicant, IdempotencyKey.fresh(), masked))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> function().change(applicant, drafted.id(), drafted.revision(), masked))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement({"LIC-001", "LIC-007"})
    default void namesTheFieldOfADayThatNoCalendarHas() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, DAY);
        Case accepted = accepted(people(), Kind.PERMIT, DAY);
        List<String> wrong = new ArrayList<>();
        for (String day : List.of("+999999999-12-31", "+10000-01-01", "-0001-01-01", "0000-01-01", "2026-02-30")) {
            expect("supplyBy", () -> requestSupplement(people, submitted, "面积", day), wrong);
            SuspensionDraft suspension = SuspensionDraft.builder()
                    .procedure("TESTING")
                    .reason("检测")
                    .expectedUntil(day)
                    .build();
            expect(
                    "expectedUntil",
                    () -> function().suspend(people.handler(), accepted.id(), accepted.revision(), suspension),
                    wrong);
            VerificationDraft verification = VerificationDraft.builder()
                    .result("CONFORMS")
                    .findings("一致")
                    .on(day)
                    .build();
            expect(
                    "on",
                    () -> function().verify(people.handler(), accepted.id(), accepted.revision(), verification),
                    wrong);
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    @Requirement("LIC-010")
    default void takesNoVerificationOfADayBeforeTheAcceptanceOrToCome() {
        People people = people();
        Case accepted = accepted(people, Kind.PERMIT, DAY);
        for (LocalDate day : List.of(DAY.minusDays(1), DAY.plusDays(1))) {
            VerificationDraft verification = VerificationDraft.builder()
                    .result("CONFORMS")
                    .findings("一致")
                    .on(day.toString())
                    .build();
            assertThat(violated(() ->
                            function().verify(people.handler(), accepted.id(), accepted.revision(), verification)))
                    .as(day.toString())
                    .containsExactly("on");
        }
    }

    @Test
    @Requirement("LIC-001")
    default void demandsNoFieldThatNobodyCanFillIn() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, DAY);
        List<String> wrong = new ArrayList<>();
        for (String field : List.of("经营 面积", "面积（平方米）", "a/b", "长".repeat(65))) {
            expect("demands[0].field", () -> requestSupplement(people, submitted, field, ""), wrong);
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    @Requirement("LIC-001")
    default void refusesListsThatHaveNoEnd() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, DAY);
        List<String> wrong = new ArrayList<>();
        Map<String, String> form = new LinkedHashMap<>();
        for (int i = 0; i < MANY; i++) {
            form.put("f" + i, "v");
        }
        List<MaterialDraft> materials = Collections.nCopies(MANY, new MaterialDraft("m", "d"));
        SupplementDraft endless = new SupplementDraft(form, materials);
        expect(
                "form",
                () -> function().supplement(people.applicant(), submitted.id(), submitted.revision(), endless),
                wrong);
        expect(
                "materials",
                () -> function().supplement(people.applicant(), submitted.id(), submitted.revision(), endless),
                wrong);
        List<DemandDraft> demands = Collections.nCopies(
                MANY, DemandDraft.builder().field("面积").problem("缺").build());
        SupplementNoticeDraft notice = new SupplementNoticeDraft(demands, LATE_IN_THE_YEAR);
        expect(
                "demands",
                () -> function().requestSupplement(people.handler(), submitted.id(), submitted.revision(), notice),
                wrong);

        assertThat(wrong).isEmpty();
    }

    @Test
    @Requirement("LIC-001")
    default void offersNoStepThatItAlwaysRefuses() {
        People people = people();
        Case submitted = submitted(people.applicant(), Kind.PERMIT, DAY);
        Case noticed = requestSupplement(people, submitted, "面积", LATE_IN_THE_YEAR);
        SupplementDraft draft = SupplementDraft.builder().field("面积", "12").build();
        Case supplemented = function().supplement(people.applicant(), noticed.id(), noticed.revision(), draft);

        assertThat(supplemented.allowed()).containsExactly(CaseStep.ACCEPT, CaseStep.WITHDRAW);
    }

    private void textsOfADraft(People people, String text, List<String> wrong) {
        expect(
                "contactName",
                () -> function()
                        .create(
                                people.applicant(),
                                IdempotencyKey.fresh(),
                                application(people.applicant(), Kind.PERMIT)
                                        .contactName(text)
                                        .build()),
                wrong);
        expect(
                "form.用途",
                () -> function()
                        .create(
                                people.applicant(),
                                IdempotencyKey.fresh(),
                                application(people.applicant(), Kind.PERMIT)
                                        .field("用途", text)
                                        .build()),
                wrong);
        expect(
                "item",
                () -> function()
                        .create(
                                people.applicant(),
                                IdempotencyKey.fresh(),
                                application(people.applicant(), Kind.PERMIT)
                                        .item(text)
                                        .build()),
                wrong);
    }

    private void textsOfTheIntake(People people, Case about, String text, List<String> wrong) {
        expect(
                "problem",
                () -> function()
                        .correct(
                                people.handler(),
                                about.id(),
                                about.revision(),
                                CorrectionDraft.builder().problem(text).build()),
                wrong);
        RefusalDraft refusal = new RefusalDraft("NOT_ACCEPTED", text, text, null, text);
        for (String field : List.of("reasons", "basis", "rightOrganName")) {
            expect(field, () -> function().refuse(people.handler(), about.id(), about.revision(), refusal), wrong);
        }
        WithdrawalDraft withdrawal = WithdrawalDraft.builder().reason(text).build();
        expect(
                "reason",
                () -> function().withdraw(people.applicant(), about.id(), about.revision(), withdrawal),
                wrong);
        SupplementNoticeDraft notice = SupplementNoticeDraft.builder()
                .demand(DemandDraft.builder()
                        .material(ItemFixtures.OPTIONAL)
                        .problem(text)
                        .build())
                .supplyBy(LATE_IN_THE_YEAR)
                .build();
        expect(
                "demands[0].problem",
                () -> function().requestSupplement(people.handler(), about.id(), about.revision(), notice),
                wrong);
    }

    private Case requestSupplement(People people, Case about, String field, String supplyBy) {
        SupplementNoticeDraft draft = SupplementNoticeDraft.builder()
                .demand(DemandDraft.builder().field(field).problem("请填写").build())
                .supplyBy(supplyBy)
                .build();
        return function().requestSupplement(people.handler(), about.id(), about.revision(), draft);
    }

    private static void expect(String field, ThrowingCallable call, List<String> wrong) {
        Throwable thrown = catchThrowable(call);
        boolean named = thrown instanceof InvalidInputException invalid
                && invalid.violations().stream().map(Violation::field).anyMatch(field::equals);
        if (!named) {
            wrong.add(field + " is not named by " + thrown);
        }
    }
}
