package org.zhengwu.server.portal.staff.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.http.Problem;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Lets an information manager write an item, part by part (编制); what is in effect is not touched. */
@RequestScoped
@Path("/catalogue/{id}/parts/{part}")
public class PartPages {

    private final ServiceCatalogue catalogue;
    private final ItemErrors itemErrors;
    private final PartForm partForm;
    private final PostedForm form;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public PartPages(
            ServiceCatalogue catalogue,
            ItemErrors itemErrors,
            PartForm partForm,
            PostedForm form,
            Visit visit,
            Pages pages) {
        this.catalogue = catalogue;
        this.itemErrors = itemErrors;
        this.partForm = partForm;
        this.form = form;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * A part that is being written.
     *
     * @param values what the fields hold, by their JSON names
     */
    public record Writing(ServiceItem item, ItemPart part, Map<String, String> values, FormErrors errors) {

        /** What the field holds; empty where it holds nothing. */
        public String value(String path) {
            return values.getOrDefault(path, "");
        }

        /** The rows of the list, by their JSON names. */
        public List<String> rows() {
            String list = part.list();
            return list == null
                    ? List.of()
                    : IntStream.iterate(0, this::isThere, number -> number + 1)
                            .mapToObj(number -> PartForm.row(list, number))
                            .toList();
        }

        private boolean isThere(int number) {
            String row = PartForm.row(String.valueOf(part.list()), number);
            return part.columns().stream()
                    .anyMatch(each -> values.containsKey(each.in(row).path()));
        }
    }

    /** The form; while the item is in review it leads to the item. */
    @GET
    public Response ask(@PathParam("id") ItemId id, @PathParam("part") String path) {
        ItemPart part = part(path);
        ServiceItem item = find(id);
        if (item.state() == ItemState.IN_REVIEW) {
            return pages.goWithin("/catalogue/" + id);
        }
        Writing shown = new Writing(item, part, PartForm.values(item, part), FormErrors.NONE);
        return pages.show("staff/part", shown);
    }

    /** Keeps the part in the draft, or begins the next version with it. */
    @POST
    public Response keep(@PathParam("id") ItemId id, @PathParam("part") String path) {
        ItemPart part = part(path);
        ServiceItem item = find(id);
        try {
            catalogue.change(visit.signedIn(), id, form.revision(), partForm.draft(item, part));
            boolean stays = "stay".equals(form.value("go"));
            return pages.goWithin("/catalogue/" + id + (stays ? "/parts/" + path : ""));
        } catch (InvalidInputException wrong) {
            return again(item, part, wrong, itemErrors.onThisPage(wrong, at -> part.fieldAt(partForm.typedAt(at))));
        } catch (RevisionConflictException | StepNotAllowedException late) {
            return again(item, part, late, pages.errors("", late));
        }
    }

    private Response again(ServiceItem item, ItemPart part, ZhengwuException refused, FormErrors errors) {
        Writing typed = new Writing(item, part, partForm.typed(part), errors);
        return pages.show(Problem.statusOf(refused), "staff/part", typed);
    }

    private ServiceItem find(ItemId id) {
        return catalogue.findNewest(visit.signedIn(), id).orElseThrow(() -> new NotFoundException("item"));
    }

    private static ItemPart part(String path) {
        return ItemPart.at(path).orElseThrow(() -> new NotFoundException("part"));
    }
}
