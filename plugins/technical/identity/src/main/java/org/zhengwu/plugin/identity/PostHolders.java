package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Masked;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.identity.StaffEntry;

/** Who holds accounts, and which posts (岗位) of an organ they give today; a closed account gives none. */
@ApplicationScoped
class PostHolders {

    private final EntityManager entities;
    private final Sealing sealing;
    private final ChosenMasking masking;
    private final LegalClock clock;

    @Inject
    PostHolders(EntityManager entities, Sealing sealing, ChosenMasking masking, LegalClock clock) {
        this.entities = entities;
        this.sealing = sealing;
        this.masking = masking;
        this.clock = clock;
    }

    Set<Post> postsOf(AccountId account, OrganId organ) {
        LocalDate today = clock.today();
        return entities.createQuery(
                        "select g from idGrant g, idAccount a where g.account = :account and g.organ = :organ"
                                + " and a.id = g.account and a.open = true",
                        GrantEntity.class)
                .setParameter("account", account.value())
                .setParameter("organ", organ.value())
                .getResultStream()
                .flatMap(grant -> postOf(grant, today))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<StaffEntry> of(OrganId organ) {
        LocalDate today = clock.today();
        Map<AccountEntity, Set<Post>> posts = new LinkedHashMap<>();
        entities.createQuery(
                        "select a, g from idGrant g, idAccount a where g.organ = :organ"
                                + " and a.id = g.account and a.open = true order by a.name",
                        Object[].class)
                .setParameter("organ", organ.value())
                .getResultStream()
                .forEach(row -> postOf((GrantEntity) row[1], today)
                        .forEach(post -> posts.computeIfAbsent(
                                        (AccountEntity) row[0], account -> EnumSet.noneOf(Post.class))
                                .add(post)));
        List<StaffEntry> found = new ArrayList<>();
        posts.forEach(
                (account, held) -> found.add(new StaffEntry(account.id(), account.name(), holder(account), held)));
        return found;
    }

    /** The holder of an account, also of a closed one. */
    Optional<Masked> holderOf(AccountId account) {
        return Optional.ofNullable(entities.find(AccountEntity.class, account.value()))
                .map(this::holder);
    }

    private Masked holder(AccountEntity account) {
        return masking.get().name(PartyKind.NATURAL_PERSON, account.holder(sealing));
    }

    private static Stream<Post> postOf(GrantEntity grant, LocalDate today) {
        return grant.meets(today, today) ? Stream.ofNullable(grant.grant().post()) : Stream.empty();
    }
}
