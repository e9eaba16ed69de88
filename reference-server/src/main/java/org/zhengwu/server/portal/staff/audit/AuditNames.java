package org.zhengwu.server.portal.staff.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.identity.Names;

/** Says who acted and what was touched in an audit entry, which holds nothing but ids. */
@RequestScoped
public class AuditNames {

    private final Names names;
    private final Pages pages;
    private final Map<AccountId, String> actors = new HashMap<>();
    private final Map<Subject, Optional<String>> known = new HashMap<>();

    @Inject
    public AuditNames(Names names, Pages pages) {
        this.names = names;
        this.pages = pages;
    }

    /**
     * An entry with what its ids are called.
     *
     * @param actor who acted
     * @param organs the organs for which who acted held a grant
     * @param party whom who acted stood for, or null
     * @param subject what kind of record was touched, with its name where it has one; or null
     */
    public record Named(
            AuditEntry entry,
            String actor,
            List<String> organs,
            @Nullable String party,
            @Nullable String subject) {

        public Named {
            organs = List.copyOf(organs);
        }
    }

    Named of(AuditEntry entry) {
        PartyId party = entry.party();
        Subject subject = entry.subject();
        return new Named(
                entry,
                actor(entry.account()),
                entry.organs().stream()
                        .flatMap(organ -> name(new Subject("organ", organ.value())).stream())
                        .sorted()
                        .toList(),
                party == null ? null : name(new Subject("party", party.value())).orElse(null),
                subject == null ? null : subject(subject));
    }

    /** Who acts with the account: a person, the system or a visitor. */
    String actor(AccountId account) {
        return actors.computeIfAbsent(account, this::find);
    }

    private String find(AccountId account) {
        if (account.equals(Caller.system("").account())) {
            return pages.words().of("staff.system");
        }
        if (account.equals(Caller.visitor(Channel.WEB).account())) {
            return pages.words().of("audit.nobody");
        }
        return names.ofAccount(account).orElseGet(() -> pages.words().of("audit.unknown"));
    }

    /** The entries of a page name the same few again and again. */
    private Optional<String> name(Subject of) {
        return known.computeIfAbsent(of, names::of);
    }

    private String subject(Subject subject) {
        String key = "audit.subject." + subject.type();
        String kind = pages.words().has(key) ? pages.words().of(key) : subject.type();
        return String.join(
                pages.words().of("part.separator"),
                Stream.concat(Stream.of(kind), name(subject).stream()).toList());
    }
}
