package org.zhengwu.server.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.NotFoundException;

/** Serves the files that pages refer to, and no other. */
@RequestScoped
@Path("/assets")
public class AssetPages {

    /** One file, packed where the browser can unpack it. */
    @GET
    @Path("{digest}/{name}")
    public Response file(
            @PathParam("digest") String digest,
            @PathParam("name") String name,
            @HeaderParam(HttpHeaders.ACCEPT_ENCODING) @Nullable String encodings) {
        Asset asset = Asset.at("/assets/" + digest + "/" + name).orElseThrow(() -> new NotFoundException("asset"));
        boolean packed = encodings != null && encodings.contains("gzip");
        Response.ResponseBuilder answer = Response.ok(asset.content(packed), asset.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        return (packed ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer).build();
    }
}
