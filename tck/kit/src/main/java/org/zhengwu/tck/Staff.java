package org.zhengwu.tck;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.tck.Cast.Organ;

/** Callers who are the same in every test: those who only do their work, and on whom no test depends. */
public final class Staff {

    private static final Map<Cast, Staff> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final Cast cast;
    private final Map<Object, Caller> callers = new ConcurrentHashMap<>();

    private Staff(Cast cast) {
        this.cast = cast;
    }

    /** The staff of the cast. */
    public static Staff of(Cast cast) {
        return KNOWN.computeIfAbsent(cast, Staff::new);
    }

    /** A member of the organ's staff with one grant per post, the same each time. */
    public Caller official(Organ organ, Post... posts) {
        Optional<Caller> given = posts.length == 1 ? cast.given(Role.OFFICIAL, posts[0], organ) : Optional.empty();
        return given.orElseGet(
                () -> callers.computeIfAbsent(List.of(organ, List.of(posts)), unknown -> cast.official(organ, posts)));
    }

    /** The holder of a role in the organ and its division, the same each time. */
    public Caller holder(Role role, Organ organ) {
        return cast.given(role, null, organ)
                .orElseGet(() -> callers.computeIfAbsent(List.of(organ, role), unknown -> cast.holder(role, organ)));
    }
}
