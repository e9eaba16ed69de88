package org.zhengwu.api.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records of one scalar component named {@code value}, which are that scalar alone. */
final class ValueRecord {

    private final Class<?> component;
    private final Method accessor;
    private final Constructor<?> constructor;

    private ValueRecord(Class<?> type) {
        RecordComponent only = type.getRecordComponents()[0];
        component = only.getType();
        accessor = only.getAccessor();
        try {
            constructor = type.getDeclaredConstructor(component);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("A record has its canonical constructor", impossible);
        }
        accessor.setAccessible(true);
        constructor.setAccessible(true);
    }

    static boolean isOne(Class<?> type) {
        if (!type.isRecord() || SealedTypes.isMember(type)) {
            return false;
        }
        RecordComponent[] components = type.getRecordComponents();
        return components.length == 1 && components[0].getName().equals("value") && isScalar(components[0].getType());
    }

    static Class<?> componentOf(Class<?> type) {
        return type.getRecordComponents()[0].getType();
    }

    private static boolean isScalar(Class<?> type) {
        boolean number = type.isPrimitive() || Number.class.isAssignableFrom(type) || type == Boolean.class;
        return number || type == String.class || type.isEnum() || TextTypes.includes(type) || isOne(type);
    }

    private @Nullable Object open(Object value) {
        try {
            return accessor.invoke(value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object make(Class<?> type, Object inner, DeserializationContext context) throws IOException {
        try {
            return constructor.newInstance(inner);
        } catch (InvocationTargetException refused) {
            return context.handleInstantiationProblem(type, null, refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes the scalar. */
    static final class Serializer extends StdSerializer<Object> {

        private static final long serialVersionUID = 1L;

        private final transient ValueRecord record;

        Serializer(Class<?> type) {
            super(type, false);
            record = new ValueRecord(type);
        }

        @Override
        public void serialize(Object value, JsonGenerator to, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(record.open(value), to);
        }
    }

    /** Writes the scalar as a map key. */
    static final class KeySerializer extends StdSerializer<Object> {

        private static final long serialVersionUID = 1L;

        private final transient ValueRecord record;

        KeySerializer(Class<?> type) {
            super(type, false);
            record = new ValueRecord(type);
        }

        @Override
        public void serialize(Object value, JsonGenerator to, SerializerProvider provider) throws IOException {
            Object inner = record.open(value);
            if (inner != null && isOne(inner.getClass())) {
                new KeySerializer(inner.getClass()).serialize(inner, to, provider);
            } else {
                to.writeFieldName(String.valueOf(inner));
            }
        }
    }

    /** Reads the scalar and makes the record of it. */
    static final class Deserializer extends StdDeserializer<Object> {

        private static final long serialVersionUID = 1L;

        private final transient ValueRecord record;

        Deserializer(Class<?> type) {
            super(type);
            record = new ValueRecord(type);
        }

        @Override
        public @Nullable Object deserialize(JsonParser from, DeserializationContext context) throws IOException {
            Object inner = context.readValue(from, record.component);
            return inner == null ? null : record.make(handledType(), inner, context);
        }
    }

    /** Reads map keys that are such records over a text or an id. */
    static final class Keys implements KeyDeserializers {

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return isOne(type.getRawClass()) ? new Key(type.getRawClass()) : null;
        }
    }

    private static final class Key extends KeyDeserializer {

        private final Class<?> type;
        private final ValueRecord record;

        Key(Class<?> type) {
            this.type = type;
            this.record = new ValueRecord(type);
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) throws IOException {
            return record.make(type, inner(key, context), context);
        }

        private Object inner(String key, DeserializationContext context) throws IOException {
            if (record.component == String.class) {
                return key;
            }
            if (record.component == UUID.class) {
                return TextTypes.parse(UUID.class, key, context);
            }
            if (isOne(record.component)) {
                return new Key(record.component).deserializeKey(key, context);
            }
            return context.handleWeirdKey(type, key, "not a key");
        }
    }

    /** Finds serializer and deserializer by the types of the standard interfaces. */
    static @Nullable JsonSerializer<?> serializerOf(Class<?> type) {
        return isOne(type) ? new Serializer(type) : null;
    }

    static @Nullable JsonDeserializer<?> deserializerOf(Class<?> type) {
        return isOne(type) ? new Deserializer(type) : null;
    }
}
