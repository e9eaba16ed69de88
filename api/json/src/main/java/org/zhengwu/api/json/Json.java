package org.zhengwu.api.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads the records of the contract.
 *
 * <p>A record of one scalar component named {@code value} is that scalar alone, also as a map key; other
 * records are objects of their components by name, null components absent. A record of a sealed
 * interface carries {@code type}, its simple name in kebab-case. Enum constants go by name, times and
 * durations by ISO 8601. Members come in the order of the components, those of maps and the elements of
 * sets sorted, so that the same value gives the same text.
 */
public final class Json {

    private static final Json STRICT = new Json(Mappers.strict());
    private static final Json LENIENT = new Json(Mappers.lenient());

    private final ObjectMapper mapper;

    private Json(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Reads what others send: refuses unknown members, duplicates, trailing content, coerced values and
     * texts beyond the limits.
     */
    public static Json strict() {
        return STRICT;
    }

    /**
     * Reads what a newer version may have written, as a client or a store does: ignores unknown members,
     * and takes unknown enum constants for {@code UNKNOWN} where the enum has it, else for null.
     */
    public static Json lenient() {
        return LENIENT;
    }

    /** Writes a value; half a character is escaped, since UTF-8 has no bytes for it. */
    public String write(@Nullable Object value) {
        try {
            return withEscapedHalves(mapper.writeValueAsString(value));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("The value has no JSON form", unwritable);
        }
    }

    /** Writes a value on lines of its own for each member, for people to edit. */
    public String pretty(@Nullable Object value) {
        try {
            return withEscapedHalves(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("The value has no JSON form", unwritable);
        }
    }

    private static String withEscapedHalves(String json) {
        if (json.codePoints().noneMatch(Json::isHalf)) {
            return json;
        }
        StringBuilder whole = new StringBuilder(json.length() + 16);
        json.codePoints()
                .forEach(each -> whole.append(isHalf(each) ? "\\u%04x".formatted(each) : Character.toString(each)));
        return whole.toString();
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    /** Writes a value in UTF-8 and leaves the stream open. */
    public void write(@Nullable Object value, OutputStream to) throws IOException {
        to.write(write(value).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a value in its canonical form, for digests: members sorted by name, no white space. Equal
     * values have equal forms.
     */
    public String canonical(@Nullable Object value) {
        JsonNode tree = mapper.valueToTree(value);
        return write(Canonical.sorted(tree));
    }

    /** Reads a value of the class. */
    public <T> T read(String text, Class<T> type) {
        return type.cast(read(text, (Type) type));
    }

    /** Reads a value of the type, which may be generic. */
    public Object read(String text, Type type) {
        return read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), type);
    }

    /** Reads a list of the elements. */
    @SuppressWarnings("unchecked")
    public <T> List<T> readList(String text, Class<T> element) {
        return (List<T>) read(text, mapper.getTypeFactory().constructCollectionType(List.class, element));
    }

    /** Reads a map of texts to the values. */
    @SuppressWarnings("unchecked")
    public <T> Map<String, T> readMap(String text, Class<T> value) {
        return (Map<String, T>) read(text, mapper.getTypeFactory().constructMapType(Map.class, String.class, value));
    }

    /**
     * Reads a value of the type from UTF-8 and leaves the stream open.
     *
     * @throws JsonProblem if the text is malformed or does not fit the type
     * @throws UncheckedIOException if the stream fails
     */
    public Object read(InputStream from, Type type) {
        JavaType target = mapper.getTypeFactory().constructType(type);
        return new Reading(mapper, target).read(from);
    }
}
