package org.zhengwu.server.portal.staff.plugins;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.zhengwu.api.technical.plugins.PluginService;
import org.zhengwu.api.technical.plugins.RunningPlugins;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;

/** Shows the functions that run with their vendors (插件), the ports, and how the server is (健康). */
@RequestScoped
@Path("/plugins")
public class PluginPages {

    private final PluginService plugins;
    private final Instance<HealthCheck> checks;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public PluginPages(PluginService plugins, @Any Instance<HealthCheck> checks, Visit visit, Pages pages) {
        this.plugins = plugins;
        this.checks = checks;
        this.visit = visit;
        this.pages = pages;
    }

    /** How one part of the server is, with its numbers by name. */
    public record Health(String name, boolean up, Map<String, String> numbers) {}

    /** What runs, and how it is. */
    public record Running(RunningPlugins plugins, List<Health> health) {

        public Running {
            health = List.copyOf(health);
        }

        /** Whether every part is well. */
        public boolean isUp() {
            return health.stream().allMatch(Health::up);
        }
    }

    /** What runs. */
    @GET
    public Response show() {
        RunningPlugins running = plugins.list(visit.signedIn());
        List<Health> health = checks.stream()
                .map(each -> health(each.call()))
                .sorted(Comparator.comparing(Health::name))
                .toList();
        return pages.show("staff/plugins", new Running(running, health));
    }

    private static Health health(HealthCheckResponse answer) {
        Map<String, String> numbers = new TreeMap<>();
        answer.getData().ifPresent(data -> data.forEach((name, value) -> numbers.put(name, String.valueOf(value))));
        return new Health(answer.getName(), answer.getStatus() == HealthCheckResponse.Status.UP, numbers);
    }
}
