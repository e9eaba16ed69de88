package org.zhengwu.server.portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.OrganEntry;
import org.zhengwu.spi.technical.identity.Parties;

/**
 * What accounts, parties and organs are called, masked (IDN-008), for a page whose reader was given their ids by a
 * function. Whoever may not know of an id never gets as far as its name.
 */
@ApplicationScoped
public class Names {

    private final Directory directory;
    private final Parties parties;

    @Inject
    public Names(Directory directory, Parties parties) {
        this.directory = directory;
        this.parties = parties;
    }

    /**
     * One who may act for a party.
     *
     * @param holder whose account it is, or null where nothing says so
     */
    public record Agent(Representation right, @Nullable String holder) {}

    /** Those who may act, by name. */
    public List<Agent> agents(List<Representation> rights) {
        return rights.stream()
                .map(each -> new Agent(each, ofAccount(each.account()).orElse(null)))
                .toList();
    }

    /** The name of the holder of an account. */
    public Optional<String> ofAccount(AccountId account) {
        try {
            return directory.holderOf(account).map(masked -> masked.value());
        } catch (UnsupportedException silent) {
            return Optional.empty();
        }
    }

    /** The name of a record that has one. */
    public Optional<String> of(Subject subject) {
        return switch (subject.type()) {
            case "account" -> ofAccount(new AccountId(subject.id()));
            case "organ" -> directory.organ(new OrganId(subject.id())).map(OrganEntry::name);
            case "party" ->
                parties.find(new PartyId(subject.id()))
                        .map(found -> found.name().value());
            default -> Optional.empty();
        };
    }
}
