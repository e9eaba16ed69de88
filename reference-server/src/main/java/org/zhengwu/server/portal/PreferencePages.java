package org.zhengwu.server.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;

/** Keeps how a person wants to see pages: the language, the size of texts, the place. */
@RequestScoped
@Path("/preferences")
public class PreferencePages {

    private final Visit visit;

    @Inject
    public PreferencePages(Visit visit) {
        this.visit = visit;
    }

    /** Keeps what is given and goes back. */
    @GET
    public Response keep(
            @QueryParam("language") @Nullable String language,
            @QueryParam("large") @Nullable String large,
            @QueryParam("division") @Nullable DivisionCode division,
            @QueryParam("back") @Nullable String back) {
        if (language != null) {
            visit.answer(Cookies.preference(Cookies.LANGUAGE, language.equals("en") ? "en" : "zh"));
        }
        if (large != null) {
            visit.answer(Cookies.preference(Cookies.LARGE, String.valueOf(large.equals("true"))));
        }
        if (division != null) {
            visit.answer(Cookies.preference(Cookies.DIVISION, division.value()));
        }
        return Pages.goTo(OwnAddress.of(back, visit.path("/")));
    }
}
