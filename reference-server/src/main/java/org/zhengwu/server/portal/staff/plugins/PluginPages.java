package org.zhengwu.server.portal.staff.plugins;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.zhengwu.api.technical.plugins.PluginService;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;

/** Shows the functions that run with their vendors (插件). */
@RequestScoped
@Path("/plugins")
public class PluginPages {

    private final PluginService plugins;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public PluginPages(PluginService plugins, Visit visit, Pages pages) {
        this.plugins = plugins;
        this.visit = visit;
        this.pages = pages;
    }

    /** What runs. */
    @GET
    public Response show() {
        return pages.show("staff/plugins", plugins.list(visit.signedIn()));
    }
}
