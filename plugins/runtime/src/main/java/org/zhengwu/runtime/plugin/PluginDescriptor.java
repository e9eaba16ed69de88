package org.zhengwu.runtime.plugin;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin says of itself in {@value #RESOURCE}.
 *
 * @param api the versions of the function's API that it was built for
 * @param packageName the package that holds its beans, those below it included
 * @param provides the interfaces of which it has a bean
 * @param requires the functions that it calls
 * @param entities its entity classes, embeddables and converters
 * @param migrations the resource folder of its migrations, or null where it has no tables
 * @param place the address of the descriptor, which tells the jar
 */
public record PluginDescriptor(
        String id,
        String version,
        String vendor,
        String tier,
        String function,
        VersionRange api,
        String packageName,
        List<String> provides,
        Set<String> requires,
        List<String> entities,
        @Nullable String migrations,
        String place) {

    /** Where the descriptor lies in the plugin's jar. */
    public static final String RESOURCE = "META-INF/zhengwu-plugin.properties";

    /** The vendor of the reference plugins. */
    public static final String REFERENCE_VENDOR = "Zhengwu";

    /** With what is added to it, still a name that every database takes for a table. */
    private static final int LONGEST_ID = 50;

    private static final Pattern FUNCTION = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Pattern SERVICE = Pattern.compile("org\\.zhengwu\\.api\\.[a-z]+\\.([a-z]+)\\.\\w+");

    private static final Set<String> KEYS = new TreeSet<>(Set.of(
            "id",
            "version",
            "vendor",
            "tier",
            "function",
            "api",
            "package",
            "provides",
            "requires",
            "entities",
            "migrations"));

    public PluginDescriptor {
        provides = List.copyOf(provides);
        requires = Collections.unmodifiableSet(new TreeSet<>(requires));
        entities = List.copyOf(entities);
        if (id.length() > LONGEST_ID) {
            throw new PluginException("The plugin " + id + " has an id of more than " + LONGEST_ID + " characters.");
        }
        if (!FUNCTION.matcher(function).matches()) {
            throw new PluginException(
                    "The plugin " + id + " names the function '" + function + "', which is not a lower-case word.");
        }
        for (String each : provides) {
            Matcher service = SERVICE.matcher(each);
            if (service.matches() && !service.group(1).equals(function)) {
                throw new PluginException("The plugin " + id + " names the function '" + function + "' and provides "
                        + each + ", which belongs to " + service.group(1) + ".");
            }
        }
    }

    /** Whether it is a reference plugin, which gives way to a vendor's. */
    public boolean isReference() {
        return vendor.equals(REFERENCE_VENDOR);
    }

    /** Whether the class is the plugin's own. */
    public boolean owns(String className) {
        return className.startsWith(packageName + ".");
    }

    /** The descriptors that the loader sees. */
    static List<PluginDescriptor> readAll(ClassLoader loader) {
        List<PluginDescriptor> found = new ArrayList<>();
        try {
            for (URL place : Collections.list(loader.getResources(RESOURCE))) {
                found.add(read(place));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }

    private static PluginDescriptor read(URL place) throws IOException {
        Properties properties = new Properties();
        URLConnection connection = place.openConnection();
        connection.setUseCaches(false);
        try (Reader reader = new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return of(properties, place.toString());
    }

    static PluginDescriptor of(Properties properties, String place) {
        for (String name : new TreeSet<>(properties.stringPropertyNames())) {
            if (!KEYS.contains(name)) {
                throw new PluginException("The plugin descriptor " + place + " says '" + name + "', which is none of "
                        + String.join(", ", KEYS) + ".");
            }
        }
        return new PluginDescriptor(
                needed(properties, "id", place),
                needed(properties, "version", place),
                needed(properties, "vendor", place),
                needed(properties, "tier", place),
                needed(properties, "function", place),
                VersionRange.of(needed(properties, "api", place), place),
                needed(properties, "package", place),
                list(properties, "provides"),
                Set.copyOf(list(properties, "requires")),
                list(properties, "entities"),
                properties.getProperty("migrations"),
                place);
    }

    private static String needed(Properties properties, String name, String place) {
        String value = properties.getProperty(name, "").strip();
        if (value.isEmpty()) {
            throw new PluginException("The plugin descriptor " + place + " lacks '" + name + "'.");
        }
        return value;
    }

    private static List<String> list(Properties properties, String name) {
        return Pattern.compile(",")
                .splitAsStream(properties.getProperty(name, ""))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
