package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Violation;
import org.zhengwu.api.technical.identity.CheckedAccount;
import org.zhengwu.api.technical.identity.TakeoverReport;
import org.zhengwu.runtime.lines.Column;
import org.zhengwu.runtime.lines.Rows;

/** Opens accounts of staff from lines (系统接管). */
@ApplicationScoped
class AccountImport {

    /** A hash takes long: what a server that ends leaves undone is a few seconds' work. */
    private static final int LINES_AT_ONCE = 100;

    private static final Rows ROWS = Rows.of(
            List.of(
                    Column.required(AccountLine.NAME, "登录名", "账号", "账户", "账号名"),
                    Column.required(AccountLine.HOLDER, "姓名", "持有人"),
                    Column.optional(AccountLine.PASSWORD, "初始口令", "口令", "初始密码", "密码")),
            ImportParts.LONGEST_LINE,
            ImportParts.MOST_LINES);

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordPolicy policy;
    private final Sealing sealing;
    private final ImportParts parts;

    @Inject
    AccountImport(Accounts accounts, Passwords passwords, PasswordPolicy policy, Sealing sealing, ImportParts parts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.policy = policy;
        this.sealing = sealing;
        this.parts = parts;
    }

    TakeoverReport run(Caller caller, InputStream stream) {
        ImportRun run = ImportRun.begin(caller, "importAccounts", "account-import");
        List<AccountLine> lines = ImportParts.readable(ROWS, stream, run.tally()).stream()
                .map(row -> AccountLine.of(row, policy))
                .toList();
        for (List<AccountLine> part : ImportParts.split(lines, LINES_AT_ONCE)) {
            // Before the transaction, which would otherwise keep others from opening accounts.
            Map<String, String> hashes = hashes(part);
            parts.enter(run, tally -> enter(part, hashes, tally));
        }
        return ImportParts.report(run.tally());
    }

    /** The hashes of the passwords of new accounts, by name. */
    private Map<String, String> hashes(List<AccountLine> lines) {
        Set<String> known =
                accounts.named(names(lines)).stream().map(AccountEntity::name).collect(Collectors.toSet());
        Map<String, String> hashes = new HashMap<>();
        for (AccountLine line : lines) {
            if (line.wrong().isEmpty() && !known.contains(String.valueOf(line.name()))) {
                hash(line.draft().check().orThrow(), hashes);
            }
        }
        return hashes;
    }

    private String hash(CheckedAccount account, Map<String, String> hashes) {
        return hashes.computeIfAbsent(account.name(), name -> passwords.hash(account.password()));
    }

    private static Set<String> names(List<AccountLine> lines) {
        return lines.stream()
                .filter(AccountLine::isNamed)
                .flatMap(line -> Stream.ofNullable(line.name()))
                .collect(Collectors.toSet());
    }

    private void enter(List<AccountLine> lines, Map<String, String> hashes, Tally tally) {
        Set<String> names = names(lines);
        accounts.holdNames(names);
        Map<String, AccountEntity> known = new HashMap<>();
        accounts.named(names).forEach(account -> known.put(account.name(), account));
        for (AccountLine line : lines) {
            AccountEntity account = known.get(String.valueOf(line.name()));
            List<Violation> wrong = account == null ? line.wrong() : against(account, line);
            if (!wrong.isEmpty()) {
                tally.reject(line.number(), wrong);
            } else if (account != null) {
                tally.leave();
            } else {
                CheckedAccount checked = line.draft().check().orThrow();
                known.put(checked.name(), accounts.enter(checked, hash(checked, hashes)));
                tally.accept();
            }
        }
    }

    /** What keeps a line from saying what is known of the account. */
    private List<Violation> against(AccountEntity account, AccountLine line) {
        List<Violation> wrong = line.wrongWithoutPassword();
        if (!wrong.isEmpty()) {
            return wrong;
        }
        if (!account.isOpen()) {
            return List.of(new Violation(AccountLine.NAME, "account-closed", "must not be that of a closed account"));
        }
        return account.holder(sealing).equals(line.draft().holder())
                ? List.of()
                : List.of(new Violation(AccountLine.NAME, "taken", "belongs to an account of another holder"));
    }
}
