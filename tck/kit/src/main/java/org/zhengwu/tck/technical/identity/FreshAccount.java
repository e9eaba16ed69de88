package org.zhengwu.tck.technical.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Staff;

/** An account that no other test knows, for the contracts of other functions. */
public final class FreshAccount {

    private final Candidate candidate;
    private final Account account;

    private FreshAccount(Candidate candidate, Account account) {
        this.candidate = candidate;
        this.account = account;
    }

    /** Opens one, of the party where one is given. */
    public static FreshAccount open(Candidate candidate, @Nullable PartyId party) {
        AccountDraft draft = AccountDraft.builder()
                .name("kit-" + UUID.randomUUID().toString().substring(0, 18))
                .holder("诸葛明月")
                .password(IdentityFixtures.PASSWORD)
                .party(party == null ? null : party.toString())
                .build();
        Caller administrator = Staff.of(candidate.cast()).holder(Role.SYSTEM_ADMINISTRATOR, Organ.PROVINCE);
        return new FreshAccount(
                candidate, identity(candidate).openAccount(administrator, IdempotencyKey.fresh(), draft));
    }

    /** Gives it what the draft says, except to whom. */
    public FreshAccount grant(GrantDraft.Builder grant) {
        Caller administrator = Staff.of(candidate.cast()).holder(Role.SECURITY_ADMINISTRATOR, Organ.PROVINCE);
        identity(candidate)
                .grant(
                        administrator,
                        IdempotencyKey.fresh(),
                        grant.account(account.id().toString()).build());
        return this;
    }

    /** Lets who acts for a party entrust it with what the party has to do here (经办人). */
    public FreshAccount represent(PartyId party, Caller by) {
        RepresentationDraft draft = RepresentationDraft.builder()
                .account(account.id().toString())
                .party(party.toString())
                .authority(Authority.HANDLER)
                .build();
        identity(candidate).represent(by, IdempotencyKey.fresh(), draft);
        return this;
    }

    /** Begins a session, from a place that nobody else calls from. */
    public Caller signIn() {
        return signInFor(null);
    }

    /** The same, to act for a party; for itself where it is null. */
    public Caller signInFor(@Nullable PartyId party) {
        SignInDraft draft = SignInDraft.builder()
                .account(account.name())
                .password(IdentityFixtures.PASSWORD)
                .build();
        String token = identity(candidate)
                .signIn(candidate.cast().visitor(), draft, account.name())
                .token();
        return candidate.cast().bySession(token, party).orElseThrow(() -> new AssertionError("The session ended"));
    }

    private static IdentityService identity(Candidate candidate) {
        return candidate.service(IdentityService.class);
    }
}
