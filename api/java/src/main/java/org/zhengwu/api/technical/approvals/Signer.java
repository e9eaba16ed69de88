package org.zhengwu.api.technical.approvals;

import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Post;

/**
 * Who may sign next: whoever holds the post in the organ, or one person.
 *
 * @param seat counted from 0 within the step: one signature fills it, whoever of its signers gives it
 * @param post the post, or null where it is a person
 * @param account the person, or null where it is a post
 * @param askedBy who asked the person for an opinion and signs afterwards (委派), or null where the person signs
 */
public record Signer(
        int seat,
        @Nullable Post post,
        @Nullable AccountId account,
        @Nullable AccountId askedBy) {

    public Signer {
        if ((post == null) == (account == null)) {
            throw new IllegalArgumentException("A signer is a post or a person");
        }
        if (askedBy != null && account == null) {
            throw new IllegalArgumentException("A person is asked for an opinion");
        }
    }

    /** A post or person that signs. */
    public Signer(int seat, @Nullable Post post, @Nullable AccountId account) {
        this(seat, post, account, null);
    }
}
