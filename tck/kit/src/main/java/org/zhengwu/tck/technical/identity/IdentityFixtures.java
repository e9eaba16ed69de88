package org.zhengwu.tck.technical.identity;

import java.util.UUID;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.identity.RepresentationDraft;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignedIn;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.FunctionContract;
import org.zhengwu.tck.Identifiers;

/** Accounts, sessions and parties for the contracts of identity. */
public interface IdentityFixtures extends FunctionContract<IdentityService> {

    /** A password that no sensible policy refuses. */
    String PASSWORD = "Kit-correct-horse-47!";

    @Override
    default IdentityService function() {
        return candidate().service(IdentityService.class);
    }

    default Caller systemAdministrator() {
        return staff().holder(Role.SYSTEM_ADMINISTRATOR, Organ.PROVINCE);
    }

    default Caller securityAdministrator() {
        return staff().holder(Role.SECURITY_ADMINISTRATOR, Organ.PROVINCE);
    }

    default Caller receiver() {
        return staff().official(Organ.CITY, Post.RECEIVER);
    }

    /** A fresh account of staff without any grant. */
    default Account opened() {
        return opened(null);
    }

    /** A fresh account, of the party where one is given. */
    default Account opened(@org.jspecify.annotations.Nullable PartyId party) {
        AccountDraft draft = AccountDraft.builder()
                .name(freshName())
                .holder("诸葛明月")
                .password(PASSWORD)
                .party(party == null ? null : party.toString())
                .build();
        return function().openAccount(systemAdministrator(), IdempotencyKey.fresh(), draft);
    }

    default String freshName() {
        return "kit-" + UUID.randomUUID().toString().substring(0, 18);
    }

    /** Begins a session, from a place that nobody else calls from. */
    default SignedIn signIn(String account, String password) {
        SignInDraft draft =
                SignInDraft.builder().account(account).password(password).build();
        return function().signIn(cast().visitor(), draft, UUID.randomUUID().toString());
    }

    /** A session of the account in which it acts for the party. */
    default Caller session(Account account, PartyId actingFor) {
        return cast().bySession(signIn(account.name(), PASSWORD).token(), actingFor)
                .orElseThrow(AssertionError::new);
    }

    /** That the account may act for the party by a right. */
    default RepresentationDraft.Builder representation(Account account, Party party, Authority authority) {
        return RepresentationDraft.builder()
                .account(account.id().toString())
                .party(party.id().toString())
                .authority(authority);
    }

    default PartyDraft.Builder person() {
        return PartyDraft.builder()
                .kind(PartyKind.NATURAL_PERSON)
                .name("皇甫嘉言")
                .identifierKind(IdentifierKind.RESIDENT_ID)
                .identifier(Identifiers.residentId())
                .mobile(Identifiers.mobile());
    }

    default PartyDraft.Builder enterprise() {
        return PartyDraft.builder()
                .kind(PartyKind.ENTERPRISE)
                .name("杭州测试科技有限公司")
                .identifierKind(IdentifierKind.UNIFIED_CREDIT_CODE)
                .identifier(Identifiers.enterpriseCode());
    }

    default Party registered(PartyDraft draft) {
        return function().registerParty(receiver(), IdempotencyKey.fresh(), draft);
    }
}
