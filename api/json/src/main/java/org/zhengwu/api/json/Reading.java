package org.zhengwu.api.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one text and says what is wrong with it. */
final class Reading {

    private static final int LONGEST_NAME_SHOWN = 100;

    private final ObjectMapper mapper;
    private final JavaType target;

    Reading(ObjectMapper mapper, JavaType target) {
        this.mapper = mapper;
        this.target = target;
    }

    Object read(InputStream from) {
        // A reader instead of the parser's own guess: UTF-16 and broken UTF-8 are refused, not repaired.
        InputStreamReader utf8 = new InputStreamReader(
                from,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        try (JsonParser parser = mapper.getFactory().createParser(utf8)) {
            return read(parser);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Object read(JsonParser parser) throws IOException {
        try {
            if (parser.nextToken() == null) {
                throw new JsonProblem("malformed", "", 1, 1, "the text is empty");
            }
            Object value = mapper.readValue(parser, target);
            if (value == null) {
                throw new JsonProblem("wrong-type", "", 1, 1, "must not be null");
            }
            return value;
        } catch (JsonProcessingException wrong) {
            throw problem(wrong, parser);
        } catch (CharacterCodingException wrong) {
            throw problem("malformed", place(parser), parser.currentLocation(), "the text is not UTF-8");
        }
    }

    private JsonProblem problem(JsonProcessingException wrong, JsonParser parser) {
        JsonProcessingException cause = wrong;
        // The mapper wraps what the parser throws once per level; the innermost knows the cause.
        while (cause.getCause() instanceof JsonProcessingException inner) {
            cause = inner;
        }
        List<JsonMappingException.Reference> steps =
                wrong instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
        JsonLocation location = cause.getLocation() != null ? cause.getLocation() : wrong.getLocation();
        if (cause instanceof StreamReadException || cause instanceof StreamConstraintsException) {
            return streamProblem(cause, steps.isEmpty() ? place(parser) : place(steps), location);
        }
        String place = place(steps);
        if (cause instanceof UnrecognizedPropertyException) {
            return problem("unknown-member", place, location, "there is no such member");
        }
        if (cause instanceof InvalidTypeIdException) {
            return problem("unknown-type", place, location, "type must name one of the known types");
        }
        if (cause instanceof ValueInstantiationException instantiation) {
            return problem("invalid-value", place, location, reason(instantiation.getCause()));
        }
        if (cause instanceof InvalidFormatException format) {
            return formatProblem(format.getTargetType(), place, location);
        }
        return mismatch(cause, place, location);
    }

    private static JsonProblem formatProblem(Class<?> expected, String place, @Nullable JsonLocation at) {
        if (expected.isEnum()) {
            return problem("unknown-constant", place, at, "must be one of the known constants");
        }
        boolean text = TextTypes.includes(expected);
        return problem(text ? "invalid-value" : "wrong-type", place, at, Expectation.of(expected));
    }

    private static JsonProblem streamProblem(JsonProcessingException cause, String place, @Nullable JsonLocation at) {
        if (cause instanceof StreamConstraintsException) {
            return problem("limit-exceeded", place, at, "a text, a name, a number or the nesting is too long");
        }
        if (cause instanceof InputCoercionException) {
            return problem("out-of-range", place, at, "the number is too large, too small or not whole");
        }
        // The parser has no type of its own for this.
        if (cause.getOriginalMessage().startsWith("Duplicate")) {
            return problem("duplicate-member", place, at, "the member comes twice");
        }
        return problem("malformed", place, at, "the text is not JSON here");
    }

    private static JsonProblem mismatch(JsonProcessingException cause, String place, @Nullable JsonLocation at) {
        String message = cause.getOriginalMessage();
        if (message.startsWith("Trailing token")) {
            return problem("trailing-content", "", at, "there is content after the end");
        }
        if (cause.getCause() != null && !(cause instanceof MismatchedInputException)) {
            return problem("invalid-value", place, at, reason(cause.getCause()));
        }
        Class<?> expected = cause instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return problem("wrong-type", place, at, Expectation.of(expected));
    }

    private static JsonProblem problem(String code, String place, @Nullable JsonLocation at, String detail) {
        int line = at == null ? 0 : Math.max(0, at.getLineNr());
        int column = at == null ? 0 : Math.max(0, at.getColumnNr());
        return new JsonProblem(code, place, line, column, detail);
    }

    /** What a constructor says against a value; texts of the JDK are left out because they repeat it. */
    private static String reason(@Nullable Throwable refusal) {
        if (refusal != null && refusal.getClass() == IllegalArgumentException.class && refusal.getMessage() != null) {
            StackTraceElement[] trace = refusal.getStackTrace();
            boolean ownWords = trace.length > 0 && trace[0].getModuleName() == null;
            if (ownWords) {
                return refusal.getMessage();
            }
        }
        return refusal instanceof NullPointerException ? "a member is missing" : "the value is not allowed";
    }

    private static String place(List<JsonMappingException.Reference> steps) {
        StringBuilder place = new StringBuilder();
        steps.forEach(step -> append(place, step.getFieldName(), step.getIndex()));
        return place.toString();
    }

    private static String place(JsonParser parser) {
        StringBuilder place = new StringBuilder();
        append(place, parser.getParsingContext());
        return place.toString();
    }

    private static void append(StringBuilder place, @Nullable JsonStreamContext context) {
        if (context == null || context.inRoot()) {
            return;
        }
        append(place, context.getParent());
        append(place, context.getCurrentName(), context.inArray() ? context.getCurrentIndex() : -1);
    }

    private static void append(StringBuilder place, @Nullable String name, int index) {
        if (name != null) {
            place.append(place.isEmpty() ? "" : ".").append(shown(name));
        } else if (index >= 0) {
            place.append('[').append(index).append(']');
        }
    }

    private static String shown(String name) {
        String printable = name.replaceAll("\\p{Cntrl}", "?");
        return printable.length() <= LONGEST_NAME_SHOWN ? printable : printable.substring(0, LONGEST_NAME_SHOWN) + "…";
    }
}
