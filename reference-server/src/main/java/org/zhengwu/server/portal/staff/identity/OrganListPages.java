package org.zhengwu.server.portal.staff.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.Page;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.server.portal.Pages;

/** Lists the organs of a division (机构). */
@RequestScoped
@Path("/organs")
public class OrganListPages {

    private final OrganChoices choices;
    private final Pages pages;

    @Inject
    public OrganListPages(OrganChoices choices, Pages pages) {
        this.choices = choices;
        this.pages = pages;
    }

    /**
     * The organs of a division.
     *
     * @param way from the nation down to the division
     * @param below the divisions directly below it
     */
    public record Listed(List<Division> way, List<Division> below, Page<Organ> organs) {

        public Listed {
            way = List.copyOf(way);
            below = List.copyOf(below);
        }

        /** The division that is looked at. */
        public Division here() {
            return way.get(way.size() - 1);
        }
    }

    /** The organs by credit code. */
    @GET
    public Response list(
            @QueryParam("division") @Nullable DivisionCode division, @QueryParam("cursor") @Nullable String cursor) {
        Division here = choices.at(division);
        return pages.show("staff/organs", new Listed(choices.way(here), choices.below(here), choices.in(here, cursor)));
    }
}
