package org.zhengwu.selftest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.application.cases.CaseFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.embedded.Stage;

/** A case decided in a system of the department, with the other functions as they are. */
class DepartmentWayTest implements CaseFixtures {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate SECOND_DAY = LocalDate.of(2026, 3, 9);

    @TempDir
    Path place;

    @Test
    void isDecidedThereWithTheGrantsOfTheSystemsAccount() throws IOException {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        try {
            ReferenceCandidate.playOn(stage(pool, null));
            People people = people();
            Caller system = cast().official(Organ.CITY, Post.DECIDER);
            ServiceItem item = item(Kind.PERMIT);
            Case submitted = submitted(people.applicant(), Kind.PERMIT, FIRST_DAY);
            Path folder = Files.createDirectories(place.resolve("drop/in"))
                    .resolve("..")
                    .normalize();
            ReferenceCandidate.playOn(stage(pool, document(folder, system, item)));
            clock().moveTo(SECOND_DAY);

            goTheWay(people, submitted, folder);
        } finally {
            ReferenceCandidate.playOn(ReferenceStage.open());
            pool.dispose();
        }
    }

    private void goTheWay(People people, Case submitted, Path folder) throws IOException {
        Case accepted = function().accept(people.handler(), submitted.id(), submitted.revision());
        clock().settle();
        String material = accepted.materials().get(0).document().toString();
        Path out = folder.resolve("out");
        assertThat(Files.readString(out.resolve(accepted.number() + ".handover.json")))
                .contains("\"identifierKind\":\"RESIDENT_ID\"", "\"mediaType\":\"application/pdf\"")
                .doesNotContain("*");
        assertThat(out.resolve("materials/" + accepted.number() + "/" + material))
                .isNotEmptyFile();
        assertThat(approvals(people, accepted)).isEmpty();
        answer(folder, accepted, 1, "\"step\": \"RECEIVE\", \"externalNumber\": \"77\"");
        answer(folder, accepted, 2, "\"step\": \"DECIDE\", \"decision\": {\"outcome\": \"GRANT\"}");
        clock().settle();

        Case granted = seenBy(people.handler(), accepted);
        assertThat(granted.state()).isEqualTo(CaseState.GRANTED);
        assertThat(requireNonNull(granted.handover()).externalNumber()).isEqualTo("77");
        assertThat(folder.resolve("rejected")).doesNotExist();
    }

    private List<?> approvals(People people, Case of) {
        ApprovalFilter all = ApprovalFilter.of(of.id().subject());
        return candidate()
                .service(ApprovalService.class)
                .list(people.reviewer(), all, PageRequest.first())
                .items();
    }

    private static void answer(Path folder, Case to, int sequence, String said) throws IOException {
        Path part = Files.writeString(
                folder.resolve("in/" + sequence + ".part"),
                "{\"id\": \"" + sequence + "\", \"number\": \"" + to.number() + "\", \"sequence\": " + sequence + ", "
                        + said + "}");
        Files.move(part, folder.resolve("in/" + sequence + ".json"));
    }

    private Path document(Path folder, Caller system, ServiceItem item) throws IOException {
        return Files.writeString(place.resolve("systems.json"), """
                {"systems": [{"name": "market", "title": "省系统", "account": "%s", "folder": "%s"}],
                 "assignments": [{"item": "%s", "system": "market", "from": "2026-03-02"}]}
                """.formatted(system.account(), folder, item.code()));
    }

    /** On the same database and keys each time. */
    private Stage stage(JdbcConnectionPool pool, @Nullable Path systems) {
        return Stage.open(builder -> {
            builder.dataSource(pool)
                    .setting("zhengwu.data", place.resolve("data").toString());
            if (systems != null) {
                builder.setting("zhengwu.cases.department-systems", systems.toString());
            }
        });
    }
}
