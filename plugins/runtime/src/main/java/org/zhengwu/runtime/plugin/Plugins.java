package org.zhengwu.runtime.plugin;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The plugins chosen at start, each after those that it requires. */
public final class Plugins {

    private static final Logger LOG = System.getLogger(Plugins.class.getName());

    /** The API version of each function; all are in their first. */
    private static final int API_VERSION = 1;

    /** The value of {@code zhengwu.<function>.plugin} that leaves a function out. */
    private static final String NONE = "none";

    private final List<PluginDescriptor> chosen;
    private final List<PluginDescriptor> others;

    private Plugins(List<PluginDescriptor> chosen, List<PluginDescriptor> others) {
        this.chosen = List.copyOf(chosen);
        this.others = List.copyOf(others);
    }

    /** The plugins in use, each after those that it requires. */
    public List<PluginDescriptor> chosen() {
        return chosen;
    }

    /** The plugin of a function. */
    public Optional<PluginDescriptor> of(String function) {
        return chosen.stream()
                .filter(plugin -> plugin.function().equals(function))
                .findAny();
    }

    /** Says in the log which plugin gives a function that others could give, too. */
    void announce() {
        chosen.stream()
                .filter(plugin ->
                        others.stream().anyMatch(other -> other.function().equals(plugin.function())))
                .forEach(plugin -> LOG.log(
                        Level.INFO,
                        "The function {0} is given by {1} of {2}",
                        plugin.function(),
                        plugin.id(),
                        plugin.vendor()));
    }

    /** Whether the class belongs to a plugin that is not in use. */
    boolean leavesOut(String className) {
        return others.stream().anyMatch(plugin -> plugin.owns(className))
                && chosen.stream().noneMatch(plugin -> plugin.owns(className));
    }

    /**
     * Chooses one plugin for each function.
     *
     * @param settings the value of {@code zhengwu.<function>.plugin}, if any
     * @param given the functions that the host itself gives
     */
    static Plugins choose(
            Collection<PluginDescriptor> found, Function<String, Optional<String>> settings, Set<String> given) {
        Map<String, List<PluginDescriptor>> byFunction = found.stream()
                .collect(Collectors.groupingBy(PluginDescriptor::function, TreeMap::new, Collectors.toList()));
        refuseDoubles(found);
        Map<String, PluginDescriptor> chosen = new TreeMap<>();
        byFunction.forEach((function, candidates) ->
                choose(function, candidates, settings).ifPresent(plugin -> chosen.put(function, plugin)));
        chosen.values().forEach(plugin -> check(plugin, chosen.keySet(), given));
        List<PluginDescriptor> others =
                found.stream().filter(plugin -> !chosen.containsValue(plugin)).toList();
        return new Plugins(inOrder(chosen), others);
    }

    private static void refuseDoubles(Collection<PluginDescriptor> found) {
        Map<String, String> seen = new TreeMap<>();
        for (PluginDescriptor plugin : found) {
            String other = seen.put(plugin.id(), plugin.place());
            if (other != null) {
                throw new PluginException("The plugin " + plugin.id() + " is there twice, in " + other + " and "
                        + plugin.place() + ": leave one.");
            }
        }
    }

    private static Optional<PluginDescriptor> choose(
            String function, List<PluginDescriptor> candidates, Function<String, Optional<String>> settings) {
        String setting = "zhengwu." + function + ".plugin";
        Optional<String> wanted = settings.apply(setting);
        if (wanted.isPresent()) {
            return wanted.get().equals(NONE) ? Optional.empty() : Optional.of(named(wanted.get(), setting, candidates));
        }
        List<PluginDescriptor> vendors =
                candidates.stream().filter(plugin -> !plugin.isReference()).toList();
        List<PluginDescriptor> best = vendors.isEmpty() ? candidates : vendors;
        if (best.size() > 1) {
            throw new PluginException("Several plugins give the function " + function + " (" + ids(best) + "): set "
                    + setting + " to one.");
        }
        return Optional.of(best.get(0));
    }

    private static String ids(List<PluginDescriptor> of) {
        return of.stream().map(PluginDescriptor::id).sorted().collect(Collectors.joining(", "));
    }

    private static PluginDescriptor named(String id, String setting, List<PluginDescriptor> candidates) {
        return candidates.stream()
                .filter(plugin -> plugin.id().equals(id))
                .findAny()
                .orElseThrow(() -> new PluginException(
                        setting + " names " + id + ", which is not there; what is there: " + ids(candidates) + "."));
    }

    private static void check(PluginDescriptor plugin, Set<String> present, Set<String> given) {
        if (!plugin.api().includes(API_VERSION)) {
            throw new PluginException("The plugin " + plugin.id() + " was built for versions " + plugin.api()
                    + " of the API of " + plugin.function() + ", and this is version " + API_VERSION + ".");
        }
        for (String function : plugin.requires()) {
            if (!present.contains(function) && !given.contains(function)) {
                throw new PluginException("The plugin " + plugin.id() + " requires the function " + function
                        + ", which no plugin gives.");
            }
        }
    }

    private static List<PluginDescriptor> inOrder(Map<String, PluginDescriptor> chosen) {
        Set<PluginDescriptor> ordered = new LinkedHashSet<>();
        Set<String> visited = new TreeSet<>();
        chosen.keySet().forEach(function -> visit(function, chosen, visited, ordered));
        return new ArrayList<>(ordered);
    }

    // Functions may call each other in a circle; then the order within it is the alphabet's.
    private static void visit(
            String function, Map<String, PluginDescriptor> chosen, Set<String> visited, Set<PluginDescriptor> ordered) {
        PluginDescriptor plugin = chosen.get(function);
        if (plugin == null || !visited.add(function)) {
            return;
        }
        plugin.requires().forEach(required -> visit(required, chosen, visited, ordered));
        ordered.add(plugin);
    }
}
