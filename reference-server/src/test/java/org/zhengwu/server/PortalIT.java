package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.json.Json;
import org.zhengwu.testing.ServerProcess;

/** The pages in a real browser, as people use them and as others misuse them. */
@Tag("full")
class PortalIT {

    private static final int DESK = 1280;
    private static final int PHONE = 360;

    @TempDir
    static Path folder;

    private static Browser browser;
    private static ServerProcess server;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        server = ServerProcess.demo(folder.resolve("data"));
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void leadsACitizenThroughInChineseAtADesk() {
        try (Window window = browser.window(server.port(), "zh-CN", true, DESK)) {
            new CitizenWay(window, new HttpCalls(server.port())).walk();
            window.lookAgainInLargeType();
        }
    }

    @Test
    void leadsACitizenThroughInEnglishOnAPhoneWithoutScripts() {
        try (Window window = browser.window(server.port(), "en", false, PHONE)) {
            new CitizenWay(window, new HttpCalls(server.port())).walk();
        }
    }

    @Test
    void leadsACitizenThroughInEnglishOnAPhone() {
        try (Window window = browser.window(server.port(), "en", true, PHONE)) {
            new CitizenWay(window, new HttpCalls(server.port())).walk();
            window.lookAgainInLargeType();
        }
    }

    @Test
    void actsForTheEnterpriseThatWasChosen() {
        try (Window window = browser.window(server.port(), "zh-CN", true, DESK)) {
            window.signIn("agent1");
            window.visit("/my/party?back=/my/data");
            window.page().locator(".choice:has-text('企业') input").check();
            window.press("form[action='/my/party'] button");
            assertThat(window.text()).contains("统一社会信用代码");
        }
    }

    @Test
    void switchesTheLanguageAndKeepsIt() {
        try (Window window = browser.window(server.port(), "en", false, DESK)) {
            window.visit("/items?q=%E5%8A%B3%E5%8A%A1");
            window.press(".tools a[lang='zh-CN']");
            assertThat(window.text()).contains("查找事项");
            window.visit("/");
            assertThat(window.page().getAttribute("html", "lang")).isEqualTo("zh-CN");
        }
    }

    @Test
    void hidesOneCitizensPagesFromAnother() {
        try (Window owner = browser.window(server.port(), "zh-CN", false, DESK);
                Window other = browser.window(server.port(), "zh-CN", false, DESK)) {
            String path = submitted(owner).replace("/receipt", "");
            String document =
                    owner.page().locator("a[href^='/documents/']").first().getAttribute("href");
            other.signIn("citizen2");
            for (String page : List.of(path, path + "/receipt", path + "/withdrawal", path + "/check", document)) {
                HttpCalls.Answer answer = get(page, other.cookies());
                assertThat(answer.status()).as(page).isEqualTo(404);
                assertThat(answer.body()).as(page).doesNotContain("职业中介");
            }
            assertThat(get("/cases/018f0000-0000-7000-8000-000000000000", other.cookies())
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void refusesAFormThatIsReplayedWithoutTokenOrFromElsewhere() {
        try (Window window = browser.window(server.port(), "zh-CN", false, DESK)) {
            String path = submitted(window).replace("/receipt", "") + "/withdrawal";
            window.visit(path);
            String token = window.page().inputValue("form[action$='/withdrawal'] input[name=formToken]");
            String cookies = window.cookies();
            String own = "http://127.0.0.1:" + server.port();

            assertThat(post(path, cookies, own, "reason=x").body()).contains("这个表单不能提交");
            assertThat(post(path, cookies, own, "reason=x").status()).isEqualTo(403);
            assertThat(post(path, cookies, own, "formToken=" + token + "x").status())
                    .isEqualTo(403);
            assertThat(post(path, cookies, "https://evil.example", "formToken=" + token)
                            .status())
                    .isEqualTo(403);
            assertThat(post(path, cookies, "null", "formToken=" + token).status())
                    .isEqualTo(403);
            assertThat(get(path, cookies).status()).isEqualTo(200);
            assertThat(post(path, cookies, own, "formToken=" + token).status()).isEqualTo(303);
        }
    }

    @Test
    void givesEverySignInASessionOfItsOwnAndEndsItForGood() {
        try (Window window = browser.window(server.port(), "zh-CN", false, DESK)) {
            window.signIn("citizen2");
            String first = window.cookies();
            var cookie = window.cookieList().stream()
                    .filter(each -> each.name.equals("__Host-zhengwu"))
                    .findFirst()
                    .orElseThrow();
            assertThat(cookie.secure && cookie.httpOnly).isTrue();
            window.press("form[action='/sign-out'] button");
            assertThat(get("/my", first).status()).isEqualTo(303);
            window.signIn("citizen2");
            assertThat(window.cookies()).isNotEqualTo(first);
        }
    }

    @Test
    void tellsWhatIsWrongOnTopAndBesideTheFieldAndKeepsTheRest() {
        try (Window window = browser.window(server.port(), "zh-CN", true, PHONE)) {
            window.signIn("citizen2");
            window.page().navigate(base() + contactPage(window));
            window.page().fill("#contactName", "李小红");
            window.page().fill("#contactMobile", "123");
            window.page().keyboard().press("Enter");
            window.page().waitForSelector("#errors");
            window.forgive();
            window.look();

            assertThat(window.page().inputValue("#contactName")).isEqualTo("李小红");
            assertThat(window.page().inputValue("#contactMobile")).isEqualTo("123");
            assertThat(window.page().getAttribute("#contactMobile", "aria-describedby"))
                    .contains("contactMobile-error");
            assertThat(window.page().locator("#errors a").getAttribute("href")).isEqualTo("#contactMobile");
        }
    }

    @Test
    void asksTheQuestionsOfAnItemInChineseAtADesk() {
        try (Window window = browser.window(server.port(), "zh-CN", true, DESK)) {
            window.signIn("citizen1");
            new FormWay(window, new HttpCalls(server.port())).walk();
            window.lookAgainInLargeType();
        }
    }

    @Test
    void asksTheQuestionsOfAnItemInEnglishOnAPhoneWithoutScripts() {
        try (Window window = browser.window(server.port(), "en", false, PHONE)) {
            window.signIn("citizen1");
            new FormWay(window, new HttpCalls(server.port())).walk();
        }
    }

    @Test
    void takesAnyTextCalmly() throws IOException {
        try (Window window = browser.window(server.port(), "zh-CN", false, DESK)) {
            window.signIn("citizen2");
            String contact = contactPage(window);
            window.visit(contact);
            String token = window.page().inputValue("form[action$='/contact'] input[name=formToken]");
            for (String text : naughtyTexts()) {
                String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
                assertThat(get("/items?q=" + encoded, "").status()).as(text).isIn(200, 400);
                HttpCalls.Answer answer = post(
                        contact,
                        window.cookies(),
                        base(),
                        "formToken=" + token + "&contactName=" + encoded + "&contactMobile=123");
                assertThat(answer.expect(400).body()).as(text).contains("errors-title", "value=\"123\"");
            }
        }
    }

    @Test
    void runsNothingThatAPersonTypes() throws IOException {
        List<String> scripts = naughtyTexts().stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).contains("<script"))
                .toList();
        try (Window window = browser.window(server.port(), "zh-CN", true, DESK)) {
            for (String text : scripts) {
                window.page().navigate(base() + "/items?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
                window.forgive();
                assertThat(window.page().inputValue("#q")).isEqualTo(text);
            }
            window.look();
        }
    }

    @Test
    void keepsThePagesSmallAndTheirFilesForGood() {
        HttpCalls.Answer home = get("/", "");
        List<String> files = Stream.of(home.body().split("\""))
                .filter(each -> each.startsWith("/assets/"))
                .distinct()
                .toList();
        int wire = home.body().getBytes(StandardCharsets.UTF_8).length;
        for (String file : files) {
            HttpCalls.Answer answer = new HttpCalls(server.port())
                    .send(new HttpCalls(server.port()).request(file).header("Accept-Encoding", "gzip"));
            assertThat(answer.expect(200).header("Cache-Control")).contains("immutable");
            wire += Integer.parseInt(answer.header("Content-Length"));
        }
        assertThat(files).hasSize(4);
        assertThat(wire).isLessThan(100 * 1024);
        assertThat(home.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
    }

    /** Submits a case as its owner and gives the path of the receipt; the page of the case is open afterwards. */
    private static String submitted(Window window) {
        window.signIn("citizen1");
        window.visit("/items?q=" + URLEncoder.encode("职业中介", StandardCharsets.UTF_8));
        window.press(".list a[href^='/items/']");
        window.press("main a[href^='/apply/']");
        new CitizenWay(window, new HttpCalls(server.port())).apply();
        String receipt = window.page().url().substring(base().length());
        window.visit(receipt.replace("/receipt", ""));
        return receipt;
    }

    /** The address where a person's newest draft asks whom to call. */
    private static String contactPage(Window window) {
        window.visit("/items?q=" + URLEncoder.encode("职业中介", StandardCharsets.UTF_8));
        window.press(".list a[href^='/items/']");
        window.press("main a[href^='/apply/']");
        window.press("form[action^='/apply/'] button");
        return window.page().url().substring(base().length()).replace("/materials", "/contact");
    }

    private static List<String> naughtyTexts() throws IOException {
        Optional<Path> list = Stream.iterate(Path.of("").toAbsolutePath(), each -> each != null, Path::getParent)
                .map(each -> each.resolve("shared/data/bad-input/blns/blns.json"))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(list.isPresent(), "skipped: shared/data/bad-input is not at hand");
        return Json.lenient().readList(Files.readString(list.orElseThrow()), String.class).stream()
                .filter(each -> !each.isBlank())
                .toList();
    }

    private static HttpCalls.Answer get(String path, String cookies) {
        return new PageCalls(server.port()).get(path, cookies);
    }

    private static HttpCalls.Answer post(String path, String cookies, String origin, String form) {
        return new PageCalls(server.port()).post(path, cookies, origin, form);
    }

    private static String base() {
        return "http://127.0.0.1:" + server.port();
    }
}
