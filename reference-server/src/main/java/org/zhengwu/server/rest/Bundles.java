package org.zhengwu.server.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;

/** The bundles of one name: that of the server, then those of the plugins' packages. */
final class Bundles {

    private static final String DESCRIPTOR = "META-INF/zhengwu-plugin.properties";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ClassLoader loader = Thread.currentThread().getContextClassLoader();
    private final List<String> bundles;

    Bundles(String name) {
        this.bundles = bundles(loader, name);
    }

    /** The first text under the key; Chinese where there is none in the language. */
    Optional<String> find(String key, Locale language) {
        return bundles.stream()
                .flatMap(bundle -> find(bundle, key, language).stream())
                .findFirst();
    }

    private Optional<String> find(String bundle, String key, Locale language) {
        try {
            ResourceBundle texts = ResourceBundle.getBundle(bundle, language, loader, NO_FALLBACK);
            return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
        } catch (MissingResourceException pluginWithoutWords) {
            return Optional.empty();
        }
    }

    private static List<String> bundles(ClassLoader loader, String name) {
        List<String> found = new ArrayList<>();
        found.add(Bundles.class.getPackageName() + "." + name);
        try {
            for (URL each : Collections.list(loader.getResources(DESCRIPTOR))) {
                Properties descriptor = new Properties();
                try (InputStream in = each.openStream()) {
                    descriptor.load(in);
                }
                found.add(descriptor.getProperty("package") + "." + name);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(found);
    }
}
