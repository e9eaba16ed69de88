package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.json.JsonProblem;
import org.zhengwu.spi.application.cases.AnswerDraft;
import org.zhengwu.testing.Checkout;

/** The schemas of the guide say what the server takes and writes. */
class DepartmentSchemasTest {

    private static final Path DOCS = Checkout.root().resolve("docs");

    @TempDir
    Path place;

    @Test
    void takesTheExamplesOfTheGuide() throws IOException {
        String guide = Files.readString(DOCS.resolve("guides/department-systems.md"));
        String systems = example("department-systems");
        String answer = example("department-answer");

        assertThat(guide).contains(systems, answer);
        assertThat(flaws("department-systems", systems)).isZero();
        assertThat(Json.strict().read(systems, SystemsDraft.class).check().violations())
                .isEmpty();
        assertThat(flaws("department-answer", answer)).isZero();
        assertThat(Json.strict().read(answer, AnswerDraft.class).check().violations())
                .isEmpty();
    }

    @Test
    void refusesWhatTheCheckRefuses() throws IOException {
        String answer = example("department-answer");
        for (String[] change : new String[][] {
            {"\"DECIDE\"", "\"DELIVER\""},
            {"\"DECIDE\"", "\"NONSENSE\""},
            {"\"REFUSE\"", "\"MAYBE\""},
            {"\"sequence\": 2", "\"sequence\": 0"},
            {"gd-2026-000077-2", "gd 2"},
            {"440300-2026-00000001", "a"},
            {"经营场所不符合要求", " "},
        }) {
            String changed = answer.replace(change[0], change[1]);

            assertThat(flaws("department-answer", changed)).as(change[1]).isPositive();
            assertThat(Json.strict().read(changed, AnswerDraft.class).check().violations())
                    .as(change[1])
                    .isNotEmpty();
        }
    }

    @Test
    void refusesOfASystemWhatTheCheckRefuses() throws IOException {
        String systems = example("department-systems");
        for (String[] change : new String[][] {
            {"https://", "ftp://"},
            {"https://", "https://user@"},
            {"/exchange\"", "/exchange?key=1\""},
            {"TOKEN", "PASSWORD"},
            {"PT20S", "20"},
            {"\"http\"", "\"folder\": \"/srv\", \"http\""},
            {"\"authentication\"", "\"token\""},
        }) {
            String changed = systems.replace(change[0], change[1]);

            assertThat(flaws("department-systems", changed)).as(change[1]).isPositive();
            assertThatThrownBy(() -> Json.strict()
                            .read(changed, SystemsDraft.class)
                            .check()
                            .orThrow())
                    .as(change[1])
                    .isInstanceOfAny(InvalidInputException.class, JsonProblem.class);
        }
    }

    @Test
    void describesWhatIsHandedOver() throws IOException {
        try (DepartmentDesk line = DepartmentDesk.byFolder(place)) {
            Case accepted = line.accepted();

            assertThat(flaws("department-handover", line.handover(accepted))).isZero();
        }
    }

    private static String example(String name) throws IOException {
        return Files.readString(DOCS.resolve("schemas/" + name + ".example.json"))
                .strip();
    }

    private static int flaws(String schema, String text) throws IOException {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        JsonSchema read = factory.getSchema(Files.readString(DOCS.resolve("schemas/" + schema + ".schema.json")));
        return read.validate(new ObjectMapper().readTree(text)).size();
    }
}
