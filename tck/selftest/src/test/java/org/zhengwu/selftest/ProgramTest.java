package org.zhengwu.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.json.Json;
import org.zhengwu.tck.report.Report;

/** The program of the kit, in a process of its own. */
class ProgramTest {

    @TempDir
    Path folder;

    @Test
    void saysInOneSentenceThatNobodyListens() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        refusesQuickly(Program.run(folder, "--server", "http://127.0.0.1:" + port), "cannot be reached");
    }

    @Test
    void saysInOneSentenceThatAServerHangs() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + silent.getLocalPort();
            refusesQuickly(Program.run(folder, "--server", address, "--timeout", "2"), "did not answer within 2 s");
        }
    }

    @Test
    void saysInOneSentenceThatAServerAnswersAnythingWithAnEmptyObject() throws Exception {
        try (FakeServer server = FakeServer.answering(path -> "{}")) {
            refusesQuickly(Program.run(folder, "--server", server.address()), "no server of this contract");
        }
    }

    @Test
    void saysInOneSentenceThatAServerIsNotInConformanceMode() throws Exception {
        try (FakeServer server = FakeServer.answering(path -> "")) {
            refusesQuickly(Program.run(folder, "--server", server.address()), "not in conformance mode");
        }
    }

    @Test
    void stopsInOneSentenceWhereAServerStopsAnsweringInMidRun() throws Exception {
        try (FakeServer server = FakeServer.thatStopsAnswering()) {
            Path out = folder.resolve("out");
            Program program =
                    Program.ofJar(folder, "--server", server.address(), "--timeout", "2", "--report", out.toString());

            stopsEarly(program, "did not answer within 2 s");
            assertThat(out).as("a report of a torn run").doesNotExist();
        }
    }

    @Test
    void stopsInOneSentenceWhereAServerOnlyTellsTheTime() throws Exception {
        try (FakeServer server = FakeServer.thatOnlyTellsTheTime()) {
            stopsEarly(
                    Program.ofJar(folder, "--server", server.address(), "--timeout", "1"),
                    "left 5 requests in a row without an answer");
        }
    }

    private static void stopsEarly(Program program, String sentence) {
        List<String> lines = program.printed().lines().toList();
        assertThat(program.status()).as(program.printed()).isEqualTo(2);
        assertThat(lines).as("the title and the sentence").hasSize(2);
        assertThat(lines.get(1)).contains(sentence, "the run stopped in");
        assertThat(program.seconds()).isLessThan(40);
    }

    @Test
    void tellsWrongUsageFromFailedRequirements() throws Exception {
        for (String[] wrong : new String[][] {
            {},
            {"--server", "localhost"},
            {"--server", "http://127.0.0.1:1", "--functions", "petitions"},
            {"--server", "http://127.0.0.1:1", "--absent", "access"},
            {
                "--server",
                "http://127.0.0.1:1",
                "--accounts",
                folder.resolve("absent.properties").toString()
            },
            {"--server", "http://127.0.0.1:1", "--timeout", "0"},
            {"verify"},
            {"verify", folder.resolve("absent.json").toString()}
        }) {
            Program program = Program.run(folder, wrong);

            assertThat(program.status()).as(program.printed()).isEqualTo(2);
            assertThat(program.printed()).doesNotContain("Exception");
        }
        assertThat(Program.run(folder, "--help").printed()).contains("用法", "--functions");
    }

    @Test
    void namesTheFunctionsThatThereAreWhereAnUnknownOneIsAskedFor() throws Exception {
        Program program = Program.run(folder, "--server", "http://127.0.0.1:1", "--functions", "casework,deadlines");

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.printed())
                .contains("no such function: casework", "access, identity, deadlines", "catalogue, cases");
    }

    @Test
    void refusesAFileOfAccountsThatItDoesNotUnderstandWithoutShowingIt() throws Exception {
        Path file = Files.writeString(
                folder.resolve("accounts.properties"), "CITY.CLERK.account=a\nCITY.CLERK.password=s3cret\n");
        Program program = Program.run(folder, "--server", "http://127.0.0.1:1", "--accounts", file.toString());

        assertThat(program.status()).isEqualTo(2);
        assertThat(program.printed())
                .contains("no such place of the stage: CITY.CLERK")
                .doesNotContain("s3cret");
    }

    @Test
    void reportsARunThatVerifiesAndThatNobodyCanEdit() throws Exception {
        KeyPair key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path secret = pem("PRIVATE", key.getPrivate().getEncoded());
        Path open = pem("PUBLIC", key.getPublic().getEncoded());
        Path out = folder.resolve("out");
        Path json = out.resolve("report.json");
        String[] run = {"--functions", "audit,storage", "--report", out.toString(), "--sign", secret.toString()};

        String first = judged(run, 0);
        Report report = Json.strict().read(first, Report.class);
        String page = Files.readString(out.resolve("report.html"));

        assertThat(report.result().chapters()).hasSize(2);
        assertThat(report.result().level().core())
                .as("two chapters are not the core")
                .isFalse();
        assertThat(page)
                .contains("DocumentStore", "AUD-004", report.digest())
                .doesNotContain("<script", "src=", "href=");
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(out.resolve("report.schema.json")))
                        .validate(first, InputFormat.JSON))
                .isEmpty();
        assertThat(verified(json, open)).isEqualTo(0);
        assertThat(Json.strict().read(judged(run, 0), Report.class).digest())
                .as("the digest of a second run")
                .isEqualTo(report.digest());

        Files.writeString(json, Files.readString(json).replaceFirst("\"took\":\"PT", "\"took\":\"PT1"));
        assertThat(verified(json, open)).as("another duration").isEqualTo(1);
        Files.writeString(json, first.replaceFirst("\"verdict\":\"PASSED\"", "\"verdict\":\"NOT_APPLICABLE\""));
        assertThat(Program.run(folder, "verify", json.toString()).printed())
                .contains("the digest is", "do not follow from the outcomes");
    }

    @Test
    void checksADeclaredAbsenceAndRejectsAFalseOne() throws Exception {
        Path out = folder.resolve("out");

        String json = judged(
                new String[] {"--functions", "access,storage", "--absent", "storage", "--report", out.toString()}, 1);

        assertThat(json).contains("declared absent, see FNC-001", "DocumentStore.open", "\"absent\":[\"storage\"]");
    }

    private String judged(String[] arguments, int status) throws Exception {
        try (FakeServer server = FakeServer.ofConformance()) {
            String[] all = new String[arguments.length + 2];
            System.arraycopy(arguments, 0, all, 2, arguments.length);
            all[0] = "--server";
            all[1] = server.address();
            Program program = Program.run(folder, all);
            assertThat(program.status()).as(program.printed()).isEqualTo(status);
            return Files.readString(folder.resolve("out/report.json"));
        }
    }

    private int verified(Path json, Path key) throws Exception {
        return Program.run(folder, "verify", json.toString(), "--key", key.toString())
                .status();
    }

    private static void refusesQuickly(Program program, String sentence) {
        assertThat(program.status()).as(program.printed()).isEqualTo(2);
        assertThat(program.printed().strip()).contains(sentence).doesNotContain("\n");
        assertThat(program.seconds()).isLessThan(15);
    }

    private Path pem(String part, byte[] key) throws IOException {
        String text = "-----BEGIN " + part + " KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(key)
                + "\n-----END " + part + " KEY-----\n";
        return Files.write(folder.resolve(part + ".pem"), text.getBytes(UTF_8));
    }
}
