package org.zhengwu.plugin.identity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.UnifiedCreditCode;

/** The lines of one transaction of an import of grants. */
final class GrantPart {

    private final Caller caller;
    private final Grants grants;
    private final LineNames names;
    private final Map<String, AccountEntity> accounts;
    private final Map<String, OrganEntity> organs;
    private final Tally tally;

    /** Takes the accounts and organs that the lines name, as far as they are on file. */
    GrantPart(
            Caller caller,
            Grants grants,
            LineNames names,
            List<AccountEntity> accounts,
            List<OrganEntity> organs,
            Tally tally) {
        this.caller = caller;
        this.grants = grants;
        this.names = names;
        this.accounts = accounts.stream().collect(Collectors.toMap(AccountEntity::name, Function.identity()));
        this.organs = organs.stream().collect(Collectors.toMap(OrganEntity::creditCode, Function.identity()));
        this.tally = tally;
    }

    void enter(GrantLine line) {
        Violations violations = new Violations();
        GrantDraft draft = draft(line, violations);
        List<Violation> wrong = LineNames.together(violations, draft.check().violations());
        if (!wrong.isEmpty()) {
            tally.reject(line.number(), wrong);
            return;
        }
        // What is refused was not begun, so the transaction goes on with the next line.
        try {
            if (grants.giveOnce(caller, draft)) {
                tally.accept();
            } else {
                tally.leave();
            }
        } catch (InvalidInputException refused) {
            tally.reject(line.number(), refused.violations());
        } catch (RuleViolatedException forbidden) {
            Violation rule = new Violation(GrantLine.ROLE, forbidden.code(), String.valueOf(forbidden.getMessage()));
            tally.reject(line.number(), List.of(rule));
        }
    }

    private GrantDraft draft(GrantLine line, Violations violations) {
        List<String> entrusted = IntStream.range(0, line.entrusted().size())
                .mapToObj(i -> organ("entrusted[" + i + "]", line.entrusted().get(i), violations))
                .flatMap(Stream::ofNullable)
                .toList();
        return GrantDraft.builder()
                .account(account(line.account(), violations))
                .role(violations.parse(
                        GrantLine.ROLE, line.role(), "unknown", "must be a role such as OFFICIAL", Role::valueOf))
                .post(violations.parse(
                        GrantLine.POST, line.post(), "unknown", "must be a post such as HANDLER", Post::valueOf))
                .organ(organ(GrantLine.ORGAN, line.organ(), violations))
                .division(names.division(line.division(), violations))
                .from(line.from())
                .until(line.until())
                .entrusted(entrusted)
                .build();
    }

    private @Nullable String account(@Nullable String name, Violations violations) {
        AccountEntity account = name == null ? null : accounts.get(name);
        if (name != null && account == null) {
            violations.add(GrantLine.ACCOUNT, "unknown", "must be an open account");
        }
        return account == null ? null : account.id().toString();
    }

    private @Nullable String organ(String field, @Nullable String code, Violations violations) {
        UnifiedCreditCode parsed =
                violations.parse(field, code, "credit-code", "must keep to IDN-002", UnifiedCreditCode::of);
        OrganEntity organ = parsed == null ? null : organs.get(parsed.value());
        if (parsed != null && organ == null) {
            violations.add(field, "unknown", "must be an organ that exists");
        }
        return organ == null ? null : organ.id().toString();
    }
}
