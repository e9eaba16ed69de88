package org.zhengwu.server.rest.identity;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.identity.AccountsHttp;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.PasswordResetDraft;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.server.rest.CurrentCaller;
import org.zhengwu.server.rest.CurrentRequest;
import org.zhengwu.server.rest.LinesBody;
import org.zhengwu.server.rest.ViolationTexts;

/** Serves accounts: translates, decides nothing. */
@RequestScoped
public class AccountsResource implements AccountsHttp {

    private final IdentityService identity;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final ViolationTexts texts;

    @Context
    private @Nullable HttpHeaders headers;

    @Inject
    public AccountsResource(
            IdentityService identity, CurrentCaller caller, CurrentRequest request, ViolationTexts texts) {
        this.identity = identity;
        this.caller = caller;
        this.request = request;
        this.texts = texts;
    }

    @Override
    public Account open(IdempotencyKey key, AccountDraft draft) {
        return identity.openAccount(caller.get(), key, given(draft));
    }

    @Override
    public Page<Account> list(@Nullable Integer limit, @Nullable String cursor) {
        return identity.accounts(caller.get(), PageRequest.of(limit, cursor));
    }

    @Override
    public Account find(AccountId id) {
        return identity.findAccount(caller.get(), id).orElseThrow(() -> new NotFoundException("account"));
    }

    @Override
    public Account close(AccountId id, Revision revision) {
        return identity.closeAccount(caller.get(), id, revision);
    }

    @Override
    public Account resetPassword(AccountId id, Revision revision, PasswordResetDraft draft) {
        return identity.resetPassword(caller.get(), id, revision, given(draft));
    }

    @Override
    public Account resetSecondFactor(AccountId id, Revision revision) {
        return identity.resetSecondFactor(caller.get(), id, revision);
    }

    @Override
    public List<HeldGrant> grants(AccountId id) {
        return identity.grantsOf(caller.get(), id);
    }

    @Override
    public TakeoverReport importLines(InputStream lines) {
        return texts.in(request.language(), identity.importAccounts(caller.get(), LinesBody.ofTable(lines, headers)));
    }
}
