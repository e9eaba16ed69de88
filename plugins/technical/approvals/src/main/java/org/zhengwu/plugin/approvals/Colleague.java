package org.zhengwu.plugin.approvals;

import java.util.Set;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Post;

/** Somebody who is to sign, with the posts that the account holds in the organ today. */
record Colleague(AccountId account, Set<Post> posts) {

    Colleague {
        posts = Set.copyOf(posts);
    }
}
