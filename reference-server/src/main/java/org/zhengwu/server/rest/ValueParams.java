package org.zhengwu.server.rest;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.ZhengwuException;

/**
 * Reads parameters into the values of the contract. A malformed id in a path is as absent as one that
 * never was; anywhere else a malformed value is invalid input that names the parameter.
 */
@Provider
public class ValueParams implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> parser = parser(type);
        if (parser == null) {
            return null;
        }
        return new Converter<>(name(annotations), isPath(annotations), text -> (T) parser.apply(text));
    }

    private static @Nullable Function<String, ?> parser(Class<?> type) {
        if (type == Revision.class) {
            return ValueParams::revision;
        }
        if (type == Integer.class) {
            return Integer::valueOf;
        }
        if (type == Boolean.class) {
            return ValueParams::truth;
        }
        if (type == LocalDate.class) {
            return LocalDate::parse;
        }
        if (type.isEnum()) {
            return text -> constant(type, text);
        }
        return type.isRecord() ? value(type) : null;
    }

    private static @Nullable Function<String, ?> value(Class<?> type) {
        var components = type.getRecordComponents();
        if (components.length != 1) {
            return null;
        }
        boolean hasReader = Arrays.stream(type.getMethods())
                .anyMatch(each -> each.getName().equals("of") && Arrays.equals(each.getParameterTypes(), STRING));
        if (hasReader) {
            return text -> call(() -> type.getMethod("of", String.class).invoke(null, text));
        }
        Class<?> component = components[0].getType();
        if (component == String.class) {
            return text -> call(() -> type.getConstructor(String.class).newInstance(text));
        }
        if (component == UUID.class) {
            return text -> call(() -> type.getConstructor(UUID.class).newInstance(UUID.fromString(text)));
        }
        return null;
    }

    private static final Class<?>[] STRING = {String.class};

    /** A strong entity tag, quoted or not; a weak one never matches (RFC 9110, 13.1.1). */
    private static Revision revision(String tag) {
        String bare = tag.strip();
        if (bare.startsWith("W/")) {
            throw new InvalidInputException(
                    HttpHeaders.IF_MATCH, "weak-tag", "must be the strong entity tag of the record");
        }
        if (bare.length() >= 2 && bare.startsWith("\"") && bare.endsWith("\"")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        return new Revision(Long.parseLong(bare));
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "", "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> ((Enum<?>) each).name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such constant"));
    }

    private static Object call(Reflective call) {
        try {
            return call.run();
        } catch (java.lang.reflect.InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String name(Annotation[] annotations) {
        for (Annotation each : annotations) {
            if (each instanceof QueryParam query) {
                return query.value();
            }
            if (each instanceof HeaderParam header) {
                return header.value();
            }
            if (each instanceof PathParam path) {
                return path.value();
            }
        }
        return "parameter";
    }

    private static boolean isPath(Annotation[] annotations) {
        return Arrays.stream(annotations).anyMatch(PathParam.class::isInstance);
    }

    private interface Reflective {
        Object run() throws ReflectiveOperationException;
    }

    private record Converter<T>(String name, boolean path, Function<String, T> parser) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null) {
                return null;
            }
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException | DateTimeException malformed) {
                throw new MalformedParameterException(
                        path
                                ? new NotFoundException("record")
                                : new InvalidInputException(name, "malformed", "cannot be read"));
            } catch (ZhengwuException refused) {
                throw new MalformedParameterException(refused);
            }
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
