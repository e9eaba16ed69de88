package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.json.Json;
import org.zhengwu.testing.Checkout;
import org.zhengwu.testing.ServerProcess;

/** One server in demo mode, called as people, clumsy clients and operators do. */
class ServedIT {

    @TempDir
    static Path folder;

    private static ServerProcess server;
    private static HttpCalls visitor;

    @BeforeAll
    static void start() {
        server = ServerProcess.demo(folder.resolve("data"));
        visitor = new HttpCalls(server.port());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        // Kept for whoever asks why a test failed.
        Files.copy(
                folder.resolve("data/logs/messages.log"),
                Path.of("target", "served-messages.log"),
                StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void saysWhereItIsAndThatItIsADemo() {
        assertThat(server.output())
                .contains("http://localhost:" + server.port(), "演示模式", "H2 is for trying out")
                .doesNotContain("Exception");
    }

    @Test
    void isReadyWithItsDatabaseAndMigrations() {
        HttpCalls.Answer ready = visitor.get("/health/ready").expect(200);
        assertThat(ready.body()).contains("\"database\"", "\"migrations\"", "\"work\"", "parked");
        visitor.get("/health/live").expect(200);
    }

    @Test
    void migratesWithoutAnErrorInItsLog() throws IOException {
        assertThat(Files.readAllLines(folder.resolve("data/logs/messages.log")))
                .filteredOn(line -> line.contains("flywaydb"))
                .isNotEmpty()
                .noneMatch(line -> line.contains(" E "));
    }

    @Test
    void showsWhereThingsAre() {
        assertThat(visitor.get("/").expect(200).body()).contains("/items", "政务");
    }

    @Test
    void publishesTheContractThatIsCheckedIn() throws IOException {
        Path checkedIn = Checkout.root().resolve("docs/openapi.yaml");
        String served = visitor.get("/openapi").expect(200).body();
        Path now = Files.writeString(Path.of("target", "openapi.yaml"), served);
        assertThat(served)
                .as("the contract changed: look at it, then cp reference-server/%s docs/openapi.yaml", now)
                .isEqualTo(Files.readString(checkedIn));
    }

    @Test
    void saysOfEverySuccessWhichFormItHas() {
        ServedContract contract = contract();

        assertThat(contract.answersWithoutSchema()).isEmpty();
        assertThat(contract.withoutRequired())
                .as("objects whose members may all be absent")
                .containsExactly("ConformanceReport", "FieldLimits", "Hearing", "ItemResult");
        assertThat(contract.required("ServiceItem"))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .contains("id", "number", "applicable", "legalBases", "revision")
                .doesNotContain("parent", "effectiveFrom", "fees");
        assertThat(contract.required("ItemDraft")).isEmpty();
    }

    @Test
    void answersInTheFormThatItsContractSays() {
        List<HttpResponse<String>> answers = new CopyOnWriteArrayList<>();
        HttpCalls heard = new HttpCalls(server.port(), answers::add);
        new Journey(heard).walk();
        for (String path : List.of(
                "/api/v1/items",
                "/api/v1/catalogue/types",
                "/api/v1/plugins",
                "/api/v1/organs",
                "/api/v1/code-tables")) {
            heard.get(path);
        }
        String item = heard.get("/api/v1/items?division=440300&limit=1")
                .body()
                .replaceAll("(?s).*?\"id\":\"([^\"]*)\".*", "$1");
        for (String path : List.of("", "/guide", "/versions", "/diff?against=superior", "/form")) {
            heard.get("/api/v1/items/" + item + path);
        }
        heard.as("official-sz").get("/api/v1/cases/limits").expect(200);
        heard.as("manager-gd").get("/api/v1/catalogue/drafts");
        heard.as("audit-admin").get("/api/v1/audit/entries");
        ServedContract contract = contract();

        assertThat(answers).extracting(HttpResponse::statusCode).contains(200, 201);
        assertThat(answers.stream().flatMap(each -> contract.flaws(each).stream()))
                .isEmpty();
    }

    private static ServedContract contract() {
        return new ServedContract(
                visitor.get("/openapi?format=json").expect(200).body());
    }

    @Test
    void tellsInChineseWhyALineOfAnImportWasRejected() {
        HttpCalls manager = visitor.as("manager-gd");
        byte[] lines = "{}\n{\"TASK_CODE\":\"1\",\"DEPT_NAME\":\"\\u0000\"}\n{\n\n".getBytes(StandardCharsets.UTF_8);
        for (String profile : List.of("", "?profile=guangdong")) {
            List<ReportedLine> rejected = rejected(manager.send(manager.request("/api/v1/catalogue/imports" + profile)
                    .POST(HttpRequest.BodyPublishers.ofByteArray(lines))));

            assertThat(rejected).extracting(ReportedLine::line).containsExactly(1, 2, 3, 4);
            assertThat(rejected)
                    .flatExtracting(ReportedLine::violations)
                    .extracting(Violation::detail)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(detail -> assertThat(detail).containsPattern("\\p{IsHan}"));
        }
    }

    private static List<ReportedLine> rejected(HttpCalls.Answer report) {
        return Json.lenient()
                .read(report.expect(200).body(), ImportReport.class)
                .rejected();
    }

    @Test
    void answersUnknownAddressesWithAProblem() {
        for (String path : List.of("/nowhere", "/api", "/api/v1/nowhere", "/api/v1/cases/1/2/3", "/WEB-INF/web.xml")) {
            HttpCalls.Answer answer = visitor.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.isProblem()).as(path).isTrue();
        }
    }

    @Test
    void answersWrongMethodsAndMediaTypesWithAProblem() {
        HttpCalls.Answer method = visitor.method("DELETE", "/api/v1/cases");
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.isProblem()).isTrue();
        assertThat(method.body()).contains("\"detail\"");
        assertThat(method.header("Allow")).contains("POST");
        HttpCalls.Answer type = visitor.post("/api/v1/cases", "text/xml", "<a/>".getBytes(StandardCharsets.UTF_8));
        assertThat(type.status()).isEqualTo(415);
        assertThat(type.isProblem()).isTrue();
        assertThat(type.body()).contains("\"detail\"");
    }

    @Test
    void answersHeadAndOptions() {
        assertThat(visitor.method("HEAD", "/api/v1/items").expect(200).body()).isEmpty();
        assertThat(visitor.method("OPTIONS", "/api/v1/cases").expect(200).header("Allow"))
                .contains("POST");
    }

    @Test
    void refusesADocumentThatIsTooLarge() {
        byte[] large = new byte[3 << 20];
        java.util.Arrays.fill(large, (byte) ' ');
        HttpCalls.Answer answer = visitor.post("/api/v1/cases", "application/json", large);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.isProblem()).isTrue();
    }

    @Test
    void namesThePlaceOfMalformedJson() {
        HttpCalls.Answer answer = visitor.post("/api/v1/sessions", "k", "{\"account\":\n tru}");
        assertThat(answer.expect(400).body()).contains("第 2 行", "此处不是有效的 JSON");
    }

    @Test
    void asksForABodyOnlyWhereOneIsNeeded() {
        HttpCalls citizen = visitor.as("citizen1");
        HttpCalls.Answer item =
                visitor.get("/api/v1/items?division=440300&limit=1").expect(200);
        String id = item.body().replaceAll("(?s).*?\"id\":\"([^\"]*)\".*", "$1");
        HttpCalls.Answer draft =
                citizen.post("/api/v1/cases", Map.of("item", id)).expect(201);

        assertThat(citizen.method("POST", "/api/v1/cases").expect(400).body()).contains("Idempotency-Key");
        assertThat(visitor.method("POST", "/api/v1/sessions").expect(400).body())
                .contains("required");
        citizen.step(draft, "/api/v1/cases/" + draft.text("id") + "/withdrawal", null)
                .expect(200);
    }

    @Test
    void neverFailsOnBadJson() throws IOException {
        HttpCalls citizen = visitor.as("citizen1");
        HttpCalls manager = visitor.as("manager-gd");
        List<String> wrong = new ArrayList<>();
        for (Path file : badJson()) {
            byte[] body = Files.readAllBytes(file);
            for (HttpCalls.Answer answer : List.of(
                    visitor.post("/api/v1/sessions", "application/json", body),
                    citizen.post("/api/v1/cases", "application/json", body),
                    manager.post("/api/v1/items", "application/json", body))) {
                if (answer.status() != 400 || !answer.isProblem()) {
                    wrong.add(file.getFileName() + " " + answer.response().uri().getPath() + " " + answer.status());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Path> badJson() throws IOException {
        Optional<Path> suite = Stream.iterate(Path.of("").toAbsolutePath(), each -> each != null, Path::getParent)
                .map(each -> each.resolve("shared/data/bad-input/jsontestsuite"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(suite.isPresent(), "skipped: shared/data/bad-input is not at hand");
        try (Stream<Path> files = Files.walk(suite.orElseThrow())) {
            List<Path> found = files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    @Test
    void answersInTheLanguageOfTheClient() {
        assertThat(visitor.get("/api/v1/nowhere").text("title")).contains("没有");
        assertThat(visitor.send(visitor.request("/api/v1/nowhere").header("Accept-Language", "en"))
                        .text("title"))
                .contains("No such");
    }

    @Test
    void namesTheLanguageOfEachAnswer() {
        for (String path : List.of("/", "/plugins", "/nowhere", "/WEB-INF/web.xml", "/api/v1/nowhere")) {
            assertThat(visitor.get(path).header("Content-Language")).as(path).isEqualTo("zh");
        }
        for (String path : List.of("/", "/nowhere", "/WEB-INF/web.xml", "/api/v1/nowhere")) {
            assertThat(inEnglish(path).header("Content-Language")).as(path).isEqualTo("en");
        }
        assertThat(inEnglish("/api/v1/items").expect(200).header("Content-Language"))
                .as("the records are Chinese")
                .isEqualTo("zh");
    }

    private static HttpCalls.Answer inEnglish(String path) {
        return visitor.send(visitor.request(path).header("Accept-Language", "en"));
    }

    @Test
    void refusesAWeakEntityTag() {
        HttpCalls citizen = visitor.as("citizen1");
        HttpCalls.Answer items = visitor.get("/api/v1/items?division=440300&limit=1");
        String item = items.expect(200).body().replaceAll("(?s).*?\"id\":\"([^\"]*)\".*", "$1");
        HttpCalls.Answer draft =
                citizen.post("/api/v1/cases", Map.of("item", item)).expect(201);
        String path = "/api/v1/cases/" + draft.text("id") + "/withdrawal";

        HttpCalls.Answer weak = citizen.send(citizen.request(path)
                .header("If-Match", "W/" + draft.header("ETag"))
                .POST(HttpRequest.BodyPublishers.noBody()));

        assertThat(weak.expect(400).body()).contains("If-Match", "weak-tag", "强实体标签");
        citizen.step(draft, path, null).expect(200);
    }

    @Test
    void tellsNothingOfTheContainerInAProblem() {
        for (String path : List.of("/api/v1/items/%2e%2e%2f", "/api/v1/items/%ff", "/api/v1/items/%5c")) {
            HttpCalls.Answer answer = visitor.get(path);
            assertThat(answer.expect(400).isProblem()).as(path).isTrue();
            assertThat(answer.response().headers().map()).as(path).doesNotContainKey("$WSEP");
        }
    }

    @Test
    void refusesASecondProcessOnTheSameFolder() {
        ServerProcess second = ServerProcess.launch(
                folder, Map.of("ZHENGWU_DATA", folder.resolve("data").toString()));
        assertThat(second.awaitExit()).isNotZero();
        assertThat(second.output().lines()).hasSize(1);
        assertThat(second.output()).contains("one only");
    }

    @Test
    void signsEveryDemoAccountIn() {
        for (String account : DemoAccounts.NAMES) {
            assertThat(visitor.as(account).get("/api/v1/sessions/current").status())
                    .as(account)
                    .isEqualTo(200);
        }
    }

    @Test
    void walksACaseFromTheDraftToTheDelivery() {
        new Journey(new HttpCalls(server.port())).walk();
    }

    @Test
    void backsUpWhileItRunsRestoresElsewhereAndKeepsItAcrossARestart() {
        String number = new Journey(new HttpCalls(server.port())).submit().text("number");
        Path backup = folder.resolve("backup.zip");
        ServerProcess command = ServerProcess.launch(
                folder, Map.of("ZHENGWU_DATA", folder.resolve("data").toString()), "backup", backup.toString());
        assertThat(command.awaitExit()).as(command.output()).isZero();

        Path elsewhere = folder.resolve("elsewhere");
        ServerProcess restore = ServerProcess.launch(
                folder, Map.of("ZHENGWU_DATA", elsewhere.toString()), "restore", backup.toString());
        assertThat(restore.awaitExit()).as(restore.output()).isZero();
        try (ServerProcess restored = ServerProcess.demo(elsewhere)) {
            assertThat(new HttpCalls(restored.port())
                            .as("citizen1")
                            .get("/api/v1/cases?mine")
                            .expect(200)
                            .body())
                    .contains(number);
        }
    }
}
