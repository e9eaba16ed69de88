package org.zhengwu.server.rest;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.zhengwu.api.http.Problem;

/**
 * Gives the OpenAPI document the form that the codec gives the messages: a record of one component named
 * {@code value} is that scalar, a bare list is {@code {"items": […]}}, members that are always there are required, and
 * every operation may answer with a problem.
 */
public class OpenApiForm implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null) {
            RequiredMembers members = new RequiredMembers(document);
            bindings().forEach(members::state);
        }
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            Map<String, Schema> schemas =
                    new LinkedHashMap<>(document.getComponents().getSchemas());
            schemas.replaceAll((name, schema) -> bare(schema));
            document.getComponents().setSchemas(schemas);
        }
        if (document.getPaths() == null) {
            return;
        }
        operations(document).forEach(OpenApiForm::wrapLists);
        operations(document).forEach(OpenApiForm::sortResponses);
        operations(document).forEach(OpenApiForm::addProblem);
    }

    private static Stream<Class<?>> bindings() {
        return CDI.current().getBeanManager().getExtension(Resources.class).classes().stream()
                .flatMap(resource -> Arrays.stream(resource.getInterfaces()))
                .filter(each -> each.isAnnotationPresent(Path.class));
    }

    private static Stream<Operation> operations(OpenAPI document) {
        return document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream());
    }

    private static Schema bare(Schema schema) {
        Map<String, Schema> properties = schema.getProperties();
        Schema value = properties == null || properties.size() != 1 ? null : properties.get("value");
        if (value == null) {
            return schema;
        }
        return schema.getDescription() == null ? value : value.description(schema.getDescription());
    }

    private static void wrapLists(Operation operation) {
        contents(operation)
                .filter(content -> content.getSchema() != null && isArray(content.getSchema()))
                .forEach(content -> content.setSchema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.OBJECT)
                        .addProperty("items", content.getSchema())
                        .required(List.of("items"))));
    }

    private static void sortResponses(Operation operation) {
        if (operation.getResponses() != null) {
            operation
                    .getResponses()
                    .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
        }
    }

    private static boolean isArray(Schema schema) {
        return schema.getType() != null && schema.getType().contains(Schema.SchemaType.ARRAY);
    }

    private static Stream<MediaType> contents(Operation operation) {
        if (operation.getResponses() == null) {
            return Stream.empty();
        }
        return operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream());
    }

    private static void addProblem(Operation operation) {
        if (operation.getResponses() == null || operation.getResponses().getDefaultValue() != null) {
            return;
        }
        APIResponse problem = OASFactory.createAPIResponse()
                .description("失败")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(problemSchema())));
        operation.getResponses().setDefaultValue(problem);
    }

    private static Schema problemSchema() {
        Schema schema = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
        for (String text : List.of("type", "title", "detail", "code", "requestId")) {
            schema.addProperty(text, OASFactory.createSchema().addType(Schema.SchemaType.STRING));
        }
        return schema.addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
    }
}
