package org.zhengwu.runtime;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Grant;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;

/** Callers for the tests of the runtime. */
final class People {

    static final OrganId ORGAN = new OrganId(new UUID(1, 1));
    static final OrganId OTHER_ORGAN = new OrganId(new UUID(1, 2));
    static final DivisionId DIVISION = new DivisionId(new UUID(2, 1));

    private People() {}

    static Caller citizen(PartyId party) {
        Grant grant = new Grant(Role.SERVICE_USER, null, null, null, LocalDate.EPOCH, null, Set.of());
        return person(List.of(grant), new ActingFor(party, Authority.SELF));
    }

    static Caller official(OrganId organ, @Nullable Post post) {
        return person(List.of(grant(Role.OFFICIAL, organ, post)), null);
    }

    static Grant grant(Role role, @Nullable OrganId organ, @Nullable Post post) {
        return new Grant(role, post, organ, DIVISION, LocalDate.EPOCH, null, Set.of());
    }

    static Caller person(List<Grant> grants, @Nullable ActingFor actingFor) {
        AccountId account = new AccountId(UUID.randomUUID());
        return new Caller(account, "", grants, Channel.WEB, Assurance.VERIFIED, actingFor, null);
    }
}
