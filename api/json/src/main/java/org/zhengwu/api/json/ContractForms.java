package org.zhengwu.api.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the mapper what the contract's types say by their shape, since the contract carries no annotations. */
final class ContractForms extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    private static final JsonTypeInfo.Value TYPE_MEMBER =
            JsonTypeInfo.Value.from(Typed.class.getAnnotation(JsonTypeInfo.class));

    /** Carries the form that a sealed type has. */
    @JsonTypeInfo(
            use = JsonTypeInfo.Id.NAME,
            include = JsonTypeInfo.As.PROPERTY,
            property = "type",
            requireTypeIdForSubtypes = OptBoolean.TRUE)
    private interface Typed {}

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        // For reading only: a writer that learns types from declarations loses them in a list that was erased.
        boolean reading = config instanceof DeserializationConfig;
        boolean member = reading && annotated instanceof AnnotatedClass && SealedTypes.isMember(annotated.getRawType());
        return member ? TYPE_MEMBER : super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        Class<?> type = annotated.getRawType();
        boolean sealed = annotated instanceof AnnotatedClass && type.isInterface() && type.isSealed();
        return sealed ? SealedTypes.namesBelow(type) : super.findSubtypes(annotated);
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass annotated) {
        Class<?> type = annotated.getRawType();
        boolean record = type.isRecord() && SealedTypes.isMember(type);
        return record ? SealedTypes.nameOf(type) : super.findTypeName(annotated);
    }

    @Override
    public @Nullable Enum<?> findDefaultEnumValue(AnnotatedClass annotated, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals("UNKNOWN"))
                .findAny()
                .orElse(null);
    }

    /** Takes the components of a record for its members, and no other method. */
    static final class Accessors extends DefaultAccessorNamingStrategy.Provider {

        private static final long serialVersionUID = 1L;

        @Override
        public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass type) {
            return new DefaultAccessorNamingStrategy.RecordNaming(config, type) {
                @Override
                public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
                    return _fieldNames.contains(name) ? name : null;
                }

                @Override
                public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
                    return null;
                }
            };
        }
    }
}
