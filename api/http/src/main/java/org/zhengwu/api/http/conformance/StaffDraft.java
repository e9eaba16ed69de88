package org.zhengwu.api.http.conformance;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.Violations;

/**
 * Whom the kit asks for: somebody who holds a role in an organ of the stage.
 *
 * @param posts the posts, one grant for each; none or null for one grant without a post
 * @since 0.1
 */
public record StaffDraft(
        @Nullable StageOrgan organ,
        @Nullable Role role,
        @Nullable List<Post> posts) {

    /** The parsed values, or every violation. */
    public Checked<CheckedStaff> check() {
        Violations violations = new Violations();
        StageOrgan checkedOrgan = violations.required("organ", organ);
        Role checkedRole = violations.required("role", role);
        List<Post> checkedPosts = posts == null ? List.of() : posts;
        return violations.check(
                () -> new CheckedStaff(requireNonNull(checkedOrgan), requireNonNull(checkedRole), checkedPosts));
    }
}
