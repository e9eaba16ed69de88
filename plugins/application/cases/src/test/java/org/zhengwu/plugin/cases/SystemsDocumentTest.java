package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.Post;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseState;
import org.zhengwu.runtime.job.Jobs;

/** Which items are handed over to which system, and as whom the system acts. */
class SystemsDocumentTest {

    @TempDir
    Path place;

    @Test
    void handsOverInTheTermAlone() throws IOException {
        try (Drop drop = new Drop(place, Drop.assignment(null, "2026-03-03", "2026-03-03"))) {
            assertThat(drop.accepted().handover()).isNull();
            drop.desk.moveTo("2026-03-03");
            assertThat(drop.accepted().handover()).isNotNull();
            drop.desk.moveTo("2026-03-04");
            assertThat(drop.accepted().handover()).isNull();
        }
    }

    @Test
    void handsOverInTheDivisionAlone() throws IOException {
        try (Drop drop = new Drop(place, Drop.assignment("440100", "2026-01-01", null))) {
            assertThat(drop.accepted().handover()).isNull();
        }
        try (Drop drop = new Drop(place, Drop.assignment("440300", "2026-01-01", null))) {
            assertThat(drop.accepted().handover()).isNotNull();
        }
    }

    @Test
    void handsNoInstantCaseOver() throws IOException {
        try (Drop drop = new Drop(place)) {
            assertThat(drop.accepted(World.INSTANT).handover()).isNull();
        }
    }

    @Test
    void handsOverWhatTheLawAccepted() throws IOException {
        try (Drop drop = new Drop(place)) {
            Case submitted = drop.desk.submitted(World.PERMIT);
            drop.desk.moveTo("2026-03-20");

            assertThat(drop.text("out/" + submitted.number() + ".handover.json"))
                    .contains("\"deemedAccepted\":true");
        }
    }

    @Test
    void waitsForThePostOfTheSystemsAccountAndLosesNothing() throws IOException {
        try (Drop drop = new Drop(place)) {
            Case accepted = drop.accepted();
            drop.desk.world.posts.clear();
            drop.says(accepted, 1, "DECIDE", Drop.granted());

            assertThatThrownBy(drop.desk.zhengwu::settle).hasMessageContaining("1 answers failed");
            assertThat(drop.desk.zhengwu.service(Jobs.class).failures()).containsEntry("cases.department-answers", 1);
            drop.desk.world.posts.put(Drop.ACCOUNT, Set.of(Post.DECIDER));
            drop.desk.zhengwu.settle();

            assertThat(drop.now(accepted).state()).isEqualTo(CaseState.GRANTED);
            assertThat(drop.desk.zhengwu.service(Jobs.class).failures()).containsEntry("cases.department-answers", 0);
        }
    }

    @Test
    void stopsTheStartForAMistake() throws IOException {
        String overlapping =
                Drop.assignment(null, "2026-01-01", null) + ", " + Drop.assignment(null, "2026-02-01", null);
        String unknown = Drop.assignment(null, "2026-01-01", null).replace("market", "other");
        for (List<String> each : List.of(
                List.of(Drop.document(place, overlapping), "overlap"),
                List.of(Drop.document(place, unknown), "unknown-system"),
                List.of(Drop.document(place, "").replace("\"title\"", "\"tittle\""), "unknown-member"),
                List.of(Drop.document(place, "").replace("\"folder\"", "\"account\""), "duplicate-member"),
                List.of(
                        "{\"systems\": [{\"name\": \"market\", \"title\": \"系统\", \"account\": \"" + Drop.ACCOUNT
                                + "\"}]}",
                        "no plugin speaks to"))) {
            Path document = Files.writeString(place.resolve("wrong.json"), each.get(0));

            assertThatThrownBy(() -> Desk.with(document.toString()))
                    .as(each.get(1))
                    .hasStackTraceContaining("zhengwu.cases.department-systems")
                    .hasStackTraceContaining(each.get(1));
        }
        assertThatThrownBy(() -> Desk.with(place.resolve("nowhere.json").toString()))
                .hasStackTraceContaining("cannot be read");
    }
}
