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
        Path folder =
                Files.createDirectories(place.resolve("drop/in")).resolve("..").normalize();
        Path out = folder.resolve("out");

        goTheWay("\"folder\": \"" + folder + "\"", (accepted, material) -> {
            assertIsWhole(Files.readString(out.resolve(accepted.number() + ".handover.json")));
            assertThat(out.resolve("materials/" + accepted.number() + "/" + material))
                    .isNotEmptyFile();
            answer(folder, accepted, 1, "\"step\": \"RECEIVE\", \"externalNumber\": \"77\"");
            answer(folder, accepted, 2, "\"step\": \"DECIDE\", \"decision\": {\"outcome\": \"GRANT\"}");
        });

        assertThat(folder.resolve("rejected")).doesNotExist();
    }

    @Test
    void isDecidedOverHttp() throws IOException {
        try (WebDepartment department = new WebDepartment()) {
            goTheWay(
                    "\"http\": {\"base\": \"" + department.address() + "\", \"authentication\": \"TOKEN\"}",
                    (accepted, material) -> {
                        assertIsWhole(requireNonNull(department.put.get("cases/" + accepted.number())));
                        assertThat(department.contents()).isPositive();
                        department.says("1", said(accepted, 1, "\"step\": \"RECEIVE\", \"externalNumber\": \"77\""));
                        department.says(
                                "2", said(accepted, 2, "\"step\": \"DECIDE\", \"decision\": {\"outcome\": \"GRANT\"}"));
                    });

            assertThat(department.put).containsKeys("answers/1/acknowledgement", "answers/2/acknowledgement");
        }
    }

    /** Lets the department say something of an accepted case with its material, and the server apply it. */
    private void goTheWay(String spokenTo, Saying department) throws IOException {
        JdbcConnectionPool pool =
                JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        try {
            ReferenceCandidate.playOn(stage(pool, null));
            People people = people();
            Caller system = cast().official(Organ.CITY, Post.DECIDER);
            ServiceItem item = item(Kind.PERMIT);
            Case submitted = submitted(people.applicant(), Kind.PERMIT, FIRST_DAY);
            ReferenceCandidate.playOn(stage(pool, document(spokenTo, system, item)));
            clock().moveTo(SECOND_DAY);

            Case accepted = function().accept(people.handler(), submitted.id(), submitted.revision());
            clock().settle();
            assertThat(approvals(people, accepted)).isEmpty();
            department.says(accepted, accepted.materials().get(0).document().toString());
            clock().settle();

            Case granted = seenBy(people.handler(), accepted);
            assertThat(granted.state()).isEqualTo(CaseState.GRANTED);
            assertThat(requireNonNull(granted.handover()).externalNumber()).isEqualTo("77");
        } finally {
            ReferenceCandidate.playOn(ReferenceStage.open());
            pool.dispose();
        }
    }

    private static void assertIsWhole(String handed) {
        assertThat(handed)
                .contains("\"identifierKind\":\"RESIDENT_ID\"", "\"mediaType\":\"application/pdf\"")
                .doesNotContain("*");
    }

    private List<?> approvals(People people, Case of) {
        ApprovalFilter all = ApprovalFilter.of(of.id().subject());
        return candidate()
                .service(ApprovalService.class)
                .list(people.reviewer(), all, PageRequest.first())
                .items();
    }

    private static void answer(Path folder, Case to, int sequence, String rest) throws IOException {
        Path part = Files.writeString(folder.resolve("in/" + sequence + ".part"), said(to, sequence, rest));
        Files.move(part, folder.resolve("in/" + sequence + ".json"));
    }

    private static String said(Case to, int sequence, String rest) {
        return "{\"id\": \"" + sequence + "\", \"number\": \"" + to.number() + "\", \"sequence\": " + sequence + ", "
                + rest + "}";
    }

    private Path document(String spokenTo, Caller system, ServiceItem item) throws IOException {
        return Files.writeString(place.resolve("systems.json"), """
                {"systems": [{"name": "market", "title": "省系统", "account": "%s", %s}],
                 "assignments": [{"item": "%s", "system": "market", "from": "2026-03-02"}]}
                """.formatted(system.account(), spokenTo, item.code()));
    }

    /** On the same database and keys each time. */
    private Stage stage(JdbcConnectionPool pool, @Nullable Path systems) throws IOException {
        Path token = Files.writeString(place.resolve("token"), WebDepartment.TOKEN);
        return Stage.open(builder -> {
            builder.dataSource(pool)
                    .setting("zhengwu.data", place.resolve("data").toString());
            if (systems != null) {
                builder.setting("zhengwu.cases.department-systems", systems.toString())
                        .setting("zhengwu.cases.department-systems.market.token-file", token.toString());
            }
        });
    }

    /** What a department says when it has a case. */
    @FunctionalInterface
    private interface Saying {
        void says(Case accepted, String material) throws IOException;
    }
}
