package org.zhengwu.api.http.client;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
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
import org.zhengwu.api.http.catalogue.CatalogueHttp;
import org.zhengwu.api.http.catalogue.ItemsHttp;
import org.zhengwu.api.http.catalogue.ReasonBody;

/** The catalogue of a server, over HTTP. */
final class RemoteCatalogue implements ServiceCatalogue {

    private final Sessions sessions;

    RemoteCatalogue(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public ServiceItem create(Caller caller, IdempotencyKey key, ItemDraft draft) {
        return items(caller).create(key, draft);
    }

    @Override
    public ServiceItem change(Caller caller, ItemId id, Revision revision, ItemDraft draft) {
        return items(caller).change(id, revision, draft);
    }

    @Override
    public ServiceItem submit(Caller caller, ItemId id, Revision revision) {
        return items(caller).submit(id, revision);
    }

    @Override
    public ServiceItem sendBack(Caller caller, ItemId id, Revision revision, String reason) {
        return items(caller).sendBack(id, revision, new ReasonBody(reason));
    }

    @Override
    public ServiceItem publish(Caller caller, ItemId id, Revision revision, @Nullable LocalDate effectiveFrom) {
        return items(caller).publish(id, revision, effectiveFrom);
    }

    @Override
    public ServiceItem withdraw(Caller caller, ItemId id, Revision revision, String reason) {
        return items(caller).withdraw(id, revision, new ReasonBody(reason));
    }

    @Override
    public Optional<ServiceItem> find(Caller caller, ItemId id) {
        return Sessions.found(() -> items(caller).find(id));
    }

    @Override
    public Optional<ServiceItem> findNewest(Caller caller, ItemId id) {
        return Sessions.found(() -> items(caller).findNewest(id));
    }

    @Override
    public Optional<ServiceGuide> guide(Caller caller, ItemId id) {
        return Sessions.found(() -> items(caller).guide(id));
    }

    @Override
    public Optional<FormDefinition> form(Caller caller, ItemId id) {
        return Sessions.found(() -> items(caller).form(id));
    }

    @Override
    public Page<ItemSummary> items(Caller caller, ItemQuery query, PageRequest page) {
        return items(caller)
                .list(
                        query.text(),
                        code(query),
                        query.type(),
                        kind(query),
                        query.themes(),
                        organ(query),
                        page.limit(),
                        page.cursor());
    }

    @Override
    public Page<ItemSummary> drafts(Caller caller, PageRequest page) {
        return catalogue(caller).drafts(page.limit(), page.cursor());
    }

    @Override
    public List<ItemVersion> versions(Caller caller, ItemId id) {
        // The resource answers 404 where the service answers an empty list.
        return Sessions.found(() -> items(caller).versions(id).items()).orElse(List.of());
    }

    @Override
    public List<Difference> diff(Caller caller, ItemId id, int before, int after) {
        return items(caller).diff(id, before, after, null).items();
    }

    @Override
    public List<Difference> diffFromSuperior(Caller caller, ItemId id) {
        return items(caller).diff(id, null, null, "superior").items();
    }

    @Override
    public List<ItemType> types(Caller caller) {
        return catalogue(caller).types().items();
    }

    @Override
    public ImportReport importItems(Caller caller, @Nullable String profile, InputStream lines) {
        return catalogue(caller).importItems(profile, lines);
    }

    private ItemsHttp items(Caller caller) {
        return sessions.as(caller, ItemsHttp.class);
    }

    private CatalogueHttp catalogue(Caller caller) {
        return sessions.as(caller, CatalogueHttp.class);
    }

    private static @Nullable String code(ItemQuery query) {
        return query.division() == null ? null : query.division().value();
    }

    private static @Nullable String kind(ItemQuery query) {
        return query.serviceObject() == null ? null : query.serviceObject().name();
    }

    private static @Nullable String organ(ItemQuery query) {
        return query.organ() == null ? null : query.organ().toString();
    }
}
