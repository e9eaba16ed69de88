package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.identity.Account;
import org.zhengwu.api.technical.identity.IdentityService;

/** Begins the list of accounts again at a cursor that it did not give, against PAG-002. */
@Decorator
@Priority(1)
abstract class ListsAccountsAnewAtAStrangeCursor implements IdentityService {

    @Inject
    @Delegate
    @Any
    IdentityService whole;

    @Override
    public Page<Account> accounts(Caller caller, PageRequest page) {
        try {
            return whole.accounts(caller, page);
        } catch (InvalidInputException strange) {
            return whole.accounts(caller, new PageRequest(page.limit(), null));
        }
    }
}
