package org.zhengwu.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.testing.Checkout;
import org.zhengwu.testing.Ports;
import org.zhengwu.testing.ServerProcess;

/** The projects beside the reactor build as a stranger builds them, and do what the guides say. */
@Tag("full")
class BesideTheReactorTest {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final long MINUTES = 9;

    @TempDir
    Path folder;

    @Test
    void theStarterBuildsGreenAsGeneratedAndItsChaptersRun() throws Exception {
        Path project = folder.resolve("messages");
        newPlugin(project, "cn.gov.hangzhou.messages", "Hangzhou");

        maven(project, "verify");

        assertThat(project.resolve("target/messages-1.0.0.jar")).isRegularFile();
        assertThat(report(project, "org.zhengwu.tck.technical.notifications.NotificationsTest"))
                .as("all but what leaves by mail, which the starter declares absent")
                .containsPattern("Tests run: [1-9]\\d*, Failures: 0, Errors: 0, Skipped: 3");
        assertThat(report(project, "org.zhengwu.tck.access.AccessTest"))
                .containsPattern("Tests run: [1-9]\\d*, Failures: 0, Errors: 0, Skipped: 0");
    }

    @Test
    void theStarterMakesAProjectThatCompilesForEveryFunction() throws Exception {
        for (String function : List.of(
                "catalogue",
                "cases",
                "codes",
                "deadlines",
                "identity",
                "audit",
                "seals",
                "storage",
                "approvals",
                "exchange")) {
            Path project = folder.resolve(function);
            newPlugin(project, "cn.gov.hangzhou." + function, "Hangzhou", function);

            maven(project, "package", "-DskipTests");

            assertThat(project.resolve("target/" + function + "-1.0.0.jar")).isRegularFile();
        }
    }

    @Test
    void twoVendorsProjectsKeepTheirTablesAndEntitiesApart() throws Exception {
        for (String city : List.of("hangzhou", "ningbo")) {
            Path project = folder.resolve(city);
            newPlugin(project, "cn.gov." + city + ".messages", city);

            Path code = Path.of("cn/gov", city, "messages");
            assertThat(text(project.resolve("src/main/resources").resolve(code).resolve("db/V1__notices.sql")))
                    .contains("create table " + city + "_messages_notice (");
            assertThat(text(project.resolve("src/main/java").resolve(code).resolve("NoticeEntity.java")))
                    .contains("@Entity(name = \"" + city + "_messages_notice\")");
        }
    }

    @Test
    void aSpringBootJarServesAFunctionFromInsideAndCallsAServersByTheClient() throws Exception {
        Path sample = folder.resolve("portal");
        copy(Checkout.root().resolve("docs/samples/spring-boot"), sample);
        maven(sample, "package");
        try (ServerProcess server = ServerUnderTest.start(Files.createDirectory(folder.resolve("server")))) {
            answersAsTheGuideSays(sample, server);
        }
    }

    private void answersAsTheGuideSays(Path sample, ServerProcess server) throws Exception {
        int port = Ports.free();
        Process portal = new ProcessBuilder(
                        JAVA.toString(),
                        "-jar",
                        sample.resolve("target/portal-1.0.0.jar").toString(),
                        "--server.port=" + port,
                        "--portal.data=" + folder.resolve("data"),
                        "--portal.server=" + server.address())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("portal.log").toFile())
                .start();
        try {
            assertThat(answer(portal, "http://127.0.0.1:" + port + "/inside?start=2026-03-02&days=5"))
                    .isEqualTo("200 \"2026-03-09\"");
            assertThat(answer(portal, "http://127.0.0.1:" + port + "/inside?start=2026-03-02&days=-5"))
                    .isEqualTo("400 invalid-input");
            assertThat(answer(portal, "http://127.0.0.1:" + port + "/server?start=2026-03-02&days=5"))
                    .isEqualTo("200 \"2026-03-09\"");
            assertThat(answer(portal, "http://127.0.0.1:" + port + "/server?start=2026-03-02&days=-5"))
                    .isEqualTo("400 invalid-input");
        } finally {
            portal.destroy();
            assertThat(portal.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
    }

    private String answer(Process portal, String address) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        for (int attempt = 0; attempt < 180; attempt++) {
            assertThat(portal.isAlive())
                    .as(() -> "the application ended: " + text(folder.resolve("portal.log")))
                    .isTrue();
            try {
                HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
                return answer.statusCode() + " " + answer.body();
            } catch (java.net.ConnectException notUpYet) {
                Thread.sleep(500);
            }
        }
        throw new AssertionError("No answer: " + text(folder.resolve("portal.log")));
    }

    private void newPlugin(Path project, String... wishes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "tck/starter/NewPlugin.java"));
        command.add(project.toString());
        command.addAll(List.of(wishes));
        run(Checkout.root(), command);
    }

    /** Builds with the artifacts that this build installed; {@code .ci/run} installs them. */
    private void maven(Path project, String... goals) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Checkout.root().resolve("mvnw").toString(),
                "-B",
                "-ntp",
                "-f",
                project.resolve("pom.xml").toString(),
                "-Dmaven.repo.local=" + System.getProperty("zhengwu.repository")));
        String tail = System.getProperty("zhengwu.repository.tail", "");
        // Maven leaves the name of a property that is not set.
        if (!tail.isEmpty() && !tail.startsWith("$")) {
            command.add("-Dmaven.repo.local.tail=" + tail);
        }
        command.addAll(List.of(goals));
        run(Checkout.root(), command);
    }

    private void run(Path place, List<String> command) throws IOException, InterruptedException {
        File log = Files.createTempFile(folder, "run", ".log").toFile();
        Process process = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        try {
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as(() -> text(log.toPath()))
                    .isTrue();
            assertThat(process.exitValue()).as(() -> text(log.toPath())).isZero();
        } finally {
            process.destroy();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = from.relativize(file).toString();
                if (!name.startsWith("target")) {
                    Path copy = to.resolve(name);
                    Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static String report(Path project, String test) {
        return text(project.resolve("target/surefire-reports/" + test + ".txt"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
