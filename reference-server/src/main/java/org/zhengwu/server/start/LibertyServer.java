package org.zhengwu.server.start;

import com.ibm.wsspi.kernel.embeddable.Server;
import com.ibm.wsspi.kernel.embeddable.ServerBuilder;
import com.ibm.wsspi.kernel.embeddable.ServerEventListener.ServerEvent;
import com.ibm.wsspi.kernel.embeddable.ServerException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The Jakarta EE server, in this very process, so that nothing is left when the process ends. */
final class LibertyServer {

    private static final String NAME = "zhengwu";
    private static final int LONGEST_START_SECONDS = 180;
    private static final int LONGEST_STOP_SECONDS = 40;

    private final Server server;
    private final Settings settings;
    private final Path logs;
    private final CountDownLatch ended;

    private LibertyServer(Server server, Settings settings, Path logs, CountDownLatch ended) {
        this.server = server;
        this.settings = settings;
        this.logs = logs;
        this.ended = ended;
    }

    static LibertyServer of(Distribution distribution, DataFolder data, Settings settings) {
        CountDownLatch ended = new CountDownLatch(1);
        Path logs = data.path("logs");
        try {
            Server server = new ServerBuilder()
                    .setName(NAME)
                    .setInstallDir(distribution.home().toFile())
                    .setUserDir(distribution.home().resolve("usr").toFile())
                    .setOutputDir(data.path("work").toFile())
                    .setLogDir(logs.toFile())
                    .setServerEventListener(event -> {
                        if (event.getType() == ServerEvent.Type.STOPPED) {
                            ended.countDown();
                        }
                    })
                    .build();
            return new LibertyServer(server, settings, logs, ended);
        } catch (ServerException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Returns when the application serves. */
    void start() {
        settings.asSystemProperties().forEach(System::setProperty);
        try {
            Server.Result result = server.start(variables()).get(LONGEST_START_SECONDS, TimeUnit.SECONDS);
            if (!result.successful()) {
                throw refusal();
            }
        } catch (ExecutionException | TimeoutException failed) {
            throw refusal();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw refusal();
        }
        new ApplicationWatch(logs.resolve("messages.log")).awaitStart(LONGEST_START_SECONDS);
    }

    private StartRefusedException refusal() {
        return new StartRefusedException(
                "服务器未能启动，详见 " + logs.resolve("messages.log") + "。",
                "The server did not start; see " + logs.resolve("messages.log") + ".");
    }

    private Map<String, String> variables() {
        Map<String, String> variables = new HashMap<>();
        variables.put("zhengwu.http.host", settings.host());
        variables.put("zhengwu.http.port", String.valueOf(settings.httpPort()));
        variables.put("zhengwu.https.port", String.valueOf(settings.httpsPort()));
        variables.put("zhengwu.plugin.dir", settings.plugins().toString());
        variables.put("zhengwu.log.format", settings.logFormat());
        variables.put("zhengwu.https.config", settings.httpsPort() > 0 ? "https.xml" : "none.xml");
        if (settings.httpsPort() > 0) {
            variables.putAll(
                    KeyStoreSettings.of(System.getenv(), settings.data()).asVariables());
        }
        variables.put("zhengwu.db.url", settings.database().url());
        variables.put("zhengwu.db.user", settings.database().user());
        variables.put("zhengwu.db.password", settings.database().password());
        return variables;
    }

    /** Ends the server and waits until it has. */
    void stop() {
        if (!server.isRunning()) {
            return;
        }
        try {
            server.stop().get(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            ended.countDown();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the exit code when the server has ended. */
    int awaitEnd() {
        try {
            ended.await();
            return 0;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
