package org.zhengwu.server;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.json.Json;

/** The OpenAPI document that a server publishes, and whether its answers are what it says. */
final class ServedContract {

    private static final String JSON = "application/json";
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final Map<String, Object> document;

    ServedContract(String json) {
        this.document = Json.strict().readMap(json, Object.class);
    }

    /** The successes that carry a body and do not say of which form. */
    List<String> answersWithoutSchema() {
        List<String> found = new ArrayList<>();
        operations()
                .forEach((name, operation) -> at(operation, "responses").forEach((status, response) -> {
                    boolean carries = status.startsWith("2") && !status.equals("204");
                    if (carries && schemas(response).isEmpty()) {
                        found.add(name + " " + status);
                    }
                }));
        return found;
    }

    /** The schemas of objects, among those that successes hold, that require no member. */
    Set<String> withoutRequired() {
        Set<String> seen = new TreeSet<>();
        operations()
                .values()
                .forEach(operation -> at(operation, "responses").forEach((status, response) -> {
                    if (status.startsWith("2")) {
                        collect(schemas(response), seen);
                    }
                }));
        seen.removeIf(
                name -> at(schema(name), "properties").isEmpty() || schema(name).containsKey("required"));
        return seen;
    }

    /** The members that a schema requires. */
    List<?> required(String name) {
        return schema(name).get("required") instanceof List<?> names ? names : List.of();
    }

    /** What is wrong with an answer by the schema of its operation; nothing of one that is no success. */
    List<String> flaws(HttpResponse<String> answer) {
        String status = String.valueOf(answer.statusCode());
        Map<String, Object> operation =
                operation(answer.request().method(), answer.uri().getPath());
        Object schema =
                at(at(at(at(operation, "responses"), status), "content"), JSON).get("schema");
        if (!status.startsWith("2") || schema == null) {
            return List.of();
        }
        Map<String, Object> whole = Map.of("allOf", List.of(schema), "components", at(document, "components"));
        return SCHEMAS.getSchema(Json.strict().write(whole)).validate(answer.body(), InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .map(message -> answer.request().method() + " " + answer.uri() + " " + message)
                .toList();
    }

    private Map<String, Object> operation(String method, String path) {
        return at(document, "paths").keySet().stream()
                .filter(template -> Pattern.matches(template.replaceAll("\\{[^/]+}", "[^/]+"), path))
                .min(Comparator.comparingLong(
                        template -> template.chars().filter(each -> each == '{').count()))
                .map(template -> at(at(at(document, "paths"), template), method.toLowerCase(Locale.ROOT)))
                .orElse(Map.of());
    }

    /** The operations by method and path. */
    private Map<String, Object> operations() {
        Map<String, Object> found = new TreeMap<>();
        at(document, "paths")
                .forEach((path, item) -> at(item).forEach((method, operation) -> {
                    if (at(operation).containsKey("responses")) {
                        found.put(method + " " + path, operation);
                    }
                }));
        return found;
    }

    private static List<Object> schemas(@Nullable Object response) {
        return at(response, "content").values().stream()
                .map(content -> at(content).get("schema"))
                .filter(schema -> !at(schema).isEmpty())
                .toList();
    }

    private void collect(@Nullable Object part, Set<String> seen) {
        if (part instanceof List<?> parts) {
            parts.forEach(each -> collect(each, seen));
        } else if (part instanceof Map<?, ?> members) {
            if (members.get("$ref") instanceof String reference) {
                String name = reference.substring(reference.lastIndexOf('/') + 1);
                if (seen.add(name)) {
                    collect(schema(name), seen);
                }
            }
            members.values().forEach(each -> collect(each, seen));
        }
    }

    private Map<String, Object> schema(String name) {
        return at(at(at(document, "components"), "schemas"), name);
    }

    private static Map<String, Object> at(@Nullable Object of, String member) {
        return at(at(of).get(member));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(@Nullable Object value) {
        return value instanceof Map<?, ?> ? (Map<String, Object>) value : Map.of();
    }
}
