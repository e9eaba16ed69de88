package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;

/** Takes a known party under any name, against PTY-001. */
@Decorator
@Priority(1)
abstract class KeepsTheFirstName implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    private final Map<String, String> names = new ConcurrentHashMap<>();

    @Override
    public Party registerParty(Caller caller, IdempotencyKey key, PartyDraft draft) {
        String name = draft.name();
        if (draft.identifier() != null && name != null) {
            name = names.computeIfAbsent(draft.identifier(), unknown -> draft.name());
        }
        return whole.registerParty(
                caller,
                key,
                new PartyDraft(draft.kind(), name, draft.identifierKind(), draft.identifier(), draft.mobile()));
    }
}
