package org.zhengwu.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.api.technical.approvals.StepLapse;
import org.zhengwu.api.technical.approvals.StepMode;

/** The JSON Schema by which people write approval flows, against the check that takes them. */
class ApprovalFlowSchemaTest {

    private static final Path SCHEMAS = Path.of("../../docs/schemas");
    private static final Path BUILT_IN = Path.of(
            "../../plugins/technical/approvals/src/main/resources/org/zhengwu/plugin/approvals/flows/default.json");

    @Test
    void takesTheExampleOfTheGuideAndTheBuiltInFlow() throws IOException {
        FlowDefinition example = taken(SCHEMAS.resolve("approval-flow.example.json"));

        assertThat(example.steps())
                .extracting(step -> step.mode())
                .containsExactly(StepMode.ONE, StepMode.JOINT, StepMode.ONE);
        assertThat(example.steps())
                .extracting(step -> step.limit() == null ? null : step.limit().lapse())
                .containsExactly(StepLapse.HAND_OVER, StepLapse.URGE, null);
        assertThat(taken(BUILT_IN).steps()).hasSize(2);
    }

    @Test
    void refusesWhatTheCheckRefuses() throws IOException {
        String example = Files.readString(SCHEMAS.resolve("approval-flow.example.json"));
        for (String wrong : new String[] {
            "\"RECEIVER\"", "\"ONE\"", "\"check\"", "\"2026-12-01\"", "\"440300\"", "\"WORKING_DAY\"", "\"URGE\""
        }) {
            String to = wrong.equals("\"RECEIVER\"") ? wrong : "\"Nonsense!\"";
            String from = wrong.equals("\"RECEIVER\"") ? "\"HEAD\"" : wrong;
            String changed = example.replace(from, to);

            assertThat(schema().validate(new ObjectMapper().readTree(changed)))
                    .as(wrong)
                    .isNotEmpty();
            assertThat(Json.strict()
                            .read(changed, FlowDefinitionDraft.class)
                            .check()
                            .violations())
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    @Test
    void refusesLimitsThatTheCheckRefuses() throws IOException {
        String urged = "{\"value\": 3, \"unit\": \"WORKING_DAY\", \"basis\": \"本机关审批时限规定\", \"lapse\": \"URGE\"}";
        String example = Files.readString(SCHEMAS.resolve("approval-flow.example.json"));
        assertThat(example).contains(urged);
        for (String wrong : new String[] {
            urged.replace("3,", "0,"),
            urged.replace("3,", "3651,"),
            urged.replace("本机关审批时限规定", " "),
            urged.replace("URGE", "HAND_OVER"),
            urged.replace("}", ", \"post\": \"HEAD\"}"),
            urged.replace("URGE\"}", "HAND_OVER\", \"post\": \"HANDLER\"}"),
            urged.replace("URGE\"}", "HAND_OVER\", \"post\": \"HEAD\", \"person\": \"" + new UUID(1, 1) + "\"}")
        }) {
            String changed = example.replace(urged, wrong);

            assertThat(schema().validate(new ObjectMapper().readTree(changed)))
                    .as(wrong)
                    .isNotEmpty();
            assertThat(Json.strict()
                            .read(changed, FlowDefinitionDraft.class)
                            .check()
                            .violations())
                    .as(wrong)
                    .extracting(Violation::field)
                    .allMatch(field -> field.startsWith("steps[1].limit"))
                    .isNotEmpty();
        }
    }

    private static FlowDefinition taken(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(schema().validate(new ObjectMapper().readTree(text))).isEmpty();
        return Json.strict().read(text, FlowDefinitionDraft.class).check().orThrow();
    }

    private static JsonSchema schema() throws IOException {
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
        return factory.getSchema(Files.readString(SCHEMAS.resolve("approval-flow.schema.json")));
    }
}
