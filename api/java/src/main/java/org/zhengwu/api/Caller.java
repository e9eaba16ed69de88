package org.zhengwu.api;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts. The first parameter of every operation, so that a person, a batch job, a timer and a test
 * call in the same way. Grants are read for each call, never taken from a token.
 *
 * @param account the account that acts
 * @param name the name shown to colleagues; personal, so never logged and not in {@link #toString()}
 * @param grants the grants that hold today
 * @param channel the way on which the call comes
 * @param assurance how surely the person is known
 * @param actingFor the party acted for, or null where the caller serves nobody
 * @param checkedScope what the call may touch, or null before the access check
 * @param request the id of the request that the call came with, by which the answer, the log and the audit trail
 *     name it; or null where it came with none
 */
public record Caller(
        AccountId account,
        String name,
        List<Grant> grants,
        Channel channel,
        Assurance assurance,
        @Nullable ActingFor actingFor,
        @Nullable Scope checkedScope,
        @Nullable String request) {

    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));
    private static final AccountId THE_SYSTEM = new AccountId(new UUID(0, 1));

    public Caller {
        requireNonNull(account, "account");
        requireNonNull(name, "name");
        requireNonNull(channel, "channel");
        requireNonNull(assurance, "assurance");
        grants = List.copyOf(grants);
    }

    /** A caller that came with no request. */
    public Caller(
            AccountId account,
            String name,
            List<Grant> grants,
            Channel channel,
            Assurance assurance,
            @Nullable ActingFor actingFor,
            @Nullable Scope checkedScope) {
        this(account, name, grants, channel, assurance, actingFor, checkedScope, null);
    }

    /** A caller without an account. */
    public static Caller visitor(Channel channel) {
        return new Caller(NOBODY, "", List.of(), channel, Assurance.ANONYMOUS, null, null);
    }

    /** The system itself, acting under the name of a timer or a subscriber. */
    public static Caller system(String job) {
        Grant grant = new Grant(Role.SYSTEM, null, null, null, LocalDate.EPOCH, null, Set.of());
        return new Caller(THE_SYSTEM, job, List.of(grant), Channel.SYSTEM, Assurance.STRONG, null, Scope.all());
    }

    /** Whether the caller has no account. */
    public boolean isVisitor() {
        return account.equals(NOBODY);
    }

    /** Whether the caller holds the role. */
    public boolean has(Role role) {
        return role == Role.VISITOR || grants.stream().anyMatch(grant -> grant.role() == role);
    }

    /** Whether the caller holds the post in the organ. */
    public boolean holds(Post post, OrganId organ) {
        return grants.stream().anyMatch(grant -> grant.post() == post && organ.equals(grant.organ()));
    }

    /** The organs of the caller's grants. */
    public Stream<OrganId> organs() {
        return grants.stream().map(Grant::organ).filter(organ -> organ != null).distinct();
    }

    /**
     * What the call may touch. Throws {@link IllegalStateException} where no access check was made, so
     * that an unguarded call fails instead of reaching everything.
     */
    public Scope scope() {
        if (checkedScope == null) {
            throw new IllegalStateException("The call was not checked for access");
        }
        return checkedScope;
    }

    /** The same caller after an access check. */
    public Caller within(Scope scope) {
        return new Caller(account, name, grants, channel, assurance, actingFor, scope, request);
    }

    /** The same caller, calling by the request of this id. */
    public Caller inRequest(String id) {
        return new Caller(account, name, grants, channel, assurance, actingFor, checkedScope, id);
    }

    @Override
    public String toString() {
        return "Caller[" + account + ", " + channel + "]";
    }
}
