package org.zhengwu.server.portal.staff.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.http.Problem;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Lets an information manager take a step with an item. */
@RequestScoped
@Path("/catalogue/{id}/steps/{step}")
public class ItemStepPages {

    private final ServiceCatalogue catalogue;
    private final ItemErrors itemErrors;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public ItemStepPages(ServiceCatalogue catalogue, ItemErrors itemErrors, Visit visit, PostedForm form, Pages pages) {
        this.catalogue = catalogue;
        this.itemErrors = itemErrors;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /**
     * A step that is about to be taken.
     *
     * @param typed the reason or the first day as it was typed
     */
    public record Taking(ServiceItem item, ItemStep step, String typed, FormErrors errors) {}

    /** The form; one that is not open any more leads to the item. */
    @GET
    public Response ask(@PathParam("id") ItemId id, @PathParam("step") String path) {
        ItemStep step = step(path);
        ServiceItem item = find(id);
        return step.isAllowed(item, catalogue.versions(visit.signedIn(), id))
                ? show(Response.Status.OK.getStatusCode(), item, step, "", FormErrors.NONE)
                : pages.goWithin("/catalogue/" + id);
    }

    /** Takes the step with the item as it was looked over; pressed again, it leads to the same item. */
    @POST
    public Response take(@PathParam("id") ItemId id, @PathParam("step") String path) {
        ItemStep step = step(path);
        String typed = form.text(step.asksReason() ? "reason" : "effectiveFrom");
        try {
            take(id, form.revision(), step, typed);
            return pages.goWithin("/catalogue/" + id);
        } catch (InvalidInputException wrong) {
            ServiceItem item = find(id);
            return show(Problem.statusOf(wrong), item, step, typed, itemErrors.of(item, wrong));
        } catch (RevisionConflictException | StepNotAllowedException late) {
            ServiceItem now = find(id);
            return step.isTaken(now) ? pages.goWithin("/catalogue/" + id) : again(now, step, typed, late);
        }
    }

    private void take(ItemId id, Revision revision, ItemStep step, String typed) {
        Caller caller = visit.signedIn();
        switch (step) {
            case SUBMIT -> catalogue.submit(caller, id, revision);
            case SEND_BACK -> catalogue.sendBack(caller, id, revision, typed);
            case PUBLISH -> catalogue.publish(caller, id, revision, day(typed));
            case WITHDRAW -> catalogue.withdraw(caller, id, revision, typed);
        }
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException malformed) {
            throw new InvalidInputException("effectiveFrom", "date", "must be a date such as 2026-09-30");
        }
    }

    private Response again(ServiceItem item, ItemStep step, String typed, ZhengwuException refused) {
        return show(Problem.statusOf(refused), item, step, typed, pages.errors("", refused));
    }

    private Response show(int status, ServiceItem item, ItemStep step, String typed, FormErrors errors) {
        return pages.show(status, "staff/itemstep", new Taking(item, step, typed, errors));
    }

    private ServiceItem find(ItemId id) {
        return catalogue.findNewest(visit.signedIn(), id).orElseThrow(() -> new NotFoundException("item"));
    }

    private static ItemStep step(String path) {
        return ItemStep.at(path).orElseThrow(() -> new NotFoundException("step"));
    }
}
