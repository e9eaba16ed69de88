package org.zhengwu.server.portal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Authority;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.CurrentSession;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.server.rest.ProblemTexts;

/** Makes pages of templates, which were compiled with the server. */
@ApplicationScoped
public class Pages {

    private static final String TEMPLATES = "zhengwu.templates";
    private static final String HTML = "text/html;charset=UTF-8";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), TEMPLATES);

    private final Visit visit;
    private final Site site;
    private final IdentityService identity;
    private final ProblemTexts texts;
    private final Colleagues colleagues;

    @Inject
    public Pages(Visit visit, Site site, IdentityService identity, ProblemTexts texts, Colleagues colleagues) {
        this.visit = visit;
        this.site = site;
        this.identity = identity;
        this.texts = texts;
        this.colleagues = colleagues;
    }

    /** The page of the template with what it shows. */
    public Response show(String template, Object model) {
        return show(Response.Status.OK.getStatusCode(), template, model);
    }

    /** The same under another status. */
    public Response show(int status, String template, Object model) {
        return render(status, template, model, session());
    }

    /** A page that asks nothing of any function, for when one fails. */
    Response showAlone(int status, String template, Object model) {
        return render(status, template, model, null);
    }

    /** Goes on to another page of this site, as after every form. */
    public static Response goTo(String address) {
        return Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address)
                .build();
    }

    /** Goes on to another page of the zone. */
    public Response goWithin(String page) {
        return goTo(visit.path(page));
    }

    /** What a failure says about a form: each field that breaks a rule, or the cause as a whole at the field. */
    public FormErrors errors(String field, ZhengwuException failure) {
        if (failure instanceof InvalidInputException invalid) {
            return FormErrors.of(words(), invalid);
        }
        return FormErrors.of(
                field,
                texts.detail(failure.code(), failure.data(), visit.language())
                        .orElseGet(() -> texts.title(failure.code(), Problem.statusOf(failure), visit.language())));
    }

    /** The words of this visit. */
    public Words words() {
        return Words.in(visit.language());
    }

    private Response render(int status, String template, Object model, @Nullable CurrentSession session) {
        Utf8ByteOutput page = new Utf8ByteOutput();
        templates.render(
                template + ".jte",
                Map.of("frame", new Frame(visit, site, session, principal(session), colleagues), "model", model),
                page);
        return Response.status(status)
                .type(HTML)
                .language(visit.language())
                .entity(page.toByteArray())
                .build();
    }

    /** Whom the pages that serve the public are about, where it is not the person who signed in. */
    private @Nullable Party principal(@Nullable CurrentSession session) {
        ActingFor actingFor = session == null || visit.zone() == Zone.STAFF ? null : session.actingFor();
        return actingFor == null || actingFor.authority() == Authority.SELF
                ? null
                : identity.findParty(visit.caller(), actingFor.party()).orElse(null);
    }

    private @Nullable CurrentSession session() {
        return visit.caller().isVisitor() ? null : identity.currentSession(visit.caller());
    }
}
