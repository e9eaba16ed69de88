package org.zhengwu.server.rest.catalogue;

import static org.zhengwu.server.rest.Given.given;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceGuide;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.http.catalogue.ItemsHttp;
import org.zhengwu.api.http.catalogue.ReasonBody;
import org.zhengwu.server.rest.CurrentCaller;

/** Serves items: translates, decides nothing. */
@RequestScoped
public class ItemsResource implements ItemsHttp {

    private static final String ITEM = "item";
    private static final String SUPERIOR = "superior";

    private final ServiceCatalogue catalogue;
    private final CurrentCaller caller;

    @Inject
    public ItemsResource(ServiceCatalogue catalogue, CurrentCaller caller) {
        this.catalogue = catalogue;
        this.caller = caller;
    }

    @Override
    public Page<ItemSummary> list(
            @Nullable String text,
            @Nullable String division,
            @Nullable String type,
            @Nullable String serviceObject,
            @Nullable List<String> themes,
            @Nullable String organ,
            @Nullable Integer limit,
            @Nullable String cursor) {
        List<String> named = themes == null ? List.of() : themes;
        ItemQuery query = ItemQuery.ofThemes(text, division, type, serviceObject, named, organ);
        return catalogue.items(caller.get(), query, PageRequest.of(limit, cursor));
    }

    @Override
    public ServiceItem create(IdempotencyKey key, ItemDraft draft) {
        return catalogue.create(caller.get(), key, given(draft));
    }

    @Override
    public ServiceItem find(ItemId id) {
        return catalogue.find(caller.get(), id).orElseThrow(() -> new NotFoundException(ITEM));
    }

    @Override
    public ServiceItem change(ItemId id, Revision revision, ItemDraft draft) {
        return catalogue.change(caller.get(), id, revision, given(draft));
    }

    @Override
    public ServiceItem findNewest(ItemId id) {
        return catalogue.findNewest(caller.get(), id).orElseThrow(() -> new NotFoundException(ITEM));
    }

    @Override
    public ServiceItem submit(ItemId id, Revision revision) {
        return catalogue.submit(caller.get(), id, revision);
    }

    @Override
    public ServiceItem sendBack(ItemId id, Revision revision, ReasonBody body) {
        return catalogue.sendBack(caller.get(), id, revision, reason(body));
    }

    @Override
    public ServiceItem publish(ItemId id, Revision revision, @Nullable LocalDate effectiveFrom) {
        return catalogue.publish(caller.get(), id, revision, effectiveFrom);
    }

    @Override
    public ServiceItem withdraw(ItemId id, Revision revision, ReasonBody body) {
        return catalogue.withdraw(caller.get(), id, revision, reason(body));
    }

    @Override
    public ServiceGuide guide(ItemId id) {
        return catalogue.guide(caller.get(), id).orElseThrow(() -> new NotFoundException(ITEM));
    }

    @Override
    public FormDefinition form(ItemId id) {
        return catalogue.form(caller.get(), id).orElseThrow(() -> new NotFoundException("form"));
    }

    @Override
    public Page<ItemVersion> versions(ItemId id) {
        return whole(published(id));
    }

    @Override
    public Page<Difference> diff(ItemId id, @Nullable Integer from, @Nullable Integer to, @Nullable String against) {
        if (against != null) {
            if (!against.equals(SUPERIOR)) {
                throw new InvalidInputException("against", "unknown-code", "must be superior or absent");
            }
            return whole(catalogue.diffFromSuperior(caller.get(), id));
        }
        List<ItemVersion> published = published(id);
        int after = to == null ? published.get(0).number() : to;
        int before = from == null ? numberBefore(published, after) : from;
        return whole(catalogue.diff(caller.get(), id, before, after));
    }

    /** The number of the version published before that one; it has to be there for a comparison. */
    private static int numberBefore(List<ItemVersion> published, int after) {
        return published.stream()
                .mapToInt(ItemVersion::number)
                .filter(number -> number < after)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("item-version"));
    }

    private List<ItemVersion> published(ItemId id) {
        List<ItemVersion> versions = catalogue.versions(caller.get(), id);
        if (versions.isEmpty()) {
            throw new NotFoundException(ITEM);
        }
        return versions;
    }

    private static <T> Page<T> whole(List<T> all) {
        return new Page<>(all, null, CappedCount.of(all.size()));
    }

    private static String reason(@Nullable ReasonBody body) {
        String reason = body == null ? null : body.reason();
        return reason == null ? "" : reason;
    }
}
