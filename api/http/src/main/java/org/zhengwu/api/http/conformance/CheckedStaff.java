package org.zhengwu.api.http.conformance;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;

/**
 * A {@link StaffDraft} that breaks no rule.
 *
 * @since 0.1
 */
public record CheckedStaff(StageOrgan organ, Role role, List<Post> posts) {

    public CheckedStaff {
        requireNonNull(organ, "organ");
        requireNonNull(role, "role");
        posts = List.copyOf(posts);
    }
}
