package org.zhengwu.runtime.persistence;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.zhengwu.runtime.plugin.PluginDescriptor;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.plugin.Plugins;

/** Migrates the tables of the runtime and of each plugin, each with a history table of its own. */
public final class Migrations {

    private static final String OWN_HISTORY = "rt_history";
    private static final String OWN_FOLDER = "org/zhengwu/runtime/db";

    // On H2, which only one process opens, Flyway's lock ends with the first statement that defines a table.
    private static final Object ONE_AT_A_TIME = new Object();

    private final Map<String, String> foldersByHistory = new LinkedHashMap<>();

    /** The migrations of the chosen plugins, in the order in which they require each other. */
    public Migrations(Plugins plugins) {
        foldersByHistory.put(OWN_HISTORY, OWN_FOLDER);
        for (PluginDescriptor plugin : plugins.chosen()) {
            String folder = plugin.migrations();
            if (folder != null) {
                foldersByHistory.put(history(plugin), folder);
            }
        }
    }

    // A vendor's plugin finds the tables of the one that it replaces, whose scripts have the same numbers.
    private static String history(PluginDescriptor plugin) {
        String owner = plugin.isReference() ? plugin.function() : plugin.id();
        return owner.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_") + "_history";
    }

    /** What distinguishes this set of migrations from others. */
    public String key() {
        return foldersByHistory.toString();
    }

    void run(DataSource database, ClassLoader loader) {
        synchronized (ONE_AT_A_TIME) {
            foldersByHistory.forEach((history, folder) -> run(database, loader, history, folder));
        }
    }

    // Flyway looks into db/callback too, whatever it is told, and on Liberty an absent folder is an error to it:
    // so this jar has one with nothing in it.
    private static void run(DataSource database, ClassLoader loader, String history, String folder) {
        try {
            Flyway.configure(loader)
                    .dataSource(database)
                    .locations("classpath:" + folder)
                    .failOnMissingLocations(true)
                    .table(history)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        } catch (FlywayException failed) {
            PluginException sentence =
                    new PluginException("The migration of " + folder + " failed" + why(loader, folder));
            sentence.initCause(failed);
            throw sentence;
        }
    }

    /** What a reader of the one sentence can mend; the rest is in the cause. */
    private static String why(ClassLoader loader, String folder) {
        return loader.getResource(folder) == null ? ": there is no such folder." : ".";
    }
}
