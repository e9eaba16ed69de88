package org.zhengwu.plugin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.runtime.persistence.Statements;

/** Reads and adds items, their versions and what these state. */
@ApplicationScoped
class ItemStore {

    private final EntityManager entities;
    private final Statements statements;

    @Inject
    ItemStore(EntityManager entities, Statements statements) {
        this.entities = entities;
        this.statements = statements;
    }

    void add(ItemEntity item) {
        entities.persist(item);
    }

    VersionEntity addVersion(ItemEntity item, WrittenItem written) {
        VersionEntity version = new VersionEntity(item, written);
        entities.persist(version);
        entities.persist(new ContentEntity(version.key(), written.content()));
        return version;
    }

    void rewrite(VersionEntity draft, WrittenItem written) {
        draft.write(written);
        document(draft).write(written.content());
    }

    void flush() {
        entities.flush();
    }

    Optional<ItemEntity> find(ItemId id) {
        return Optional.ofNullable(entities.find(ItemEntity.class, id.value()));
    }

    /** The item, locked, so that of two who change it at once the second sees what the first did. */
    Optional<ItemEntity> lock(ItemId id) {
        return Optional.ofNullable(entities.find(ItemEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Waits until no other publication of the item is under way, and holds off others to the transaction's end. */
    void hold(ItemId id) {
        statements.column("select code from cat_item where id = ? for update", id.value());
    }

    Optional<ItemEntity> findByCode(ImplementingCode code) {
        return query("select i from catItem i where i.code = :code", ItemEntity.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /** The version with the highest number, whatever its state. */
    VersionEntity newest(ItemEntity item) {
        return version(item, item.lastNumber())
                .orElseThrow(() -> new IllegalStateException("The item " + item.id() + " has no version"));
    }

    /** The newest of the versions that were published. */
    Optional<VersionEntity> newestPublished(ItemEntity item) {
        VersionEntity newest = newest(item);
        return newest.isInWork() ? version(item, newest.number() - 1) : Optional.of(newest);
    }

    Optional<VersionEntity> version(ItemEntity item, int number) {
        return query("select v from catVersion v where v.item = :item and v.number = :number", VersionEntity.class)
                .setParameter("item", item.id().value())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<VersionEntity> version(ItemVersionId id) {
        return Optional.ofNullable(entities.find(VersionEntity.class, id.value()));
    }

    /** The version that holds on the day. */
    Optional<VersionEntity> inEffect(ItemId item, LocalDate on) {
        return query(
                        "select v from catVersion v where v.item = :item and v.holdsFrom <= :day"
                                + " and v.holdsUntil >= :day",
                        VersionEntity.class)
                .setParameter("item", item.value())
                .setParameter("day", on)
                .getResultStream()
                .findFirst();
    }

    /** The published versions, the newest first. */
    List<VersionEntity> published(ItemId item) {
        return query(
                        "select v from catVersion v where v.item = :item and v.state in :states"
                                + " order by v.number desc",
                        VersionEntity.class)
                .setParameter("item", item.value())
                .setParameter("states", List.of(ItemState.PUBLISHED, ItemState.WITHDRAWN))
                .getResultList();
    }

    /** The regional versions below an item that hold on the day or will. */
    List<VersionEntity> regional(ItemId superior, LocalDate day) {
        return query(
                        "select v from catVersion v where v.superior = :superior and v.holdsUntil >= :day"
                                + " and v.holdsFrom <= v.holdsUntil order by v.code, v.number",
                        VersionEntity.class)
                .setParameter("superior", superior.value())
                .setParameter("day", day)
                .getResultList();
    }

    ItemContent content(VersionEntity version) {
        return document(version).content();
    }

    Map<UUID, ItemContent> contents(Collection<UUID> versions) {
        return byIds("select c from catContent c where c.id in :ids", ContentEntity.class, versions).stream()
                .collect(Collectors.toMap(ContentEntity::id, ContentEntity::content));
    }

    Map<ItemId, ItemEntity> items(Collection<UUID> ids) {
        return byIds("select i from catItem i where i.id in :ids", ItemEntity.class, ids).stream()
                .collect(Collectors.toMap(ItemEntity::id, Function.identity()));
    }

    private <T> List<T> byIds(String query, Class<T> type, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : query(query, type).setParameter("ids", ids).getResultList();
    }

    /** A query that does not first write what is changed: each change is flushed where its step ends. */
    private <T> TypedQuery<T> query(String text, Class<T> type) {
        return entities.createQuery(text, type).setFlushMode(FlushModeType.COMMIT);
    }

    private ContentEntity document(VersionEntity version) {
        @Nullable ContentEntity found = entities.find(ContentEntity.class, version.key());
        if (found == null) {
            throw new IllegalStateException("The version " + version.id() + " states nothing");
        }
        return found;
    }
}
