package org.zhengwu.api.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.introspect.VirtualAnnotatedMember;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.VirtualBeanPropertyWriter;
import com.fasterxml.jackson.databind.util.Annotations;
import com.fasterxml.jackson.databind.util.SimpleBeanPropertyDefinition;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code type} before the components of a record of a sealed interface. */
final class TypeMember extends VirtualBeanPropertyWriter {

    private static final long serialVersionUID = 1L;

    private final String typeName;

    private TypeMember(BeanPropertyDefinition definition, Annotations annotations, JavaType text, String typeName) {
        super(definition, annotations, text);
        this.typeName = typeName;
    }

    @Override
    protected Object value(Object bean, JsonGenerator to, SerializerProvider provider) {
        return typeName;
    }

    @Override
    public VirtualBeanPropertyWriter withConfig(
            MapperConfig<?> config, AnnotatedClass declaring, BeanPropertyDefinition definition, JavaType type) {
        return this;
    }

    /** Adds the member where it belongs. */
    static final class Adder extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> members) {
            Class<?> type = description.getBeanClass();
            if (!SealedTypes.isMember(type)) {
                return members;
            }
            JavaType text = config.constructType(String.class);
            VirtualAnnotatedMember origin = new VirtualAnnotatedMember(description.getClassInfo(), type, "type", text);
            BeanPropertyDefinition definition =
                    SimpleBeanPropertyDefinition.construct(config, origin, PropertyName.construct("type"));
            List<BeanPropertyWriter> all = new ArrayList<>(members);
            all.add(0, new TypeMember(definition, description.getClassAnnotations(), text, SealedTypes.nameOf(type)));
            return all;
        }
    }
}
