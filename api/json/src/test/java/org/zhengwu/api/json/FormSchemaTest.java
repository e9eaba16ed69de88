package org.zhengwu.api.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhengwu.api.Violation;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormDraft;

/** The JSON Schema by which people write forms, against the check that takes them. */
class FormSchemaTest {

    private static final Path SCHEMAS = Path.of("../../docs/schemas");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What a schema cannot say: how parts of a document hang together. */
    private static final Set<String> BETWEEN_PARTS = Set.of(
            "duplicate", "unknown-field", "not-a-choice", "unknown-option", "circle", "out-of-order", "pattern-form");

    private final JsonSchema schema = schema();

    @Test
    void takesTheExampleOfTheGuide() throws IOException {
        String example = Files.readString(SCHEMAS.resolve("form.example.json"));

        assertThat(schema.validate(MAPPER.readTree(example))).isEmpty();
        FormDefinition form =
                Json.strict().read(example, FormDraft.class).check().orThrow();
        assertThat(form.fields()).hasSize(14);
    }

    @Test
    void takesTheDefinitionAsItIsServed() throws IOException {
        String example = Files.readString(SCHEMAS.resolve("form.example.json"));
        FormDefinition form =
                Json.strict().read(example, FormDraft.class).check().orThrow();

        String served = Json.strict().write(form);

        assertThat(schema.validate(MAPPER.readTree(served))).isEmpty();
        assertThat(Json.strict().read(served, FormDraft.class).check().orThrow())
                .isEqualTo(form);
        assertThat(Json.lenient().read(served, FormDefinition.class)).isEqualTo(form);
    }

    /** Every place of the example is left out or put in another way; both have to say the same of it. */
    @Test
    void agreesWithTheCheckOnEveryChangeOfTheExample() throws IOException {
        JsonNode example = MAPPER.readTree(Files.readString(SCHEMAS.resolve("form.example.json")));
        List<String> disagreements = new ArrayList<>();
        int[] tried = {0};

        eachChange(example, changed -> {
            tried[0]++;
            boolean bySchema = schema.validate(changed).isEmpty();
            Set<String> codes = codes(changed);
            if (bySchema != BETWEEN_PARTS.containsAll(codes)) {
                disagreements.add((bySchema ? "schema alone takes " : "schema alone refuses ") + codes + changed);
            }
        });

        assertThat(disagreements).isEmpty();
        assertThat(tried[0]).isGreaterThan(1000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'f','kind':'TEXT','limits':{'maxLength':501}}",
                "{'name':'f','kind':'TEXT','options':[{'value':'a','label':{'zh':'甲'}}]}",
                "{'name':'f','kind':'ONE_CHOICE'}",
                "{'name':'f','kind':'ONE_CHOICE','options':[]}",
                "{'name':'f','kind':'ONE_CHOICE','table':'t','options':[{'value':'a','label':{'zh':'甲'}}]}",
                "{'name':'f','kind':'YES_NO','table':'t'}",
                "{'name':'f','kind':'IDENTIFIER'}",
                "{'name':'f','kind':'MOBILE','identifier':'PASSPORT'}",
                "{'name':'f','kind':'DATE','limits':{'notBefore':'18Y'}}",
                "{'name':'f','kind':'DATE','limits':{'min':1}}",
                "{'name':'f','kind':'NUMBER','limits':{'min':0.0000001}}",
                "{'name':'f','kind':'NUMBER','limits':{'max':1e300}}",
                "{'name':'f','kind':'TEXT','prefill':'party.identifier'}",
                "{'name':'f','kind':'MOBILE','prefill':'party.name'}",
                "{'name':'f','kind':'TEXT','prefill':'nowhere.x'}",
                "{'name':'f','kind':'TEXT','askedWhen':[{'field':'f','isOneOf':[]}]}",
                "{'name':'f','kind':'SONG'}",
                "{'name':'f f','kind':'TEXT'}",
                "{'name':'f','kind':'TEXT','colour':'red'}"
            })
    void refusesWhatTheCheckRefuses(String field) throws IOException {
        JsonNode document = formOf(field);

        assertThat(schema.validate(document)).isNotEmpty();
        assertThat(codes(document)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'name':'字段_1.a-b','kind':'TEXT','limits':{'minLength':1,'maxLength':500,'pattern':'\\\\(a|b\\\\)'}}",
                "{'name':'f','kind':'SEVERAL_CHOICES','table':'nations','options':[]}",
                "{'name':'f','kind':'AMOUNT','limits':{'min':0,'max':999999999999999}}",
                "{'name':'f','kind':'NUMBER','limits':{'min':-0.000001,'max':1e3}}",
                "{'name':'f','kind':'DATE','limits':{'notBefore':'P-18Y-6M','notAfter':'P30D'}}",
                "{'name':'f','kind':'IDENTIFIER','identifier':'PASSPORT','prefill':'sharing.exit-entry.passport'}",
                "{'name':'f','kind':'TEXT','limits':{},'askedWhen':[],'required':false}"
            })
    void takesWhatTheCheckTakes(String field) throws IOException {
        JsonNode document = formOf(field);

        assertThat(schema.validate(document)).isEmpty();
        assertThat(codes(document)).isEmpty();
    }

    private static JsonNode formOf(String field) throws IOException {
        ObjectNode written = (ObjectNode) MAPPER.readTree(field.replace('\'', '"'));
        written.putObject("label").put("zh", "字段");
        ObjectNode form = MAPPER.createObjectNode();
        form.putObject("title").put("zh", "表");
        ObjectNode group = form.putArray("groups").addObject();
        group.putObject("title").put("zh", "组");
        group.putArray("fields").add(written);
        return form;
    }

    /** The codes of all violations; a document that cannot be read has one of its own. */
    private static Set<String> codes(JsonNode document) {
        Set<String> codes = new TreeSet<>();
        try {
            FormDraft draft = Json.strict().read(document.toString(), FormDraft.class);
            draft.check().violations().stream().map(Violation::code).forEach(codes::add);
        } catch (JsonProblem unreadable) {
            codes.add("unreadable");
        }
        return codes;
    }

    private static void eachChange(JsonNode whole, Consumer<JsonNode> trial) {
        for (List<Object> place : places(whole, List.of())) {
            for (JsonNode other : others()) {
                JsonNode changed = whole.deepCopy();
                put(changed, place, other);
                trial.accept(changed);
            }
        }
    }

    /** What is put in a place; a missing node leaves it out. */
    private static List<JsonNode> others() {
        return List.of(
                MAPPER.missingNode(),
                MAPPER.getNodeFactory().textNode("x"),
                MAPPER.getNodeFactory().textNode("字 段"),
                MAPPER.getNodeFactory().textNode("P1D"),
                MAPPER.getNodeFactory().textNode("DATE"),
                MAPPER.getNodeFactory().textNode("ONE_CHOICE"),
                MAPPER.getNodeFactory().numberNode(7),
                MAPPER.getNodeFactory().numberNode(-7),
                MAPPER.getNodeFactory().booleanNode(true),
                MAPPER.createArrayNode(),
                MAPPER.createObjectNode().put("zh", "字"));
    }

    private static List<List<Object>> places(JsonNode node, List<Object> at) {
        List<List<Object>> found = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.fieldNames().forEachRemaining(name -> {
                List<Object> place = append(at, name);
                found.add(place);
                found.addAll(places(object.get(name), place));
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                List<Object> place = append(at, i);
                found.add(place);
                found.addAll(places(array.get(i), place));
            }
        }
        return found;
    }

    private static List<Object> append(List<Object> at, Object step) {
        List<Object> longer = new ArrayList<>(at);
        longer.add(step);
        return longer;
    }

    private static void put(JsonNode whole, List<Object> place, JsonNode other) {
        JsonNode parent = whole;
        for (Object step : place.subList(0, place.size() - 1)) {
            parent = step instanceof Integer index ? parent.get(index) : parent.get((String) step);
        }
        Object last = place.get(place.size() - 1);
        if (parent instanceof ArrayNode array && last instanceof Integer index) {
            if (other.isMissingNode()) {
                array.remove(index);
            } else {
                array.set(index, other);
            }
        } else if (parent instanceof ObjectNode object && last instanceof String name) {
            if (other.isMissingNode()) {
                object.remove(name);
            } else {
                object.set(name, other);
            }
        }
    }

    private static JsonSchema schema() {
        try {
            JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
            return factory.getSchema(Files.readString(SCHEMAS.resolve("form.schema.json")));
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
