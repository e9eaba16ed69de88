package org.zhengwu.api.http.conformance;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The clock of law of a server in conformance mode. It stands still until it is moved; the machine's clock,
 * which dates sessions, tokens and the audit trail, goes on. No session is needed.
 *
 * @since 0.1
 */
@Path("conformance/v1/clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ClockHttp {

    /** What the clock shows. */
    @GET
    ClockReading read();

    /**
     * Moves the clock, forward or back, and answers when every timer that is due by then has fired and every
     * event, those of the timers included, is delivered. Moving it to where it stands waits for the same.
     */
    @PUT
    ClockReading move(ClockReading to);
}
