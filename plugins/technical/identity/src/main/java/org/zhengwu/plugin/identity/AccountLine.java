package org.zhengwu.plugin.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.identity.AccountDraft;
import org.zhengwu.runtime.lines.Row;

/**
 * A line of an import of accounts, checked against the rules of a new one.
 *
 * @param wrong what a new account would break
 */
record AccountLine(int number, AccountDraft draft, List<Violation> wrong) {

    static final String NAME = "name";
    static final String HOLDER = "holder";
    static final String PASSWORD = "password";

    AccountLine {
        wrong = List.copyOf(wrong);
    }

    static AccountLine of(Row row, PasswordPolicy policy) {
        String name = row.cell(NAME);
        String password = row.written(PASSWORD);
        AccountDraft draft = new AccountDraft(name, row.cell(HOLDER), password, null);
        List<Violation> wrong = new ArrayList<>(draft.check().violations());
        if (name != null && password != null) {
            wrong.addAll(broken(policy, name, password));
        }
        return new AccountLine(row.line(), draft, wrong);
    }

    private static List<Violation> broken(PasswordPolicy policy, String name, String password) {
        try {
            policy.require(PASSWORD, name, password);
            return List.of();
        } catch (InvalidInputException weak) {
            return weak.violations();
        }
    }

    /** Whether an account may have its name. */
    boolean isNamed() {
        return wrong.stream().noneMatch(each -> each.field().equals(NAME));
    }

    /** What is wrong beside the password, which an account that is there keeps. */
    List<Violation> wrongWithoutPassword() {
        return wrong.stream().filter(each -> !each.field().equals(PASSWORD)).toList();
    }

    @Nullable
    String name() {
        return draft.name();
    }

    @Override
    public String toString() {
        return "AccountLine[" + number + "]";
    }
}
