package org.zhengwu.tck.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.tck.Cast.Organ;

/**
 * A place for one of the staff: a post or another role in an organ of the stage, written {@code CITY.HANDLER} or
 * {@code PROVINCE.AUDIT_ADMINISTRATOR}.
 *
 * @param post the post of an official, or null for another role
 */
record Place(Organ organ, Role role, @Nullable Post post) implements Comparable<Place> {

    private static final Set<Role> NO_STAFF = Set.of(Role.VISITOR, Role.SERVICE_USER, Role.OFFICIAL, Role.SYSTEM);

    /** The place that is written so; refuses another one with the names that there are. */
    static Place of(String written) {
        String[] parts = written.split("\\.", -1);
        if (parts.length == 2) {
            Optional<Place> found = Arrays.stream(Organ.values())
                    .flatMap(Place::in)
                    .filter(place -> place.toString().equals(written))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new IllegalArgumentException("没有此岗位或角色 · no such place of the stage: " + written
                + "; 应为 机关.岗位或角色 · write ORGAN.POST or ORGAN.ROLE with " + names(Arrays.stream(Organ.values()))
                + " and " + names(in(Organ.CITY).map(Place::duty)));
    }

    private static Stream<Place> in(Organ organ) {
        return Stream.concat(
                Arrays.stream(Post.values()).map(post -> new Place(organ, Role.OFFICIAL, post)),
                Arrays.stream(Role.values())
                        .filter(role -> !NO_STAFF.contains(role))
                        .map(role -> new Place(organ, role, null)));
    }

    private static String names(Stream<?> values) {
        return values.map(Object::toString).collect(Collectors.joining(", "));
    }

    private String duty() {
        return post == null ? role.name() : post.name();
    }

    @Override
    public int compareTo(Place other) {
        return Comparator.comparing(Place::toString).compare(this, other);
    }

    @Override
    public String toString() {
        return organ + "." + duty();
    }
}
