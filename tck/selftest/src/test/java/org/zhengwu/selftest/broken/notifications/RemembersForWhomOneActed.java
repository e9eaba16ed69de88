package org.zhengwu.selftest.broken.notifications;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Scope;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;

/** Shows the notices of every party for which an account ever acted, whichever it acts for now, against NTF-004. */
@Decorator
@Priority(1)
abstract class RemembersForWhomOneActed implements NotificationService {

    @Inject
    @Delegate
    @Any
    NotificationService whole;

    private final Map<AccountId, Set<PartyId>> parties = new ConcurrentHashMap<>();

    @Override
    public Page<Notice> list(Caller caller, boolean unread, PageRequest page) {
        return whole.list(remembered(caller), unread, page);
    }

    @Override
    public Optional<Notice> find(Caller caller, NoticeId id) {
        return whole.find(remembered(caller), id);
    }

    @Override
    public Notice markRead(Caller caller, NoticeId id) {
        return whole.markRead(remembered(caller), id);
    }

    private Caller remembered(Caller caller) {
        Scope scope = caller.checkedScope();
        if (scope == null || scope.parties().isEmpty()) {
            return caller;
        }
        Set<PartyId> ever = parties.computeIfAbsent(caller.account(), any -> ConcurrentHashMap.newKeySet());
        ever.addAll(scope.parties());
        return caller.within(scope.or(Scope.ofParties(ever)));
    }
}
