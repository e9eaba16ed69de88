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

    private static final String FOLDER = "\"folder\": \"/srv\"";

    @TempDir
    Path place;

    @Test
    void handsOverInTheTermAlone() throws IOException {
        try (DepartmentDesk line =
                DepartmentDesk.byFolder(place, DepartmentDesk.assignment(null, "2026-03-03", "2026-03-03"))) {
            assertThat(line.accepted().handover()).isNull();
            line.desk.moveTo("2026-03-03");
            assertThat(line.accepted().handover()).isNotNull();
            line.desk.moveTo("2026-03-04");
            assertThat(line.accepted().handover()).isNull();
        }
    }

    @Test
    void handsOverInTheDivisionAlone() throws IOException {
        try (DepartmentDesk line =
                DepartmentDesk.byFolder(place, DepartmentDesk.assignment("440100", "2026-01-01", null))) {
            assertThat(line.accepted().handover()).isNull();
        }
        try (DepartmentDesk line =
                DepartmentDesk.byFolder(place, DepartmentDesk.assignment("440300", "2026-01-01", null))) {
            assertThat(line.accepted().handover()).isNotNull();
        }
    }

    @Test
    void handsNoInstantCaseOver() throws IOException {
        try (DepartmentDesk line = DepartmentDesk.byFolder(place)) {
            assertThat(line.accepted(World.INSTANT).handover()).isNull();
        }
    }

    @Test
    void handsOverWhatTheLawAccepted() throws IOException {
        try (DepartmentDesk line = DepartmentDesk.byFolder(place)) {
            Case submitted = line.desk.submitted(World.PERMIT);
            line.desk.moveTo("2026-03-20");

            assertThat(line.handover(submitted)).contains("\"deemedAccepted\":true");
        }
    }

    @Test
    void waitsForThePostOfTheSystemsAccountAndLosesNothing() throws IOException {
        try (DepartmentDesk line = DepartmentDesk.byFolder(place)) {
            Case accepted = line.accepted();
            line.desk.world.posts.clear();
            line.says(accepted, 1, "DECIDE", DepartmentDesk.granted());

            assertThatThrownBy(line.desk.zhengwu::settle).hasMessageContaining("1 answers failed");
            assertThat(line.desk.zhengwu.service(Jobs.class).failures()).containsEntry("cases.department-answers", 1);
            line.desk.world.posts.put(DepartmentDesk.ACCOUNT, Set.of(Post.DECIDER));
            line.desk.zhengwu.settle();

            assertThat(line.now(accepted).state()).isEqualTo(CaseState.GRANTED);
            assertThat(line.desk.zhengwu.service(Jobs.class).failures()).containsEntry("cases.department-answers", 0);
        }
    }

    @Test
    void stopsTheStartForAMistake() throws IOException {
        String overlapping = DepartmentDesk.assignment(null, "2026-01-01", null) + ", "
                + DepartmentDesk.assignment(null, "2026-02-01", null);
        String unknown = DepartmentDesk.assignment(null, "2026-01-01", null).replace("market", "other");
        for (List<String> each : List.of(
                List.of(DepartmentDesk.document(FOLDER, overlapping), "overlap"),
                List.of(DepartmentDesk.document(FOLDER, unknown), "unknown-system"),
                List.of(DepartmentDesk.document(FOLDER, "").replace("\"title\"", "\"tittle\""), "unknown-member"),
                List.of(DepartmentDesk.document(FOLDER, "").replace("\"folder\"", "\"account\""), "duplicate-member"),
                List.of(
                        "{\"systems\": [{\"name\": \"market\", \"title\": \"系统\", \"account\": \""
                                + DepartmentDesk.ACCOUNT + "\"}]}",
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
