package org.zhengwu.api.technical.approvals;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Post;

/**
 * A step of an approval flow (审批环节).
 *
 * @param id names it within the flow, such as {@code review}
 * @param name the name in Chinese
 * @param nameEn the name in English, or null
 * @param posts the posts of the organ that may sign
 * @param persons the accounts that may sign beside the posts
 * @param samePersons whether who signed an earlier step may sign this one too; the handler never may (APR-001)
 * @param hearing whether who agrees records the hearing of the matter, or why none was needed (听证, LIC-011)
 * @param limit how long it may wait, or null where the flow sets no limit
 */
public record FlowStep(
        String id,
        String name,
        @Nullable String nameEn,
        StepMode mode,
        List<Post> posts,
        List<AccountId> persons,
        boolean samePersons,
        boolean hearing,
        @Nullable StepLimit limit) {

    public FlowStep {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(mode, "mode");
        posts = List.copyOf(posts);
        persons = List.copyOf(persons);
    }
}
