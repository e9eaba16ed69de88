package org.zhengwu.server.start;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/** Serves until it is told to end. */
final class Service {

    private final Settings settings;
    private final PrintStream out;

    Service(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Returns the exit code when the server has ended. */
    int run() {
        long begun = System.nanoTime();
        IdleMemory.giveBack();
        DataFolder data = DataFolder.at(settings.data());
        data.occupy();
        System.setProperty("java.io.tmpdir", data.path("tmp").toString());
        PluginFolder plugins = new PluginFolder(settings.plugins());
        plugins.make();
        if (settings.mode() != Mode.DEMO) {
            PluginApprovals.in(data).requireAll(plugins);
        }
        plugins.requireJars();
        Ports.requireFree("HTTP_PORT", settings.host(), settings.httpPort());
        if (settings.httpsPort() > 0) {
            Ports.requireFree("HTTPS_PORT", settings.host(), settings.httpsPort());
        }
        Distribution distribution = Distribution.in(data.path("runtime"));
        new Databases(distribution.drivers(), settings.database()).check();
        new SettingsCheck(System.getenv(), settings.asSystemProperties()).run(distribution.libraries(), plugins.jars());
        LibertyServer server = LibertyServer.of(distribution, data, settings);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "zhengwu-stop"));
        server.start();
        announce(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun));
        return server.awaitEnd();
    }

    private void announce(long seconds) {
        if (settings.mode() != Mode.NORMAL) {
            out.println("============================================================");
            settings.mode().banner().forEach(line -> out.println(" " + line));
            if (settings.database().isH2()) {
                out.println(" H2 数据库仅供试用，正式运行请用 PostgreSQL（DB_URL）。");
                out.println(" H2 is for trying out; serve people with PostgreSQL.");
            }
            out.println("============================================================");
        }
        out.println("数据目录 data: " + settings.data());
        out.println("数据库 database: " + settings.database().shown());
        out.println("页面分区 zone: " + settings.zone());
        out.println("政务 Zhengwu 已就绪 ready: " + settings.home() + " (" + seconds + " s)");
    }
}
