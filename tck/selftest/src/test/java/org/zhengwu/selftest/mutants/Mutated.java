package org.zhengwu.selftest.mutants;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.ForwardingCandidate;

/** A candidate between which and the kit one value is changed; it tells which changes each call would bear. */
public final class Mutated extends ForwardingCandidate {

    private static final String API = "org.zhengwu.api.";

    private final Set<Mutant> possible = new LinkedHashSet<>();
    private @Nullable Mutant mutant;

    public Mutated(Candidate whole) {
        super(whole);
    }

    /** Changes this value in every call from now on, or nothing. */
    public void change(@Nullable Mutant next) {
        this.mutant = next;
    }

    /** The mutants that would have changed something since this was asked for last. */
    public Set<Mutant> possible() {
        Set<Mutant> found = Set.copyOf(possible);
        possible.clear();
        return found;
    }

    @Override
    public <S> S service(Class<S> api) {
        S real = super.service(api);
        if (!api.getName().startsWith(API)) {
            return real;
        }
        return api.cast(Proxy.newProxyInstance(
                api.getClassLoader(), new Class<?>[] {api}, (proxy, method, values) -> call(real, method, values)));
    }

    private @Nullable Object call(Object real, Method method, @Nullable Object @Nullable [] values) throws Throwable {
        @Nullable Object[] given = values == null ? new @Nullable Object[0] : values.clone();
        String operation = method.getDeclaringClass().getName().substring(API.length()) + "." + method.getName();
        Mutant active = mutant;
        for (int i = 0; i < given.length; i++) {
            if (!(given[i] instanceof Caller)) {
                note(operation, i, given[i]);
                given[i] = isMeant(active, operation, i)
                        ? Objects.requireNonNull(active).in(given[i])
                        : given[i];
            }
        }
        try {
            Object answer = method.invoke(real, given);
            note(operation, Mutant.ANSWER, answer);
            return isMeant(active, operation, Mutant.ANSWER)
                    ? Objects.requireNonNull(active).in(answer)
                    : answer;
        } catch (InvocationTargetException refused) {
            throw refused.getTargetException();
        }
    }

    private static boolean isMeant(@Nullable Mutant active, String operation, int argument) {
        return active != null
                && active.argument() == argument
                && active.operation().equals(operation);
    }

    /** Only while nothing is changed. */
    private void note(String operation, int argument, @Nullable Object whole) {
        if (mutant != null) {
            return;
        }
        List<Mutant> found = new ArrayList<>();
        Mutant.walk(whole, List.of(), (path, value) -> {
            for (Change change : Change.values()) {
                if (!Objects.equals(change.of(value), value)) {
                    found.add(new Mutant(operation, argument, path, change));
                }
            }
        });
        for (Mutant each : new LinkedHashSet<>(found)) {
            if (!possible.contains(each) && isPossible(each, whole)) {
                possible.add(each);
            }
        }
    }

    private static boolean isPossible(Mutant each, @Nullable Object whole) {
        try {
            return !Objects.equals(each.in(whole), whole);
        } catch (Mutant.NoSuchValue refused) {
            return false;
        }
    }
}
