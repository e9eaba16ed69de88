package org.zhengwu.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.json.Json;
import org.zhengwu.tck.report.ChapterResult;
import org.zhengwu.tck.report.Report;
import org.zhengwu.tck.report.RequirementResult;
import org.zhengwu.tck.report.Verdict;
import org.zhengwu.testing.ServerProcess;

/** Runs of the program against a server that lacks functions, that dies, and whose staff are given. */
@Tag("full")
class HttpRunTest {

    private static final Map<String, String> WITHOUT_CASES =
            Map.of("ZHENGWU_CASES_PLUGIN", "none", "ZHENGWU_APPROVALS_PLUGIN", "none");

    @TempDir
    private Path folder;

    @Test
    void checksWhatAServerDeclaresAbsentAndRejectsWhatItHides(TestReporter reporter) throws Exception {
        try (ServerProcess server = ServerUnderTest.start(folder, WITHOUT_CASES)) {
            Program declared = run(server, "--functions", "access,cases,approvals", "--absent", "cases,approvals");
            assertThat(declared.status()).as(declared.printed()).isEqualTo(0);
            Report report = report();
            assertThat(fallen(report)).isEmpty();
            assertThat(verdict(report, "FNC-001")).isEqualTo(Verdict.PASSED);
            assertThat(report.result().chapters().stream()
                            .filter(ChapterResult::absent)
                            .map(ChapterResult::function))
                    .containsExactly("approvals", "cases");

            // One that it lacks is not declared, and one that it has is.
            Program lying = run(server, "--functions", "access", "--absent", "approvals,storage");
            assertThat(lying.status()).as(lying.printed()).isEqualTo(1);
            assertThat(fallen(report())).contains("FNC-001");
            assertThat(report().evidence())
                    .anySatisfy(each -> assertThat(each.message())
                            .contains("CaseService.accept is not: ", "DocumentStore.open is declared absent: "));
            reporter.publishEntry(
                    "absence over HTTP", "declared %d s, wrong %d s".formatted(declared.seconds(), lying.seconds()));
        }
    }

    @Test
    void stopsInOneSentenceWhereAServerIsKilledInMidRun(TestReporter reporter) throws Exception {
        try (ServerProcess server = ServerUnderTest.start(folder)) {
            Program program = Program.ofJar(
                    folder,
                    printed -> {
                        if (printed.contains("storage:")) {
                            server.kill();
                        }
                    },
                    arguments(server, "--functions", "storage,cases"));

            assertThat(program.status()).as(program.printed()).isEqualTo(2);
            assertThat(program.printed().lines().toList().get(2))
                    .contains(
                            "can no longer be reached",
                            "the run stopped in",
                            server.address().toString());
            assertThat(program.printed().lines()).hasSize(3);
            reporter.publishEntry("killed in mid-run", program.seconds() + " s in all");
        }
    }

    @Test
    void letsGivenAccountsStandInTheirPlacesAndRefusesThoseThatDoNotFit(TestReporter reporter) throws Exception {
        try (ServerProcess server = ServerUnderTest.start(folder)) {
            Personnel personnel = new Personnel(ServerUnderTest.candidate(server));
            String handler = personnel.official("HANDLER", "2000-01-01");
            String receiver = personnel.official("RECEIVER", "2000-01-01");
            String late = personnel.official("HANDLER", "2026-01-01");

            Program fitting = run(
                    server,
                    "--functions",
                    "notifications",
                    "--accounts",
                    file(Map.of("CITY.HANDLER", handler, "CITY.RECEIVER", receiver)));
            assertThat(fitting.status()).as(fitting.printed()).isEqualTo(0);
            assertThat(report().result().candidate())
                    .containsEntry("given accounts", "CITY.HANDLER, CITY.RECEIVER")
                    .containsKey("plugin cases");
            assertThat(personnel.actionsOf(handler)).contains("CaseService.accept");

            refuses(server, Map.of("CITY.HANDLER", receiver), "it holds [RECEIVER @");
            refuses(server, Map.of("PROVINCE.HANDLER", handler), "shall hold [HANDLER @");
            refuses(server, Map.of("CITY.HANDLER", late), "shall begin by 2020-01-01");
            refuses(server, Map.of("CITY.HANDLER", "nobody.here"), "it cannot sign in (");
            reporter.publishEntry("given accounts", personnel.actionsOf(handler).size() + " entries by the handler");
        }
    }

    private void refuses(ServerProcess server, Map<String, String> accounts, String sentence) throws Exception {
        Program program = run(server, "--functions", "storage", "--accounts", file(accounts));
        assertThat(program.status()).as(program.printed()).isEqualTo(2);
        assertThat(program.printed()).contains(sentence).doesNotContain(Personnel.PASSWORD, "Exception");
    }

    private String file(Map<String, String> accounts) throws IOException {
        String lines = accounts.entrySet().stream()
                .map(each -> each.getKey() + ".account=" + each.getValue() + "\n" + each.getKey() + ".password="
                        + Personnel.PASSWORD + "\n")
                .collect(Collectors.joining());
        return Files.write(folder.resolve("accounts.properties"), lines.getBytes(UTF_8))
                .toString();
    }

    private Program run(ServerProcess server, String... more) throws IOException, InterruptedException {
        return Program.ofJar(folder, arguments(server, more));
    }

    private String[] arguments(ServerProcess server, String... more) {
        List<String> all = new ArrayList<>(List.of(
                "--server",
                server.address().toString(),
                "--report",
                folder.resolve("out").toString()));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private Report report() throws IOException {
        return Json.strict().read(Files.readString(folder.resolve("out/report.json")), Report.class);
    }

    private static Set<String> fallen(Report report) {
        return report.result().chapters().stream()
                .flatMap(chapter -> chapter.requirements().stream())
                .filter(each -> each.verdict() == Verdict.FAILED || each.verdict() == Verdict.NOT_PROVEN)
                .map(RequirementResult::id)
                .collect(Collectors.toSet());
    }

    private static Verdict verdict(Report report, String id) {
        return report.result().chapters().get(0).requirements().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .verdict();
    }
}
