package org.zhengwu.tck.access;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Permits;
import org.zhengwu.api.Post;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Role;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.tck.Candidate;

/** An operation of an API interface that is called without knowing which: with made-up arguments. */
record Operation(Class<?> service, Method method) {

    /** A revision that no record of a test reaches, so that a call in reach changes nothing. */
    private static final Revision NEVER = new Revision(987_654);

    /** The operations of a service, in the order of their names. */
    static List<Operation> of(Class<?> service) {
        return Arrays.stream(service.getMethods())
                .filter(method -> method.getAnnotationsByType(Permits.class).length > 0)
                .map(method -> new Operation(service, method))
                .sorted(java.util.Comparator.comparing(Operation::signature))
                .toList();
    }

    /** The name that refusals and audit entries show. */
    String name() {
        return service.getSimpleName() + "." + method.getName();
    }

    private String signature() {
        return method.getName() + Arrays.toString(method.getParameterTypes());
    }

    List<Permits> permits() {
        return List.of(method.getAnnotationsByType(Permits.class));
    }

    /** Whether a grant of the role, with the post where one is given, may call at all. */
    boolean permits(Role role, @Nullable Post post) {
        return permits().stream().anyMatch(permits -> isFor(permits, role, post));
    }

    /** Whether the statement is for a grant of the role, with the post where one is given. */
    static boolean isFor(Permits permits, Role role, @Nullable Post post) {
        List<Role> roles = List.of(permits.role());
        List<Post> posts = List.of(permits.post());
        return roles.contains(Role.VISITOR)
                || (permits.signedIn() && role != Role.VISITOR)
                || (roles.contains(role) && (posts.isEmpty() || (post != null && posts.contains(post))));
    }

    /** Whether a parameter is the id of such a record. */
    boolean isAbout(Class<?> idType) {
        return List.of(method.getParameterTypes()).contains(idType);
    }

    /**
     * Calls the operation.
     *
     * @param given arguments by their type; what is not among them is made up
     * @return what it gave, or what it threw
     */
    Outcome call(Object implementation, Caller caller, Map<Class<?>, ?> given) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            Object chosen = given.get(types[i]);
            arguments[i] = types[i] == Caller.class ? caller : chosen == null ? madeUp(types[i]) : chosen;
        }
        try {
            return new Outcome(method.invoke(implementation, arguments), null);
        } catch (InvocationTargetException thrown) {
            return new Outcome(null, thrown.getCause());
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    /** Calls the operation of the candidate's service, which may be refused as a whole. */
    Outcome callService(Candidate candidate, Caller caller) {
        try {
            return call(candidate.service(service), caller, Map.of());
        } catch (UnsupportedException absent) {
            return new Outcome(null, absent);
        }
    }

    private static @Nullable Object madeUp(Class<?> type) {
        if (type == IdempotencyKey.class) {
            return IdempotencyKey.fresh();
        } else if (type == Revision.class) {
            return NEVER;
        } else if (type == PageRequest.class) {
            return PageRequest.first();
        } else if (type == ItemQuery.class) {
            return ItemQuery.EVERYTHING;
        } else if (type == DivisionCode.class) {
            return DivisionCode.of("330106");
        } else if (type == CaseNumber.class) {
            return new CaseNumber("NEVER-GIVEN");
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 3, 2);
        } else if (type == InputStream.class) {
            return new ByteArrayInputStream(new byte[0]);
        } else if (type == Reader.class) {
            return new StringReader("");
        } else if (type == String.class) {
            return "kit";
        } else if (type == UUID.class) {
            return UUID.randomUUID();
        } else if (type.isRecord()) {
            return madeUpRecord(type);
        }
        return ofPrimitive(type);
    }

    private static @Nullable Object ofPrimitive(Class<?> type) {
        if (type == boolean.class) {
            return false;
        } else if (type == int.class) {
            return 1;
        } else if (type == long.class) {
            return 1L;
        }
        return null;
    }

    /** An id that names nothing, or a draft in which nothing is stated. */
    private static Object madeUpRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types)
                .map(each -> each == UUID.class ? UUID.randomUUID() : ofPrimitive(each))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException unlikeTheOthers) {
            throw new IllegalStateException("The kit can't make up a " + type.getName(), unlikeTheOthers);
        }
    }
}
