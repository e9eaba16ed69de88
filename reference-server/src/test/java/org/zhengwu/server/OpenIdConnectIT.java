package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.testing.Ports;
import org.zhengwu.testing.ServerProcess;

/**
 * People sign in with the identity of their region (统一身份认证) in a real browser, at a provider that is a process of
 * its own (IDN-001, IDN-002, LIC-018, SEC-011).
 */
@Tag("full")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenIdConnectIT {

    private static final String SIGN_OUT = "form[action$='/sign-out'] button";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static ProviderProcess provider;
    private static ServerProcess server;

    @BeforeAll
    static void start() throws Exception {
        browser = Browser.start();
        int port = Ports.free();
        provider = new ProviderProcess(folder.resolve("provider"), port)
                .knows("zhang", "person", "L2", "张三", "11010519491231002X")
                .knows("li", "person", "L1", "李四", "11010519491231002X")
                .knows("company", "corp", "L3", "某某科技有限公司", "91350100M000100Y43")
                .knows("official-sz", "staff", "L3", "陈一", "none")
                .knows("official-sz2", "staff", "L3", "陈二", "none")
                .knows("head-sz", "person", "L3", "不是工作人员", "none");
        Map<String, String> settings = new HashMap<>(provider.settings());
        settings.put("ZHENGWU_DATA", folder.resolve("data").toString());
        settings.put("ZHENGWU_IDENTITY_PROVIDER_ADDRESS", "http://127.0.0.1:" + port);
        server = ServerProcess.launch(folder, port, settings);
        provider.awaitReady();
        server.awaitReady();
    }

    @AfterAll
    static void stop() {
        Stream.of(server, provider, browser).filter(each -> each != null).forEach(OpenIdConnectIT::close);
    }

    private static void close(AutoCloseable each) {
        try {
            each.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void signsAPersonInAndKnowsThePersonAgain() {
        try (Window person = window("person-", "zh-CN", true, 1280)) {
            List<String> answers = new ArrayList<>();
            person.page().onRequest(request -> {
                if (request.url().contains("/sign-in/provider/back?")) {
                    answers.add(request.url());
                }
            });
            prove(person, "/my", "zhang");
            assertThat(person.page().url()).endsWith("/my");
            assertThat(session(person))
                    .contains("\"assurance\":\"VERIFIED\"", "SERVICE_USER")
                    .doesNotContain("11010519491231002X");
            String first = account(person);

            person.press(SIGN_OUT);
            // The provider still knows the browser, and asks for nothing.
            person.visit("/sign-in?back=/my/data");
            person.page().click("#provider");
            person.page().waitForURL("**/my/data");
            assertThat(account(person)).isEqualTo(first);

            String replayed = answers.get(0).replaceFirst("^http://[^/]+", "");
            HttpCalls.Answer again = new PageCalls(server.port()).get(replayed, "");
            assertThat(again.header("Location")).isEqualTo("/sign-in?refused=provider-attempt-lost");
        }
    }

    @Test
    void signsACompanyInInEnglishOnAPhoneWithoutScripts() {
        try (Window company = window("company-", "en", false, 360)) {
            prove(company, "/my", "company");
            assertThat(company.page().url()).endsWith("/my");
            assertThat(session(company)).contains("\"assurance\":\"STRONG\"", "\"authority\":\"SELF\"");
        }
    }

    @Test
    void signsAnOfficialInToWork() {
        try (Window official = window("official-", "zh-CN", true, 1280)) {
            prove(official, "/staff", "official-sz");
            assertThat(official.page().url()).endsWith("/staff");
            assertThat(session(official)).contains("\"account\":\"official-sz\"", "OFFICIAL");
            assertThat(official.cookieList())
                    .extracting(cookie -> cookie.name)
                    .doesNotContain("__Host-zhengwu-provider");
        }
    }

    @Test
    void asksAnOfficialForTheCodeOfTheAccount() {
        String secret = enrol("official-sz2");
        try (Window official = window("code-", "zh-CN", true, 1280)) {
            prove(official, "/staff", "official-sz2");
            assertThat(official.page().url()).endsWith("/staff/sign-in/provider/code");
            official.page().fill("#code", "000000");
            official.pressInVain("main form button");
            official.lookAgainInLargeType();
            official.visit("/staff/sign-in/provider/code");
            official.page().fill("#code", code(secret, 1));
            official.press("main form button");
            assertThat(official.page().url()).endsWith("/staff");
        }
    }

    @Test
    void saysInPlainWordsWhomItDoesNotLetIn() {
        refuse("/staff", "head-sz", "这个身份没有对应的工作账户");
        refuse("/staff", "zhang", "这个身份没有对应的工作账户");
        refuse("/my", "li", "还没有完成实名认证");
    }

    @Test
    void keepsNothingPersonalInItsLogs() throws Exception {
        try (Window person = window("logs-", "zh-CN", true, 1280)) {
            prove(person, "/my", "zhang");
        }
        List<Path> logs;
        try (Stream<Path> files = Files.walk(folder.resolve("data"))) {
            logs = files.filter(file -> file.toString().endsWith(".log")).toList();
        }
        assertThat(logs).isNotEmpty();
        for (Path log : logs) {
            assertThat(Files.readString(log))
                    .as(log.toString())
                    .doesNotContain("11010519491231002X", "张三", "code=", "what-the-provider-knows-us-by");
        }
        assertThat(server.output() + Files.readString(logs.get(0))).doesNotContain("11010519491231002X");
    }

    /** The last one, since nobody starts the provider again. */
    @Test
    @Order(Integer.MAX_VALUE)
    void leavesPasswordsAndSaysSoWhileTheProviderIsOut() {
        PageCalls pages = new PageCalls(server.port());
        HttpCalls.Answer begun = pages.get("/sign-in/provider?back=/my", "");
        String ticket = begun.header("Set-Cookie").replaceFirst(";.*", "");
        String state = begun.header("Location").replaceFirst(".*[?&]state=([^&]+).*", "$1");
        provider.close();

        HttpCalls.Answer refused = pages.get("/sign-in/provider/back?code=any&state=" + state, ticket);

        assertThat(refused.header("Location")).isEqualTo("/sign-in?refused=unavailable");
        assertThat(pages.get("/sign-in?refused=unavailable", "").expect(200).body())
                .contains("统一身份认证平台暂时不能使用", "name=\"password\"");
        assertThat(new HttpCalls(server.port()).get("/health/ready").expect(200).body())
                .contains("\"identity.IdentityProvider\":\"1 of 1 out\"");
        try (Window citizen = browser.window("out-", server.port(), "zh-CN", true, 1280)) {
            citizen.signIn("citizen1");
            assertThat(citizen.page().url()).endsWith("/my");
        }
    }

    private static Window window(String whose, String language, boolean scripts, int width) {
        return browser.window(whose, server.port(), language, scripts, width).meets(provider.address());
    }

    private static void refuse(String page, String login, String words) {
        try (Window window = window("refused-" + login + "-", "zh-CN", true, 1280)) {
            prove(window, page, login);
            assertThat(window.page().innerText("#errors")).contains(words);
            assertThat(window.page().url()).contains("/sign-in?refused=provider-");
            window.lookAgainInLargeType();
        }
    }

    /** Goes the way of the button through the provider's page, and looks at what it comes back to. */
    private static void prove(Window window, String to, String login) {
        window.visit(to);
        Page page = window.page();
        page.click("#provider");
        page.waitForSelector("input[name=j_username]");
        page.fill("input[name=j_username]", login);
        page.fill("input[name=j_password]", ProviderProcess.PASSWORD);
        page.click("button[name=submitButton]");
        page.waitForURL(address -> address.startsWith("http://127.0.0.1:" + server.port()));
        window.forgive();
        window.look();
    }

    private static String session(Window window) {
        String token = window.cookieList().stream()
                .filter(cookie -> cookie.name.equals("__Host-zhengwu"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
        HttpCalls calls = new HttpCalls(server.port());
        return calls.send(calls.request("/api/v1/sessions/current")
                        .header("Authorization", "Bearer " + token)
                        .GET())
                .expect(200)
                .body();
    }

    private static String account(Window window) {
        return session(window).replaceFirst("(?s).*\"accountId\":\"([^\"]+)\".*", "$1");
    }

    private static String enrol(String account) {
        HttpCalls calls = new HttpCalls(server.port()).as(account);
        String secret = calls.send(calls.request("/api/v1/sessions/current/second-factor")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"password\":\"zhengwu-demo\"}")))
                .expect(200)
                .text("secret");
        calls.post("/api/v1/sessions/current/second-factor/confirmation", Map.of("code", code(secret, 0)))
                .expect(200);
        return secret;
    }

    private static String code(String secret, int steps) {
        TimeBasedOneTimePasswordGenerator app = new TimeBasedOneTimePasswordGenerator();
        try {
            return app.generateOneTimePasswordString(
                    new SecretKeySpec(Base32.decode(secret), app.getAlgorithm()),
                    Instant.now().plus(app.getTimeStep().multipliedBy(steps)),
                    Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
