package org.zhengwu.api.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Types of the JDK that are one text: read from a text and nothing else, written as they print. */
final class TextTypes {

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private static final Map<Class<?>, Function<String, ?>> PARSERS = Map.ofEntries(
            Map.entry(UUID.class, TextTypes::uuid),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(Duration.class, Duration::parse),
            Map.entry(Period.class, Period::parse),
            Map.entry(Year.class, Year::parse),
            Map.entry(YearMonth.class, YearMonth::parse),
            Map.entry(ZoneId.class, ZoneId::of),
            Map.entry(URI.class, URI::create));

    private TextTypes() {}

    static boolean includes(Class<?> type) {
        return PARSERS.containsKey(type);
    }

    static void addTo(SimpleModule module) {
        PARSERS.forEach((type, parser) -> add(module, type));
    }

    private static <T> void add(SimpleModule module, Class<T> type) {
        module.addSerializer(type, new Serializer<>(type));
        module.addDeserializer(type, new Deserializer<>(type));
    }

    static <T> T parse(Class<T> type, String text, DeserializationContext context) throws IOException {
        Function<String, ?> parser = PARSERS.get(type);
        try {
            if (parser != null) {
                return type.cast(parser.apply(text));
            }
        } catch (IllegalArgumentException | DateTimeException wrong) {
            throw context.weirdStringException(text, type, "not in its form");
        }
        throw new IllegalArgumentException(type + " is not read from a text");
    }

    // UUID.fromString alone takes shorter groups too.
    private static UUID uuid(String text) {
        if (!UUID_FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not canonical");
        }
        return UUID.fromString(text);
    }

    private static final class Serializer<T> extends StdScalarSerializer<T> {

        private static final long serialVersionUID = 1L;

        Serializer(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator to, SerializerProvider provider) throws IOException {
            to.writeString(value.toString());
        }
    }

    private static final class Deserializer<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final Class<T> type;

        Deserializer(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable T deserialize(JsonParser from, DeserializationContext context) throws IOException {
            if (!from.hasToken(JsonToken.VALUE_STRING)) {
                return (T) context.handleUnexpectedToken(type, from);
            }
            return parse(type, from.getText(), context);
        }
    }
}
