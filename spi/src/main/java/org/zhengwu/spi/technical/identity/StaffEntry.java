package org.zhengwu.spi.technical.identity;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Masked;
import org.zhengwu.api.Post;

/**
 * An account that holds posts in an organ today.
 *
 * @param name the name of the account
 * @param holder the name of the person who holds it
 * @param posts what it holds there, at least one
 */
public record StaffEntry(AccountId account, String name, Masked holder, Set<Post> posts) {

    public StaffEntry {
        requireNonNull(account, "account");
        requireNonNull(name, "name");
        requireNonNull(holder, "holder");
        posts = Set.copyOf(posts);
    }
}
