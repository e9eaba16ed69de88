package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.plugin.cases.HttpDepartment.Misbehaviour;
import org.zhengwu.runtime.outbox.Deliveries;
import org.zhengwu.runtime.port.PortState;
import org.zhengwu.runtime.port.Ports;

/** The whole way by HTTP, with a system that does what the net allows. */
class HttpWayTest implements DepartmentWayContract {

    @TempDir
    Path place;

    @Override
    public Path place() {
        return place;
    }

    @Override
    public HttpDepartment department() throws IOException {
        return new HttpDepartment(place);
    }

    @Test
    void putsTheSameAgainWhenTheAnswerWasLost() throws IOException {
        HttpDepartment department = department();
        try (DepartmentDesk line = new DepartmentDesk(place, department)) {
            department.once("PUT cases/", Misbehaviour.loseTheAnswer());
            department.once("PUT materials/", Misbehaviour.loseTheAnswer());
            Case accepted = line.accepted();
            settleUntil(line, () -> isHandedOver(line, accepted));

            assertThat(department.handedOver()).containsExactly(DepartmentDesk.number(accepted));
            assertThat(department.handovers).hasSizeGreaterThan(2).containsOnly(line.handover(accepted));
            assertThat(line.audited("handOver")).isEqualTo(1);
        }
    }

    @Test
    void doesOnceWhatTheSystemSaysAgainAfterItWasAcknowledged() throws IOException {
        HttpDepartment department = department();
        try (DepartmentDesk line = new DepartmentDesk(place, department)) {
            Case accepted = line.accepted();
            line.says(accepted, 1, "DECIDE", DepartmentDesk.granted());
            line.desk.zhengwu.settle();
            department.saysAgain("a-1-decide");
            line.desk.zhengwu.settle();

            assertThat(line.steps(accepted)).containsExactly(CaseStep.SUBMIT, CaseStep.ACCEPT, CaseStep.GRANT);
            assertThat(department.rejections()).isEmpty();
            assertThat(department.came("PUT answers/a-1-decide/acknowledgement"))
                    .isEqualTo(2);
        }
    }

    @Test
    void endsARunWhenASystemNeverForgetsWhatWasAcknowledged() throws IOException {
        HttpDepartment department = department();
        try (DepartmentDesk line = new DepartmentDesk(place, department)) {
            Case accepted = line.accepted();
            department.always("PUT answers/", Misbehaviour.status(204, ""));
            line.says(accepted, 1, "DECIDE", DepartmentDesk.granted());

            line.desk.zhengwu.service(DepartmentAnswers.class).run();

            assertThat(line.now(accepted).state()).isEqualTo(CaseState.GRANTED);
            assertThat(department.came("PUT answers/")).isEqualTo(1);
        }
    }

    /** CSE-002: what the system says is wrong waits for somebody, and holds back nothing of another case. */
    @Test
    void parksWhatTheSystemSaysIsWrong() throws IOException {
        HttpDepartment department = department();
        try (DepartmentDesk line = new DepartmentDesk(place, department)) {
            department.always("PUT cases/", Misbehaviour.status(422, "{}"));
            Case wrong = line.accepted();
            Deliveries deliveries = line.desk.zhengwu.service(Deliveries.class);
            settleUntil(line, () -> deliveries.parked() == 1);
            department.behaves();
            Case right = line.accepted();

            assertThat(isHandedOver(line, right)).isTrue();
            assertThat(port(line).outSince()).isNull();
            assertThat(port(line).unexpectedFailures()).isEqualTo(10);
            deliveries.retryParked();
            line.desk.zhengwu.settle();
            assertThat(isHandedOver(line, wrong)).isTrue();
        }
    }

    @Test
    void waitsWhileTheSystemHangsAndHoldsUpNobodyForLong() throws IOException {
        HttpDepartment department = new HttpDepartment(place, "PT0.5S");
        try (DepartmentDesk line = new DepartmentDesk(place, department)) {
            department.always("", Misbehaviour.hang());
            Instant begun = Instant.now();
            Case first = line.accepted();
            for (int more = 0; more < 20; more++) {
                line.desk.accepted(World.PERMIT);
            }
            line.desk.zhengwu.settle();

            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(8));
            assertThat(port(line).outSince()).isNotNull();
            department.behaves();
            settleUntil(
                    line,
                    () -> isHandedOver(line, first) && department.handedOver().size() == 21);
        }
    }

    private static boolean isHandedOver(DepartmentDesk line, Case of) {
        return DepartmentDesk.handoverIn(line.now(of)).handedOverAt() != null;
    }

    private static PortState port(DepartmentDesk line) {
        return line.desk.zhengwu.service(Ports.class).states().stream()
                .filter(each -> each.port().equals("DepartmentSystem"))
                .findFirst()
                .orElseThrow();
    }

    private static void settleUntil(DepartmentDesk line, BooleanSupplier done) {
        Instant latest = Instant.now().plusSeconds(20);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(latest);
            line.desk.zhengwu.settle();
        }
    }
}
