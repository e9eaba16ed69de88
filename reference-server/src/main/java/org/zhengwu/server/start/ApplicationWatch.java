package org.zhengwu.server.start;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Watches the application start: a server whose application failed stays up and answers 404, which
 * nobody wants to find out from a client.
 */
final class ApplicationWatch {

    private static final String APPLICATION =
            "WebSphere:service=com.ibm.websphere.application.ApplicationMBean,name=zhengwu";

    /**
     * What stopped the application; Weld hides the type of some failures, and incidents add words to others. In
     * a log of JSON the sentence ends at an escaped line end or at the end of the member.
     */
    private static final Pattern SENTENCE = Pattern.compile(
            "^(?!.*FFDC1015I).*(?:PluginException: |DeploymentException: (?=The plugin ))(.+?)(?:\\\\[nr]|\",\"|$)",
            Pattern.MULTILINE);

    /** The application failed to deploy, or to initialise. */
    private static final Pattern FAILURE = Pattern.compile("CWWKZ0002E|CWWKZ0004E|SRVE0265E");

    private final Path log;

    ApplicationWatch(Path log) {
        this.log = log;
    }

    /** Returns when the application has started. */
    void awaitStart(int longestSeconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(longestSeconds);
        while (System.nanoTime() < end) {
            String state = state();
            if (failed()) {
                throw refusal();
            }
            if (state.equals("STARTED")) {
                return;
            }
            pause();
        }
        throw refusal();
    }

    private static String state() {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        try {
            return String.valueOf(beans.getAttribute(new ObjectName(APPLICATION), "State"));
        } catch (JMException notYet) {
            return "";
        }
    }

    private boolean failed() {
        return FAILURE.matcher(log()).find();
    }

    private StartRefusedException refusal() {
        Optional<String> sentence = Optional.of(SENTENCE.matcher(log()))
                .filter(Matcher::find)
                .map(found -> found.group(1).strip());
        return sentence.map(found -> new StartRefusedException("应用未能启动", found))
                .orElseGet(() -> new StartRefusedException(
                        "应用未能启动，详见 " + log + "。", "The application did not start; see " + log + "."));
    }

    private String log() {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException notThere) {
            return "";
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
