package org.zhengwu.server.portal.staff.catalogue;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.application.catalogue.CaseType;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemType;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.http.Problem;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.FormKey;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Begins a new item (新增事项); its parts are written one after another. */
@RequestScoped
@Path("/catalogue/new")
public class NewItemPages {

    private static final List<String> FIELDS = List.of("code", "organ", "parent", "name", "type");

    private final ServiceCatalogue catalogue;
    private final ItemErrors itemErrors;
    private final PostedForm form;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public NewItemPages(ServiceCatalogue catalogue, ItemErrors itemErrors, PostedForm form, Visit visit, Pages pages) {
        this.catalogue = catalogue;
        this.itemErrors = itemErrors;
        this.form = form;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * An item that is about to begin.
     *
     * @param key what lets a double click, a reload and the way back begin one item
     */
    public record Beginning(List<ItemType> types, String key, Map<String, String> values, FormErrors errors) {

        public Beginning {
            types = List.copyOf(types);
        }

        /** What was typed there. */
        public String value(String field) {
            return values.getOrDefault(field, "");
        }
    }

    /** The form. The key is part of the address, so that the way back finds the same form. */
    @GET
    public Response ask(@QueryParam("key") @Nullable String key) {
        if (FormKey.of(key).isEmpty()) {
            return pages.goWithin("/catalogue/new?key=" + IdempotencyKey.fresh().value());
        }
        return show(Response.Status.OK.getStatusCode(), requireNonNull(key), Map.of(), FormErrors.NONE);
    }

    /** Begins the item. */
    @POST
    public Response begin() {
        IdempotencyKey key = FormKey.sent(form.value("key"));
        try {
            ItemDraft draft = ItemDraft.builder()
                    .code(form.given("code"))
                    .organ(form.given("organ"))
                    .parent(form.given("parent"))
                    .name(form.given("name"))
                    .type(form.given("type"))
                    .caseType(form.given("parent") == null ? CaseType.PROMISED.name() : null)
                    .build();
            return pages.goWithin("/catalogue/"
                    + catalogue.create(visit.signedIn(), key, draft).id());
        } catch (InvalidInputException wrong) {
            return show(
                    Problem.statusOf(wrong),
                    key.value(),
                    typed(),
                    itemErrors
                            .onThisPage(wrong, field -> FIELDS.contains(field) ? field : "")
                            .called(pages.words(), "newitem."));
        } catch (IdempotencyKeyReusedException used) {
            return show(Problem.statusOf(used), key.value(), typed(), pages.errors("code", used));
        }
    }

    private Map<String, String> typed() {
        return FIELDS.stream().collect(Collectors.toMap(field -> field, form::text));
    }

    private Response show(int status, String key, Map<String, String> values, FormErrors errors) {
        Beginning shown = new Beginning(catalogue.types(visit.signedIn()), key, values, errors);
        return pages.show(status, "staff/newitem", shown);
    }
}
