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

/** Gives documents to those who may read them: pictures and PDF to look at, and everything to save. */
@RequestScoped
@Path("/documents")
public class DocumentPages {

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");
    private static final String PDF = "application/pdf";

    private final DocumentStore documents;
    private final Visit visit;

    @Inject
    public DocumentPages(DocumentStore documents, Visit visit) {
        this.documents = documents;
        this.visit = visit;
    }

    /** Whether a page can show the document within itself. */
    public static boolean isPicture(Document document) {
        return PICTURES.contains(document.mediaType());
    }

    /** Whether a browser can show the document without running anything of it. */
    public static boolean isShown(Document document) {
        return isPicture(document) || document.mediaType().equals(PDF);
    }

    /** The content, to save. */
    @GET
    @Path("{id}")
    public Response save(@PathParam("id") DocumentId id) {
        return Download.of(documents.open(visit.signedIn(), id));
    }

    /** A picture or PDF, to look at; any other content, to save. */
    @GET
    @Path("{id}/preview")
    public Response preview(@PathParam("id") DocumentId id) {
        DocumentContent opened = documents.open(visit.signedIn(), id);
        if (isPicture(opened.document())) {
            return Download.ofPicture(opened);
        }
        return isShown(opened.document()) ? Download.ofPdf(opened) : Download.of(opened);
    }
}
