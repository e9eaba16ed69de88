package org.zhengwu.plugin.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.Post;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseHandover;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DecisionOutcome;
import org.zhengwu.api.application.cases.HistoryEntry;
import org.zhengwu.api.application.cases.WithdrawalDraft;
import org.zhengwu.api.technical.approvals.ApprovalState;
import org.zhengwu.plugin.cases.Department.HandedMaterial;
import org.zhengwu.runtime.outbox.Deliveries;
import org.zhengwu.runtime.port.PortState;
import org.zhengwu.runtime.port.Ports;

/** The whole way of a case that a system of the department handles (国垂系统, 省垂系统), whatever the technology. */
interface DepartmentWayContract {

    /** A folder of the test. */
    Path place();

    /** A department that was not used yet. */
    Department department() throws IOException;

    private DepartmentDesk open() throws IOException {
        return new DepartmentDesk(place(), department());
    }

    @Test
    default void handsAnAcceptedCaseOverWithItsMaterialsInPlaceOfAReviewHere() throws IOException {
        try (DepartmentDesk line = open()) {
            Case accepted = line.accepted();

            String handed = line.handover(accepted);
            String material = accepted.materials().get(0).document().toString();
            assertThat(handed)
                    .contains(
                            "\"number\":\"" + accepted.number() + "\"", "\"basicCode\":\"" + DepartmentDesk.CODE + "\"")
                    .contains("\"name\":\"王小明\"", "\"identifier\":\"440301199001011234\"", "\"13800138000\"")
                    .contains("\"promisedEnd\":\"", "\"document\":\"" + material + "\"");
            String content = "content of " + material;
            assertThat(line.department.material(
                            DepartmentDesk.number(accepted),
                            new HandedMaterial(material, HttpDepartment.digest(content.getBytes(UTF_8)))))
                    .isEqualTo(content);
            CaseHandover handover = DepartmentDesk.handoverIn(accepted);
            assertThat(handover.title()).isEqualTo("省市场监管系统");
            assertThat(handover.handedOverAt()).isNotNull();
            assertThat(handover.externalNumber()).isNull();
            assertThat(line.desk.world.approvals).isEmpty();
            assertThat(line.audited("handOver")).isEqualTo(1);
        }
    }

    @Test
    default void takesTheStepsOfTheDepartmentAsStepsOfTheCase() throws IOException {
        try (DepartmentDesk line = open()) {
            goTheWholeWay(line);
        }
    }

    /** From the handover to the delivery. */
    static void goTheWholeWay(DepartmentDesk line) {
        Case accepted = line.accepted();
        line.says(accepted, 1, "RECEIVE", DepartmentDesk.received("粤监 2026-77"));
        line.says(accepted, 2, "DECIDE", DepartmentDesk.granted());
        line.says(accepted, 3, "DELIVER", "\"delivery\": {\"way\": \"COURIER\", \"reference\": \"SF1\"}");
        line.desk.zhengwu.settle();

        Case delivered = line.now(accepted);
        assertThat(delivered.state()).isEqualTo(CaseState.DELIVERED);
        assertThat(DepartmentDesk.handoverIn(delivered).externalNumber()).isEqualTo("粤监 2026-77");
        assertThat(DepartmentDesk.handoverIn(delivered).receivedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(line.desk.cases.history(line.desk.clerk, accepted.id()).subList(2, 4))
                .extracting(HistoryEntry::step, HistoryEntry::account)
                .containsExactly(
                        tuple(CaseStep.GRANT, DepartmentDesk.ACCOUNT), tuple(CaseStep.DELIVER, DepartmentDesk.ACCOUNT));
        assertThat(line.desk.world.notices).contains("case.granted party", "case.delivered party");
        assertThat(line.audited("receive")).isEqualTo(1);
        assertThat(line.audited("decide")).isEqualTo(1);
        assertThat(line.department.acknowledged()).containsExactly("a-1-receive", "a-2-decide", "a-3-deliver");
        assertThat(line.department.isQuiet()).isTrue();
    }

    @Test
    default void keepsWhatComesBeforeItsPredecessorAndAppliesNothingTwice() throws IOException {
        try (DepartmentDesk line = open()) {
            Case accepted = line.accepted();
            line.says(accepted, 3, "RESUME", "");
            line.desk.zhengwu.settle();
            line.says(accepted, 2, "SUSPEND", suspension());
            line.desk.zhengwu.settle();
            assertThat(line.now(accepted).state()).isEqualTo(CaseState.ACCEPTED);
            assertThat(line.department.acknowledged()).hasSize(2);

            line.says(accepted, 1, "RECEIVE", DepartmentDesk.received("77"));
            line.says(accepted, 2, "SUSPEND", suspension());
            line.desk.zhengwu.settle();
            line.says(accepted, 2, "SUSPEND", suspension());
            line.desk.zhengwu.settle();

            assertThat(line.steps(accepted))
                    .containsExactly(CaseStep.SUBMIT, CaseStep.ACCEPT, CaseStep.SUSPEND, CaseStep.RESUME);
            assertThat(line.department.rejections()).isEmpty();
            assertThat(line.department.isQuiet()).isTrue();
        }
    }

    @Test
    default void refusesAStepThatTheStateForbidsAndTellsIt() throws IOException {
        try (DepartmentDesk line = open()) {
            Case accepted = line.accepted();
            line.says(accepted, 1, "DELIVER", "\"delivery\": {\"way\": \"ONLINE\"}");
            line.says(accepted, 2, "DECIDE", DepartmentDesk.granted());
            line.desk.zhengwu.settle();

            assertThat(line.now(accepted).state()).isEqualTo(CaseState.GRANTED);
            assertThat(line.refused(accepted, "a-1-deliver"))
                    .contains("\"sequence\":1", "\"code\":\"step-not-allowed\"");
            assertThat(line.desk.world.notices).contains("case.answer-refused organ");
            assertThat(line.audited("answer")).isEqualTo(1);
        }
    }

    @Test
    default void refusesASecondAnswerForAPlaceThatIsUsedUp() throws IOException {
        try (DepartmentDesk line = open()) {
            Case accepted = line.accepted();
            line.says(accepted, 1, "DECIDE", DepartmentDesk.granted());
            line.says("other", accepted, 1, "RECEIVE", DepartmentDesk.received("77"));
            line.desk.zhengwu.settle();

            assertThat(line.now(accepted).state()).isEqualTo(CaseState.GRANTED);
            assertThat(line.refused(accepted, "other")).contains("sequence-passed");
        }
    }

    @Test
    default void rejectsARefusalWithoutReasonsAndRemediesByLic009() throws IOException {
        try (DepartmentDesk line = open()) {
            Case accepted = line.accepted();
            line.says(accepted, 1, "DECIDE", "\"decision\": {\"outcome\": \"REFUSE\"}");
            line.desk.zhengwu.settle();

            assertThat(line.now(accepted).state()).isEqualTo(CaseState.ACCEPTED);
            assertThat(line.department.rejections())
                    .singleElement()
                    .asString()
                    .contains("decision.reasons", "decision.remedies");
            line.says(
                    accepted,
                    1,
                    "DECIDE",
                    "\"decision\": {\"outcome\": \"REFUSE\", \"reasons\": \"场所不符合要求\","
                            + " \"remedies\": {\"reconsideration\": \"六十日内\", \"lawsuit\": \"六个月内\"}}");
            line.desk.zhengwu.settle();

            assertThat(requireNonNull(line.now(accepted).decision()).outcome()).isEqualTo(DecisionOutcome.REFUSE);
        }
    }

    @Test
    default void decidesNothingThatTheAccountMayNotDecide() throws IOException {
        try (DepartmentDesk line = open()) {
            Case accepted = line.accepted();
            line.desk.world.posts.put(DepartmentDesk.ACCOUNT, Set.of(Post.HANDLER));
            line.says(accepted, 1, "DECIDE", DepartmentDesk.granted());
            line.desk.zhengwu.settle();

            assertThat(line.now(accepted).state()).isEqualTo(CaseState.ACCEPTED);
            assertThat(line.refused(accepted, "a-1-decide")).contains("\"code\":\"forbidden\"");
        }
    }

    /** APR-001: the account of a system skips the review here for what the system says, not for who signs in with it. */
    @Test
    default void decidesNothingUnreviewedForWhoSignsInWithTheAccountOfTheSystem() throws IOException {
        try (DepartmentDesk line = open()) {
            Case accepted = line.accepted();
            Caller signedIn = new Caller(
                    DepartmentDesk.ACCOUNT, "", line.desk.head.grants(), Channel.WEB, Assurance.VERIFIED, null, null);
            DecisionDraft granted = DecisionDraft.builder().outcome("GRANT").build();

            assertThatThrownBy(() -> line.desk.cases.decide(signedIn, accepted.id(), accepted.revision(), granted))
                    .isInstanceOf(ZhengwuException.class);

            assertThat(line.now(accepted).state()).isEqualTo(CaseState.ACCEPTED);
        }
    }

    @Test
    default void rejectsWhatWasNeverHandedOverAndAnIdUsedAgain() throws IOException {
        try (DepartmentDesk line = open()) {
            Case accepted = line.accepted();
            line.department.says(
                    "stray",
                    "{\"id\": \"s\", \"number\": \"440300-2026-99999999\", \"sequence\": 1, \"step\": \"RESUME\"}");
            line.says("one", accepted, 1, "RECEIVE", DepartmentDesk.received("77"));
            line.desk.zhengwu.settle();
            line.says("one", accepted, 2, "DECIDE", DepartmentDesk.granted());
            line.desk.zhengwu.settle();

            assertThat(line.now(accepted).state()).isEqualTo(CaseState.ACCEPTED);
            assertThat(line.department.rejections()).hasSize(2);
            assertThat(line.department.acknowledged()).containsExactly("one");
        }
    }

    @Test
    default void waitsOutAnOutageWhileTheRestWorks() throws IOException {
        try (DepartmentDesk line = open()) {
            line.department.goesAway();
            Case accepted = line.accepted();
            Case second = line.accepted();

            assertThat(DepartmentDesk.handoverIn(accepted).handedOverAt()).isNull();
            assertThat(ports(line)).extracting(PortState::outSince).doesNotContainNull();
            assertThat(deliveries(line).parked()).isZero();
            line.department.comesBack();
            waitForBackOff(line);

            assertThat(DepartmentDesk.handoverIn(line.now(accepted)).handedOverAt())
                    .isNotNull();
            assertThat(DepartmentDesk.handoverIn(line.now(second)).handedOverAt())
                    .isNotNull();
            assertThat(ports(line)).extracting(PortState::outSince).containsOnlyNulls();
            assertThat(line.department.handedOver())
                    .containsExactly(DepartmentDesk.number(accepted), DepartmentDesk.number(second));
        }
    }

    @Test
    default void doesEverythingInOrderAfterADayOut() throws IOException {
        try (DepartmentDesk line = open()) {
            Case before = line.accepted();
            line.department.goesAway();
            line.says(before, 2, "DECIDE", DepartmentDesk.granted());
            line.says("other", before, 1, "RECEIVE", DepartmentDesk.received("77"));
            Case withdrawn = line.accepted();
            line.desk.cases.withdraw(
                    line.desk.citizen, withdrawn.id(), withdrawn.revision(), new WithdrawalDraft("不办了"));
            line.desk.moveTo("2026-03-03");
            assertThat(line.now(before).state()).isEqualTo(CaseState.ACCEPTED);
            line.department.comesBack();
            waitForBackOff(line);
            line.desk.zhengwu.settle();

            assertThat(line.now(before).state()).isEqualTo(CaseState.GRANTED);
            assertThat(DepartmentDesk.handoverIn(line.now(before)).externalNumber())
                    .isEqualTo("77");
            assertThat(line.steps(before)).containsExactly(CaseStep.SUBMIT, CaseStep.ACCEPT, CaseStep.GRANT);
            assertThat(line.handover(withdrawn)).contains("王小明");
            assertThat(line.ended(withdrawn)).contains("WITHDRAWN");
            assertThat(line.department.rejections()).isEmpty();
            assertThat(line.department.isQuiet()).isTrue();
        }
    }

    @Test
    default void handsOverAgainWhatWasNotNotedBeforeACrash() throws IOException {
        try (DepartmentDesk line = open()) {
            line.desk.world.endsAt.set("CaseService.handOver");
            Case accepted = line.accepted();
            waitForBackOff(line);

            assertThat(line.desk.world.endsAt).as("it crashed").hasNullValue();
            assertThat(DepartmentDesk.handoverIn(line.now(accepted)).handedOverAt())
                    .isNotNull();
            assertThat(line.department.handedOver()).containsExactly(DepartmentDesk.number(accepted));
            assertThat(line.audited("handOver")).isEqualTo(1);
        }
    }

    @Test
    default void tellsTheDepartmentWhatEndedHere() throws IOException {
        try (DepartmentDesk line = open()) {
            Case withdrawn = line.accepted();
            line.desk.cases.withdraw(
                    line.desk.citizen, withdrawn.id(), withdrawn.revision(), new WithdrawalDraft("不办了"));
            Case decided = line.accepted();
            Case proposed = line.desk.cases.propose(line.desk.clerk, decided.id(), decided.revision());
            assertThat(line.desk.world.approvals.get(decided.id().subject())).isEqualTo(ApprovalState.IN_REVIEW);
            line.desk.reviewed(decided);
            line.desk.cases.decide(
                    line.desk.head,
                    decided.id(),
                    proposed.revision(),
                    DecisionDraft.builder().outcome("GRANT").build());
            line.desk.zhengwu.settle();

            assertThat(line.ended(withdrawn)).contains("WITHDRAWN");
            assertThat(line.ended(decided)).contains("GRANTED");
            line.says(decided, 1, "DECIDE", DepartmentDesk.granted());
            line.desk.zhengwu.settle();
            assertThat(line.refused(decided, "a-1-decide")).contains("step-not-allowed");
        }
    }

    @Test
    default void endsAReviewBegunHereWhenTheDepartmentDecides() throws IOException {
        try (DepartmentDesk line = open()) {
            Case accepted = line.accepted();
            line.desk.cases.propose(line.desk.clerk, accepted.id(), accepted.revision());
            line.says(accepted, 1, "DECIDE", DepartmentDesk.granted());
            line.desk.zhengwu.settle();

            assertThat(line.now(accepted).state()).isEqualTo(CaseState.GRANTED);
            assertThat(line.desk.world.approvals.get(accepted.id().subject())).isEqualTo(ApprovalState.CANCELLED);
        }
    }

    @Test
    default void keepsAnAnswerToACaseThatARestoreHasMadeUnaccepted() throws IOException {
        try (DepartmentDesk line = open()) {
            Case submitted = line.desk.submitted(World.PERMIT);
            line.says(submitted, 1, "RECEIVE", DepartmentDesk.received("77"));
            line.desk.zhengwu.settle();
            assertThat(line.department.acknowledged()).hasSize(1);

            line.desk.cases.accept(line.desk.clerk, submitted.id(), submitted.revision());
            line.desk.zhengwu.settle();

            assertThat(DepartmentDesk.handoverIn(line.now(submitted)).externalNumber())
                    .isEqualTo("77");
        }
    }

    private static String suspension() {
        return "\"suspension\": {\"procedure\": \"INSPECTION\", \"reason\": \"现场检验\","
                + " \"expectedUntil\": \"2026-03-20\"}";
    }

    private static List<PortState> ports(DepartmentDesk line) {
        return line.desk.zhengwu.service(Ports.class).states().stream()
                .filter(each -> each.port().equals("DepartmentSystem"))
                .toList();
    }

    private static Deliveries deliveries(DepartmentDesk line) {
        return line.desk.zhengwu.service(Deliveries.class);
    }

    private static void waitForBackOff(DepartmentDesk line) {
        Instant latest = Instant.now().plusSeconds(20);
        while (deliveries(line).waiting() > 0 && Instant.now().isBefore(latest)) {
            line.desk.zhengwu.settle();
        }
    }
}
