package org.zhengwu.server.portal.staff.plugins;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.zhengwu.api.technical.plugins.PluginService;
import org.zhengwu.api.technical.plugins.RunningPort;
import org.zhengwu.server.operation.GaugeReadings;
import org.zhengwu.server.operation.GaugeReadings.Reading;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;

/** Shows what waits in the queues behind the requests, and how the server and its ports are (队列与健康). */
@RequestScoped
@Path("/queues")
public class QueuePages {

    /** The gauges of what goes no further until a person has looked. */
    private static final Set<String> FOR_PEOPLE = Set.of(
            "zhengwu.deadlines.overdue",
            "zhengwu.exchange.refused",
            "zhengwu.failures",
            "zhengwu.outbox.parked",
            "zhengwu.ports.out");

    private final PluginService plugins;
    private final GaugeReadings readings;
    private final Instance<HealthCheck> checks;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public QueuePages(
            PluginService plugins,
            GaugeReadings readings,
            @Any Instance<HealthCheck> checks,
            Visit visit,
            Pages pages) {
        this.plugins = plugins;
        this.readings = readings;
        this.checks = checks;
        this.visit = visit;
        this.pages = pages;
    }

    /** How one part of the server is, with its numbers by name. */
    public record Health(String name, boolean up, Map<String, String> numbers) {}

    /** What waits, and how the server is. */
    public record Watched(List<Health> health, List<Reading> readings, List<RunningPort> ports) {

        public Watched {
            health = List.copyOf(health);
            readings = List.copyOf(readings);
            ports = List.copyOf(ports);
        }

        /** Whether every part is well. */
        public boolean isUp() {
            return health.stream().allMatch(Health::up);
        }

        /** What goes no further until a person has looked, and what cannot be read. */
        public List<Reading> forPeople() {
            return readings.stream().filter(Watched::isForPeople).toList();
        }

        private static boolean isForPeople(Reading reading) {
            return reading.value().isEmpty()
                    || (FOR_PEOPLE.contains(reading.gauge().name())
                            && reading.value().getAsLong() > 0);
        }
    }

    /** What waits; for those who may know the ports. */
    @GET
    public Response show() {
        List<RunningPort> ports = once(plugins.list(visit.signedIn()).ports());
        List<Health> health = checks.stream()
                .map(each -> health(each.call()))
                .sorted(Comparator.comparing(Health::name))
                .toList();
        return pages.show("staff/queues", new Watched(health, readings.now(), ports));
    }

    /** Each port of a function in one line, however many beans answer it: out if one is, with the failures of all. */
    static List<RunningPort> once(List<RunningPort> beans) {
        Map<String, RunningPort> ports = new LinkedHashMap<>();
        beans.forEach(each -> ports.merge(each.function() + " " + each.port(), each, QueuePages::together));
        return List.copyOf(ports.values());
    }

    private static RunningPort together(RunningPort one, RunningPort other) {
        Instant out = Stream.of(one, other)
                .map(RunningPort::outSince)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        long failures = one.unexpectedFailures() + other.unexpectedFailures();
        return new RunningPort(one.function(), one.port(), one.bean(), out, failures);
    }

    private static Health health(HealthCheckResponse answer) {
        Map<String, String> numbers = new TreeMap<>();
        answer.getData().ifPresent(data -> data.forEach((name, value) -> numbers.put(name, String.valueOf(value))));
        return new Health(answer.getName(), answer.getStatus() == HealthCheckResponse.Status.UP, numbers);
    }
}
