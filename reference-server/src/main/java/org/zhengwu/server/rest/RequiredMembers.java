package org.zhengwu.server.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Says in the OpenAPI document which members are always there: every component of a record that is not {@link
 * Nullable}. The scan does not read that annotation, so that the schemas are walked here beside the types of each
 * operation, what it takes and what it answers.
 */
final class RequiredMembers {

    private static final String BASE = "/api/";
    private static final Set<Class<?>> PARAMETERS = Set.of(PathParam.class, QueryParam.class, HeaderParam.class);

    private final OpenAPI document;
    private final Set<Schema> walked = Collections.newSetFromMap(new IdentityHashMap<>());

    RequiredMembers(OpenAPI document) {
        this.document = document;
    }

    /** States them for the operations of an interface of the HTTP binding. */
    void state(Class<?> binding) {
        for (Method method : binding.getMethods()) {
            Operation operation = operation(binding, method);
            if (operation != null) {
                state(operation, method);
            }
        }
    }

    private @Nullable Operation operation(Class<?> binding, Method method) {
        Path below = method.getAnnotation(Path.class);
        String address = BASE + binding.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
        PathItem path = document.getPaths().getPathItem(address);
        return path == null
                ? null
                : Arrays.stream(method.getAnnotations())
                        .flatMap(each -> Stream.ofNullable(each.annotationType().getAnnotation(HttpMethod.class)))
                        .map(HttpMethod::value)
                        .flatMap(each -> Stream.ofNullable(path.getOperations().get(PathItem.HttpMethod.valueOf(each))))
                        .findFirst()
                        .orElse(null);
    }

    private void state(Operation operation, Method method) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                schemas(response.getContent()).forEach(schema -> walk(schema, method.getGenericReturnType(), Map.of()));
            }
        });
        if (operation.getRequestBody() != null) {
            Arrays.stream(method.getParameters())
                    .filter(RequiredMembers::isBody)
                    .map(Parameter::getParameterizedType)
                    .forEach(type -> schemas(operation.getRequestBody().getContent())
                            .forEach(schema -> walk(schema, type, Map.of())));
        }
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations()).noneMatch(each -> PARAMETERS.contains(each.annotationType()));
    }

    private static Stream<Schema> schemas(@Nullable Content content) {
        return content == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream().flatMap(each -> Stream.ofNullable(each.getSchema()));
    }

    /** Walks a schema beside its type; what the variables of the type stand for is at hand. */
    private void walk(@Nullable Schema given, Type declared, Map<Type, Type> variables) {
        Schema schema = given == null ? null : resolved(given);
        Type type = variables.getOrDefault(declared, declared);
        if (schema != null && type instanceof Class<?> plain) {
            members(schema, plain, Map.of());
        } else if (schema != null && type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Type[] arguments = generic.getActualTypeArguments();
            if (Collection.class.isAssignableFrom(raw)) {
                walk(schema.getItems(), arguments[0], variables);
            } else if (Map.class.isAssignableFrom(raw)) {
                walk(schema.getAdditionalPropertiesSchema(), arguments[1], variables);
            } else {
                members(schema, raw, Map.of(raw.getTypeParameters()[0], arguments[0]));
            }
        }
    }

    private @Nullable Schema resolved(Schema schema) {
        String reference = schema.getRef();
        return reference == null
                ? schema
                : document.getComponents().getSchemas().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private void members(Schema schema, Class<?> record, Map<Type, Type> variables) {
        Map<String, Schema> properties = schema.getProperties();
        if (!record.isRecord() || properties == null || !walked.add(schema)) {
            return;
        }
        List<RecordComponent> components = Arrays.stream(record.getRecordComponents())
                .filter(each -> properties.containsKey(each.getName()))
                .toList();
        List<String> required = components.stream()
                .filter(each -> !each.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
        if (!required.isEmpty()) {
            schema.setRequired(required);
        }
        components.forEach(each -> walk(properties.get(each.getName()), each.getGenericType(), variables));
    }
}
