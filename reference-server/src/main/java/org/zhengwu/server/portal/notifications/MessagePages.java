package org.zhengwu.server.portal.notifications;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.server.portal.OwnAddress;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Shows the messages that a person received, and records that they were read. */
@RequestScoped
@Path("/my/messages")
public class MessagePages {

    private static final String HERE = "/my/messages";

    private final NotificationService notifications;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public MessagePages(NotificationService notifications, Visit visit, PostedForm form, Pages pages) {
        this.notifications = notifications;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /** The messages of one page. */
    public record Messages(Page<Notice> notices) {}

    /** The messages, the newest first. */
    @GET
    public Response list(@QueryParam("cursor") @Nullable String cursor) {
        Page<Notice> notices = notifications.list(visit.signedIn(), false, PageRequest.of(null, cursor));
        return pages.show("messages", new Messages(notices));
    }

    /** Leads back to where the form is, as when the language is switched on an answer to it. */
    @GET
    @Path("{id}/reading")
    public Response back() {
        return Pages.goTo(HERE);
    }

    /** Records that one was read. */
    @POST
    @Path("{id}/reading")
    public Response read(@PathParam("id") NoticeId id) {
        notifications.markRead(visit.signedIn(), id);
        return Pages.goTo(OwnAddress.of(form.value("back"), HERE));
    }
}
