package org.zhengwu.selftest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.zhengwu.tck.http.HttpCandidate;
import org.zhengwu.testing.ServerProcess;

/** Servers in conformance mode, each in a folder that is thrown away. */
final class ServerUnderTest {

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

    private ServerUnderTest() {}

    /** Starts one and waits until it serves; plugins lie approved in the folder {@code data/plugins}. */
    static ServerProcess start(Path folder) {
        return start(folder, Map.of());
    }

    /** The same with settings of the environment, such as {@code ZHENGWU_CASES_PLUGIN}. */
    static ServerProcess start(Path folder, Map<String, String> settings) {
        return launch(folder, settings).awaitReady();
    }

    /** Records the approval of a plugin's jar, without which a server leaves it alone. */
    static void approve(Path folder, Path plugin) {
        ServerProcess approval = launch(folder, Map.of(), "approve", plugin.toString(), "--by", "selftest");
        if (approval.awaitExit() != 0) {
            throw new IllegalStateException("The plugin " + plugin + " was not approved: " + approval.output());
        }
    }

    /** What the kit runs against. */
    static HttpCandidate candidate(ServerProcess server) {
        return HttpCandidate.of(server.address(), LONGEST_ANSWER);
    }

    private static ServerProcess launch(Path folder, Map<String, String> settings, String... command) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("ZHENGWU_CONFORMANCE", "true");
        all.put("ZHENGWU_DATA", folder.resolve("data").toString());
        return ServerProcess.launch(folder, all, command);
    }
}
