package org.zhengwu.server.portal.storage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.rest.storage.Download;

/** Gives documents to those who may read them: pictures to look at, everything else to save. */
@RequestScoped
@Path("/documents")
public class DocumentPages {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private final DocumentStore documents;
    private final Visit visit;

    @Inject
    public DocumentPages(DocumentStore documents, Visit visit) {
        this.documents = documents;
        this.visit = visit;
    }

    /** Whether a browser can show the document without running anything of it. */
    public static boolean isPicture(Document document) {
        return PICTURES.contains(document.mediaType());
    }

    /** The content, to save. */
    @GET
    @Path("{id}")
    public Response save(@PathParam("id") DocumentId id) {
        return Download.of(documents.open(visit.signedIn(), id));
    }

    /** A picture, to look at. */
    @GET
    @Path("{id}/preview")
    public Response preview(@PathParam("id") DocumentId id) {
        DocumentContent opened = documents.open(visit.signedIn(), id);
        return isPicture(opened.document()) ? Download.of(opened, "inline") : Download.of(opened);
    }
}
