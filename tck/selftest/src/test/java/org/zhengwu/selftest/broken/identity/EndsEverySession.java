package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignedIn;

/** Ends every session of the account that signs out of one, against SEC-002. */
@Decorator
@Priority(1)
abstract class EndsEverySession implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final Map<String, List<String>> tokens = new ConcurrentHashMap<>();

    @Override
    public SignedIn signIn(Caller caller, SignInDraft draft, String source) {
        SignedIn begun = whole.signIn(caller, draft, source);
        tokens.computeIfAbsent(begun.account(), unknown -> new ArrayList<>()).add(begun.token());
        return begun;
    }

    @Override
    public void signOut(Caller caller, String token) {
        tokens.values().stream()
                .filter(each -> each.contains(token))
                .findFirst()
                .orElse(List.of(token))
                .forEach(each -> whole.signOut(caller, each));
    }
}
