package org.zhengwu.api.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Brings the forms of value records, of texts of the JDK and of sets to the mapper. */
final class ContractModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    ContractModule() {
        super("zhengwu");
        TextTypes.addTo(this);
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Writers());
        context.addKeySerializers(new KeyWriters());
        context.addDeserializers(new Readers());
        context.addKeyDeserializers(new ValueRecord.Keys());
        context.addBeanSerializerModifier(new TypeMember.Adder());
    }

    private static final class Writers extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return ValueRecord.serializerOf(type.getRawClass());
        }

        @Override
        public @Nullable JsonSerializer<?> findCollectionSerializer(
                SerializationConfig config,
                CollectionType type,
                BeanDescription description,
                @Nullable TypeSerializer elementType,
                @Nullable JsonSerializer<Object> element) {
            return Set.class.isAssignableFrom(type.getRawClass()) ? new SetWriter(type) : null;
        }
    }

    private static final class KeyWriters extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            Class<?> raw = type.getRawClass();
            return ValueRecord.isOne(raw) ? new ValueRecord.KeySerializer(raw) : null;
        }
    }

    private static final class Readers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return ValueRecord.deserializerOf(type.getRawClass());
        }
    }

    /** Writes sets in the order of their elements' texts: the JDK's immutable sets change theirs with each start. */
    private static final class SetWriter extends StdSerializer<Set<?>> {

        private static final long serialVersionUID = 1L;

        SetWriter(JavaType type) {
            super(type);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Set<?> value) {
            return value.isEmpty();
        }

        @Override
        public void serialize(Set<?> value, JsonGenerator to, SerializerProvider provider) throws IOException {
            TreeMap<String, TokenBuffer> sorted = new TreeMap<>();
            for (Object element : value) {
                TokenBuffer buffer = new TokenBuffer(to.getCodec(), false);
                provider.defaultSerializeValue(element, buffer);
                String text = Canonical.sorted(buffer.asParserOnFirstToken().readValueAsTree())
                        .toString();
                sorted.put(text, buffer);
            }
            to.writeStartArray(value, value.size());
            for (TokenBuffer buffer : sorted.values()) {
                buffer.serialize(to);
            }
            to.writeEndArray();
        }
    }
}
