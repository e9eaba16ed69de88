package org.zhengwu.plugin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ItemType;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceGuide;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.runtime.persistence.UniqueKeys;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;

/** Keeps service items in the database. */
@ApplicationScoped
class JpaCatalogue implements ServiceCatalogue {

    private static final String ITEM = "item";
    private static final int LONGEST_REASON = 1000;

    private final ItemStore store;
    private final DraftReader drafts;
    private final Publication publication;
    private final ItemViews views;
    private final ItemSearch search;
    private final ItemImport imports;
    private final ItemTypes types;
    private final Territory territory;
    private final LegalClock clock;
    private final AuditLog audit;

    @Inject
    JpaCatalogue(
            ItemStore store,
            DraftReader drafts,
            Publication publication,
            ItemViews views,
            ItemSearch search,
            ItemImport imports,
            ItemTypes types,
            Territory territory,
            LegalClock clock,
            AuditLog audit) {
        this.store = store;
        this.drafts = drafts;
        this.publication = publication;
        this.views = views;
        this.search = search;
        this.imports = imports;
        this.types = types;
        this.territory = territory;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    @Transactional
    public ServiceItem create(Caller caller, IdempotencyKey key, ItemDraft draft) {
        WrittenItem written = drafts.read(caller, draft).orThrow();
        if (store.findByCode(written.code()).isPresent()) {
            throw codeTaken();
        }
        ItemEntity item = new ItemEntity(written.code());
        VersionEntity version = store.addVersion(item, written);
        store.add(item);
        try {
            store.flush();
        } catch (PersistenceException taken) {
            if (!UniqueKeys.isBroken(taken)) {
                throw taken;
            }
            // The code is the only thing that two new items can share.
            InvalidInputException refusal = codeTaken();
            refusal.addSuppressed(taken);
            throw refusal;
        }
        return done(caller, "create", item, version);
    }

    @Override
    @Transactional
    public ServiceItem change(Caller caller, ItemId id, Revision revision, ItemDraft draft) {
        ItemEntity item = managed(caller, id, revision);
        VersionEntity newest = store.newest(item);
        if (newest.isInWork()) {
            newest.step(ItemStep.CHANGE);
        }
        WrittenItem written = drafts.read(caller, draft).orThrow();
        if (!written.code().equals(item.code())) {
            throw new InvalidInputException("code", "fixed", "must stay the code of the item");
        }
        Violations violations = new Violations();
        drafts.refuseEscape(item, written, violations);
        violations.check(() -> written).orThrow();
        if (newest.isInWork()) {
            store.rewrite(newest, written);
            return done(caller, "change", item, newest);
        }
        return done(caller, "change", item, store.addVersion(item, written));
    }

    @Override
    @Transactional
    public ServiceItem submit(Caller caller, ItemId id, Revision revision) {
        ItemEntity item = managed(caller, id, revision);
        VersionEntity version = store.newest(item);
        version.step(ItemStep.SUBMIT);
        publication.refuseIncomplete(version);
        return done(caller, "submit", item, version);
    }

    @Override
    @Transactional
    public ServiceItem sendBack(Caller caller, ItemId id, Revision revision, String reason) {
        String because = reason(reason);
        ItemEntity item = managed(caller, id, revision);
        VersionEntity version = store.newest(item);
        version.step(ItemStep.SEND_BACK, because);
        return done(caller, "sendBack", item, version);
    }

    @Override
    @Transactional
    public ServiceItem publish(Caller caller, ItemId id, Revision revision, @Nullable LocalDate effectiveFrom) {
        ItemEntity item = managed(caller, id, revision);
        VersionEntity version = store.newest(item);
        publication.publish(item, version, effectiveFrom);
        return done(caller, "publish", item, version);
    }

    @Override
    @Transactional
    public ServiceItem withdraw(Caller caller, ItemId id, Revision revision, String reason) {
        String because = reason(reason);
        ItemEntity item = managed(caller, id, revision);
        return done(caller, "withdraw", item, publication.withdraw(item, because));
    }

    @Override
    @Transactional
    public Optional<ServiceItem> find(Caller caller, ItemId id) {
        return store.inEffect(id, clock.today()).map(this::view);
    }

    @Override
    @Transactional
    public Optional<ServiceItem> findNewest(Caller caller, ItemId id) {
        return store.find(id)
                .flatMap(item -> Optional.of(store.newest(item))
                        .filter(version -> caller.scope().covers(null, version.organ()))
                        .map(version -> views.view(item, version)));
    }

    @Override
    @Transactional
    public Optional<ServiceGuide> guide(Caller caller, ItemId id) {
        return find(caller, id).map(item -> Guides.of(item, types.of(item.type())));
    }

    @Override
    @Transactional
    public Optional<FormDefinition> form(Caller caller, ItemId id) {
        return store.inEffect(id, clock.today())
                .map(version -> store.content(version).form());
    }

    @Override
    @Transactional
    public Page<ItemSummary> items(Caller caller, ItemQuery query, PageRequest page) {
        return search.items(query, page);
    }

    @Override
    @Transactional
    public Page<ItemSummary> drafts(Caller caller, PageRequest page) {
        return search.drafts(caller.scope(), page);
    }

    @Override
    @Transactional
    public List<ItemVersion> versions(Caller caller, ItemId id) {
        return store.published(id).stream().map(VersionEntity::view).toList();
    }

    @Override
    @Transactional
    public List<Difference> diff(Caller caller, ItemId id, int before, int after) {
        return Differences.between(
                store.content(comparable(caller, id, before)), store.content(comparable(caller, id, after)));
    }

    @Override
    @Transactional
    public List<Difference> diffFromSuperior(Caller caller, ItemId id) {
        VersionEntity regional = inEffect(id);
        ItemId superior = regional.superior();
        if (superior == null) {
            throw new NotFoundException(ITEM);
        }
        return Differences.between(store.content(inEffect(superior)), store.content(regional));
    }

    @Override
    public List<ItemType> types(Caller caller) {
        return types.all();
    }

    @Override
    public ImportReport importItems(Caller caller, @Nullable String profile, InputStream lines) {
        return imports.run(caller, profile, lines);
    }

    private ServiceItem view(VersionEntity version) {
        ItemEntity item = store.find(version.item())
                .orElseThrow(() -> new IllegalStateException("The version " + version.id() + " has no item"));
        return views.view(item, version);
    }

    /** The item as the caller read it, if it is in reach. */
    private ItemEntity managed(Caller caller, ItemId id, Revision revision) {
        ItemEntity item = store.lock(id)
                .filter(each -> caller.scope().covers(null, store.newest(each).organ()))
                .orElseThrow(() -> new NotFoundException(ITEM));
        item.expect(revision);
        return item;
    }

    private ServiceItem done(Caller caller, String step, ItemEntity item, VersionEntity version) {
        item.changed();
        store.flush();
        audit.append(
                caller,
                AuditFact.done(
                        "ServiceCatalogue." + step,
                        item.subject(),
                        Map.of("version", version.id().toString(), "number", Integer.toString(version.number()))));
        return views.view(item, version);
    }

    private VersionEntity inEffect(ItemId id) {
        return store.inEffect(id, clock.today()).orElseThrow(() -> new NotFoundException(ITEM));
    }

    /** A version that was published, or the one in work where the caller manages it. */
    private VersionEntity comparable(Caller caller, ItemId id, int number) {
        return store.find(id)
                .flatMap(item -> store.version(item, number))
                .filter(version -> !version.isInWork() || territory.isManagedBy(caller, version.division()))
                .orElseThrow(() -> new NotFoundException("item-version"));
    }

    private static String reason(@Nullable String given) {
        Violations violations = new Violations();
        String reason = violations.text("reason", given, LONGEST_REASON);
        return violations.check(() -> Objects.requireNonNull(reason)).orThrow();
    }

    private static InvalidInputException codeTaken() {
        return new InvalidInputException("code", "taken", "is the code of another item");
    }
}
