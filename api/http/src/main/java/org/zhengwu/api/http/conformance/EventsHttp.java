package org.zhengwu.api.http.conformance;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * The events that a server in conformance mode delivered to its subscribers. No session is needed.
 *
 * @since 0.1
 */
@Path("conformance/v1/events")
@Produces(MediaType.APPLICATION_JSON)
public interface EventsHttp {

    /**
     * The events about a record that were delivered so far, in the order of their delivery, each once.
     *
     * @param subject the record, written {@code case:0190…}
     */
    @GET
    List<DeliveredEvent> about(@QueryParam("subject") String subject);
}
