package org.zhengwu.server.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyKind;

/**
 * The sample region as its file tells it; {@code key} is a name within the file.
 *
 * @param password the password of every account
 * @param accounts in the order in which they are opened; the last one shows that all are there
 */
record Region(
        String password, List<Division> divisions, List<Organ> organs, List<Party> parties, List<Account> accounts) {

    /** A division below the built-in ones, after its parent. */
    record Division(String code, String name, String parentCode) {}

    /** An organ, after its superior. */
    record Organ(
            String key,
            String creditCode,
            String name,
            String division,
            @Nullable String superior) {}

    record Party(String key, PartyKind kind, String name, IdentifierKind identifierKind, String identifier) {}

    /** An account with what it may do. */
    record Account(
            String name,
            String holder,
            @Nullable String party,
            @Nullable List<Grant> grants,
            @Nullable List<Representation> represents) {}

    record Grant(
            Role role,
            @Nullable Post post,
            @Nullable String organ,
            @Nullable String division) {}

    record Representation(String party, Authority authority) {}
}
