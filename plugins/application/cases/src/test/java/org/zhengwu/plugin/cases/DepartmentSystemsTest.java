package org.zhengwu.plugin.cases;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.zhengwu.runtime.outbox.Deliveries;
import org.zhengwu.runtime.port.PortState;
import org.zhengwu.runtime.port.Ports;

/** Cases that are handled in a system of the department, by file drop (国垂系统, 省垂系统). */
class DepartmentSystemsTest {

    @TempDir
    Path place;

    @Test
    void handsAnAcceptedCaseOverWithItsMaterialsInPlaceOfAReviewHere() throws IOException {
        try (Drop drop = new Drop(place)) {
            Case accepted = drop.accepted();

            String handed = drop.text("out/" + accepted.number() + ".handover.json");
            String material = accepted.materials().get(0).document().toString();
            assertThat(handed)
                    .contains("\"number\":\"" + accepted.number() + "\"", "\"basicCode\":\"" + Drop.CODE + "\"")
                    .contains("\"name\":\"王小明\"", "\"identifier\":\"440301199001011234\"", "\"13800138000\"")
                    .contains("\"promisedEnd\":\"", "\"document\":\"" + material + "\"");
            assertThat(drop.text("out/materials/" + accepted.number() + "/" + material))
                    .isEqualTo("content of " + material);
            CaseHandover handover = Drop.handover(accepted);
            assertThat(handover.title()).isEqualTo("省市场监管系统");
            assertThat(handover.handedOverAt()).isNotNull();
            assertThat(handover.externalNumber()).isNull();
            assertThat(drop.desk.world.approvals).isEmpty();
            assertThat(drop.audited("handOver")).isEqualTo(1);
        }
    }

    @Test
    void takesTheStepsOfTheDepartmentAsStepsOfTheCase() throws IOException {
        try (Drop drop = new Drop(place)) {
            goTheWholeWay(drop);
        }
    }

    @Test
    @Tag("full")
    void takesThemOnPostgres() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                Drop drop = new Drop(place, postgres.getPostgresDatabase())) {
            goTheWholeWay(drop);
        }
    }

    private static void goTheWholeWay(Drop drop) {
        Case accepted = drop.accepted();
        drop.says(accepted, 1, "RECEIVE", Drop.received("粤监 2026-77"));
        drop.says(accepted, 2, "DECIDE", Drop.granted());
        drop.says(accepted, 3, "DELIVER", "\"delivery\": {\"way\": \"COURIER\", \"reference\": \"SF1\"}");
        drop.desk.zhengwu.settle();

        Case delivered = drop.now(accepted);
        assertThat(delivered.state()).isEqualTo(CaseState.DELIVERED);
        assertThat(Drop.handover(delivered).externalNumber()).isEqualTo("粤监 2026-77");
        assertThat(Drop.handover(delivered).receivedOn()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(drop.desk.cases.history(drop.desk.clerk, accepted.id()).subList(2, 4))
                .extracting(HistoryEntry::step, HistoryEntry::account)
                .containsExactly(tuple(CaseStep.GRANT, Drop.ACCOUNT), tuple(CaseStep.DELIVER, Drop.ACCOUNT));
        assertThat(drop.desk.world.notices).contains("case.granted party", "case.delivered party");
        assertThat(drop.audited("receive")).isEqualTo(1);
        assertThat(drop.audited("decide")).isEqualTo(1);
        assertThat(drop.files("acknowledged"))
                .containsExactly("a-1-receive.json", "a-2-decide.json", "a-3-deliver.json");
        drop.isQuiet();
    }

    @Test
    void keepsWhatComesBeforeItsPredecessorAndAppliesNothingTwice() throws IOException {
        try (Drop drop = new Drop(place)) {
            Case accepted = drop.accepted();
            drop.says(accepted, 3, "RESUME", "");
            drop.desk.zhengwu.settle();
            drop.says(accepted, 2, "SUSPEND", suspension());
            drop.desk.zhengwu.settle();
            assertThat(drop.now(accepted).state()).isEqualTo(CaseState.ACCEPTED);
            assertThat(drop.files("acknowledged")).hasSize(2);

            drop.says(accepted, 1, "RECEIVE", Drop.received("77"));
            drop.says(accepted, 2, "SUSPEND", suspension());
            drop.desk.zhengwu.settle();
            drop.says(accepted, 2, "SUSPEND", suspension());
            drop.desk.zhengwu.settle();

            assertThat(drop.steps(accepted))
                    .containsExactly(CaseStep.SUBMIT, CaseStep.ACCEPT, CaseStep.SUSPEND, CaseStep.RESUME);
            assertThat(drop.files("rejected")).isEmpty();
            drop.isQuiet();
        }
    }

    @Test
    void refusesAStepThatTheStateForbidsAndTellsIt() throws IOException {
        try (Drop drop = new Drop(place)) {
            Case accepted = drop.accepted();
            drop.says(accepted, 1, "DELIVER", "\"delivery\": {\"way\": \"ONLINE\"}");
            drop.says(accepted, 2, "DECIDE", Drop.granted());
            drop.desk.zhengwu.settle();

            assertThat(drop.now(accepted).state()).isEqualTo(CaseState.GRANTED);
            assertThat(drop.text("out/" + accepted.number() + ".a-1-deliver.refused.json"))
                    .contains("\"sequence\":1", "\"code\":\"step-not-allowed\"");
            assertThat(drop.desk.world.notices).contains("case.answer-refused organ");
            assertThat(drop.audited("answer")).isEqualTo(1);
        }
    }

    @Test
    void refusesASecondAnswerForAPlaceThatIsUsedUp() throws IOException {
        try (Drop drop = new Drop(place)) {
            Case accepted = drop.accepted();
            drop.says(accepted, 1, "DECIDE", Drop.granted());
            drop.says("other", accepted, 1, "RECEIVE", Drop.received("77"));
            drop.desk.zhengwu.settle();

            assertThat(drop.now(accepted).state()).isEqualTo(CaseState.GRANTED);
            assertThat(drop.text("out/" + accepted.number() + ".other.refused.json"))
                    .contains("sequence-passed");
        }
    }

    @Test
    void rejectsARefusalWithoutReasonsAndRemediesByLic009() throws IOException {
        try (Drop drop = new Drop(place)) {
            Case accepted = drop.accepted();
            drop.says(accepted, 1, "DECIDE", "\"decision\": {\"outcome\": \"REFUSE\"}");
            drop.desk.zhengwu.settle();

            assertThat(drop.now(accepted).state()).isEqualTo(CaseState.ACCEPTED);
            assertThat(drop.files("rejected")).hasSize(2);
            String reason = drop.files("rejected").stream()
                    .filter(each -> each.endsWith(".reason.json"))
                    .findFirst()
                    .orElseThrow();
            assertThat(drop.text("rejected/" + reason)).contains("decision.reasons", "decision.remedies");
            drop.says(
                    accepted,
                    1,
                    "DECIDE",
                    "\"decision\": {\"outcome\": \"REFUSE\", \"reasons\": \"场所不符合要求\","
                            + " \"remedies\": {\"reconsideration\": \"六十日内\", \"lawsuit\": \"六个月内\"}}");
            drop.desk.zhengwu.settle();

            assertThat(requireNonNull(drop.now(accepted).decision()).outcome()).isEqualTo(DecisionOutcome.REFUSE);
        }
    }

    @Test
    void decidesNothingThatTheAccountMayNotDecide() throws IOException {
        try (Drop drop = new Drop(place)) {
            Case accepted = drop.accepted();
            drop.desk.world.posts.put(Drop.ACCOUNT, Set.of(Post.HANDLER));
            drop.says(accepted, 1, "DECIDE", Drop.granted());
            drop.desk.zhengwu.settle();

            assertThat(drop.now(accepted).state()).isEqualTo(CaseState.ACCEPTED);
            assertThat(drop.text("out/" + accepted.number() + ".a-1-decide.refused.json"))
                    .contains("\"code\":\"forbidden\"");
        }
    }

    /** APR-001: the account of a system skips the review here for what the system says, not for who signs in with it. */
    @Test
    void decidesNothingUnreviewedForWhoSignsInWithTheAccountOfTheSystem() throws IOException {
        try (Drop drop = new Drop(place)) {
            Case accepted = drop.accepted();
            Caller signedIn =
                    new Caller(Drop.ACCOUNT, "", drop.desk.head.grants(), Channel.WEB, Assurance.VERIFIED, null, null);
            DecisionDraft granted = DecisionDraft.builder().outcome("GRANT").build();

            assertThatThrownBy(() -> drop.desk.cases.decide(signedIn, accepted.id(), accepted.revision(), granted))
                    .isInstanceOf(ZhengwuException.class);

            assertThat(drop.now(accepted).state()).isEqualTo(CaseState.ACCEPTED);
        }
    }

    @Test
    void rejectsWhatWasNeverHandedOverAndAnIdUsedAgain() throws IOException {
        try (Drop drop = new Drop(place)) {
            Case accepted = drop.accepted();
            drop.put(
                    "stray.json",
                    "{\"id\": \"s\", \"number\": \"440300-2026-99999999\", \"sequence\": 1, \"step\": \"RESUME\"}");
            drop.says("one", accepted, 1, "RECEIVE", Drop.received("77"));
            drop.desk.zhengwu.settle();
            drop.says("one", accepted, 2, "DECIDE", Drop.granted());
            drop.desk.zhengwu.settle();

            assertThat(drop.now(accepted).state()).isEqualTo(CaseState.ACCEPTED);
            assertThat(drop.files("rejected")).hasSize(4);
            assertThat(drop.files("acknowledged")).containsExactly("one.json");
        }
    }

    @Test
    void waitsOutAnOutageWhileTheRestWorks() throws IOException {
        try (Drop drop = new Drop(place)) {
            Path away = place.resolve("away");
            Files.move(drop.folder, away);
            Case accepted = drop.accepted();
            Case second = drop.accepted();

            assertThat(Drop.handover(accepted).handedOverAt()).isNull();
            assertThat(ports(drop)).extracting(PortState::outSince).doesNotContainNull();
            assertThat(deliveries(drop).parked()).isZero();
            assertThat(Files.exists(drop.folder)).isFalse();
            Files.move(away, drop.folder);
            waitForBackOff(drop);

            assertThat(Drop.handover(drop.now(accepted)).handedOverAt()).isNotNull();
            assertThat(Drop.handover(drop.now(second)).handedOverAt()).isNotNull();
            assertThat(ports(drop)).extracting(PortState::outSince).containsOnlyNulls();
            assertThat(drop.files("out"))
                    .containsExactly(accepted.number() + ".handover.json", second.number() + ".handover.json");
        }
    }

    @Test
    void tellsTheDepartmentWhatEndedHere() throws IOException {
        try (Drop drop = new Drop(place)) {
            Case withdrawn = drop.accepted();
            drop.desk.cases.withdraw(
                    drop.desk.citizen, withdrawn.id(), withdrawn.revision(), new WithdrawalDraft("不办了"));
            Case decided = drop.accepted();
            Case proposed = drop.desk.cases.propose(drop.desk.clerk, decided.id(), decided.revision());
            assertThat(drop.desk.world.approvals.get(decided.id().subject())).isEqualTo(ApprovalState.IN_REVIEW);
            drop.desk.reviewed(decided);
            drop.desk.cases.decide(
                    drop.desk.head,
                    decided.id(),
                    proposed.revision(),
                    DecisionDraft.builder().outcome("GRANT").build());
            drop.desk.zhengwu.settle();

            assertThat(drop.text("out/" + withdrawn.number() + ".ended.json")).contains("WITHDRAWN");
            assertThat(drop.text("out/" + decided.number() + ".ended.json")).contains("GRANTED");
            drop.says(decided, 1, "DECIDE", Drop.granted());
            drop.desk.zhengwu.settle();
            assertThat(drop.text("out/" + decided.number() + ".a-1-decide.refused.json"))
                    .contains("step-not-allowed");
        }
    }

    @Test
    void endsAReviewBegunHereWhenTheDepartmentDecides() throws IOException {
        try (Drop drop = new Drop(place)) {
            Case accepted = drop.accepted();
            drop.desk.cases.propose(drop.desk.clerk, accepted.id(), accepted.revision());
            drop.says(accepted, 1, "DECIDE", Drop.granted());
            drop.desk.zhengwu.settle();

            assertThat(drop.now(accepted).state()).isEqualTo(CaseState.GRANTED);
            assertThat(drop.desk.world.approvals.get(accepted.id().subject())).isEqualTo(ApprovalState.CANCELLED);
        }
    }

    @Test
    void keepsAnAnswerToACaseThatARestoreHasMadeUnaccepted() throws IOException {
        try (Drop drop = new Drop(place)) {
            Case submitted = drop.desk.submitted(World.PERMIT);
            drop.says(submitted, 1, "RECEIVE", Drop.received("77"));
            drop.desk.zhengwu.settle();
            assertThat(drop.files("acknowledged")).hasSize(1);

            drop.desk.cases.accept(drop.desk.clerk, submitted.id(), submitted.revision());
            drop.desk.zhengwu.settle();

            assertThat(Drop.handover(drop.now(submitted)).externalNumber()).isEqualTo("77");
        }
    }

    private static String suspension() {
        return "\"suspension\": {\"procedure\": \"INSPECTION\", \"reason\": \"现场检验\","
                + " \"expectedUntil\": \"2026-03-20\"}";
    }

    private static List<PortState> ports(Drop drop) {
        return drop.desk.zhengwu.service(Ports.class).states().stream()
                .filter(each -> each.port().equals("DepartmentSystem"))
                .toList();
    }

    private static Deliveries deliveries(Drop drop) {
        return drop.desk.zhengwu.service(Deliveries.class);
    }

    private static void waitForBackOff(Drop drop) {
        Instant latest = Instant.now().plusSeconds(20);
        while (deliveries(drop).waiting() > 0 && Instant.now().isBefore(latest)) {
            drop.desk.zhengwu.settle();
        }
    }
}
