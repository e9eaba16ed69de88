package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser, as people use them and as others misuse them. */
@Tag("full")
class PortalIT extends BrowserTests {

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

    @ParameterizedTest
    @CsvSource({"zh-CN, true, 1280", "en, false, 360"})
    void takesACommitmentInPlaceOfADocument(String language, boolean scripts, int width) {
        try (Window window = browser.window("commitment-", server.port(), language, scripts, width)) {
            new CommitmentWay(window, new HttpCalls(server.port())).walk();
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
            assertThat(window.page().innerText(".acting")).contains("演示科技", "经办人");
            String contact = contactPage(window);
            window.visit(contact);
            window.page().fill("#contactMobile", "13800138000");
            window.press("form[action$='/contact'] button");
            assertThat(window.text()).contains("138****8000");
            window.visit(contact);
            window.press("form[action$='/contact/removal'] button");
            assertThat(window.text()).doesNotContain("138****8000");
        }
    }

    @Test
    void leadsFromTheAddressOfARefusedFormToThePageAbove() {
        try (Window window = browser.window(server.port(), "zh-CN", true, DESK)) {
            window.signIn("citizen2");
            window.visit("/my/corrections");
            window.page().fill("#mobile", "12");
            window.pressInVain("form[action$='/mobile'] button");
            window.press(".tools a[lang='en']");
            assertThat(window.page().url()).endsWith("/my/corrections");
        }
    }

    @Test
    void changesNoPasswordThatIsNotRepeated() {
        try (Window window = browser.window(server.port(), "zh-CN", true, PHONE)) {
            window.signIn("citizen2");
            window.visit("/my/data");
            window.press("main a[href='/password']");
            window.page().fill("#current", "zhengwu-demo");
            window.page().fill("#next", "Another-Password-9");
            window.page().fill("#again", "Another-Password-8");
            window.pressInVain("form[action='/password'] button");
            assertThat(window.page().innerText("#errors")).contains("两次输入的新口令不一致");
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
    void leadsFromALifeEventToItsItemsAtADesk() {
        try (Window window = browser.window("events-", server.port(), "zh-CN", true, DESK)) {
            chooseALifeEvent(window, "准营准办");
            window.lookAgainInLargeType();
        }
    }

    @Test
    void leadsFromALifeEventToItsItemsInEnglishOnAPhoneWithoutScripts() {
        try (Window window = browser.window("events-", server.port(), "en", false, PHONE)) {
            chooseALifeEvent(window, "Permits to operate");
        }
    }

    /** The place, the event and the search narrow the list together; no event leads to an empty one. */
    private static void chooseALifeEvent(Window window, String event) {
        window.visit("/preferences?division=440300&back=/");
        assertThat(window.page().locator(".tiles a[href*='event=marriage']").count())
                .isZero();
        window.press(".tiles a[href*='audience=ENTERPRISE'][href*='event=operating']");
        assertThat(window.text()).contains("深圳市", "劳务派遣经营许可").doesNotContain("查询打印");
        assertThat(window.page().innerText("p[role=status]")).contains(event);
        window.page().fill("#q", "劳务派遣");
        window.press("form[role=search] button");
        assertThat(window.page().url()).contains("audience=ENTERPRISE", "event=operating");
        assertThat(window.page().locator(".list > li").count()).isEqualTo(1);
        window.press(".chips a[href*='audience=NATURAL_PERSON']");
        assertThat(window.page().url()).contains("event=operating");
        window.press("p[role=status] a");
        assertThat(window.page().url()).doesNotContain("event=");
        assertThat(get("/items?event=nonsense", "").expect(400).body()).contains("没有这个办事场景");
    }

    /** What a browser shows without running anything of it is shown; anything else is saved, also by that address. */
    @Test
    void showsPicturesAndPdfAndSavesEverythingElse() {
        try (Window window = browser.window("shown-", server.port(), "zh-CN", true, PHONE)) {
            window.signIn("citizen2");
            window.visit(contactPage(window).replace("/contact", "/materials"));
            assertThat(window.page().innerText("#accepted-staff")).contains("pdf", "png", "20 MB");
            assertThat(window.page().getAttribute("#staff", "aria-describedby")).isEqualTo("accepted-staff");
            window.choose("application", "申请书.pdf", "application/pdf", CitizenWay.PDF);
            window.choose("staff", "名单.txt", "text/plain", "张三".getBytes(StandardCharsets.UTF_8));
            window.press("button[value=stay]");

            var shown = window.page().locator("a[target=_blank][href$='/preview']");
            assertThat(shown.count()).isEqualTo(1);
            HttpCalls.Answer pdf = get(shown.getAttribute("href"), window.cookies());
            assertThat(pdf.header("Content-Disposition")).startsWith("inline;");
            assertThat(pdf.header("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("script-src", "sandbox");
            String text = window.page().getAttribute("main a:has-text('名单.txt')", "href");
            for (String address : List.of(text, text + "/preview")) {
                HttpCalls.Answer saved = get(address, window.cookies());
                assertThat(saved.header("Content-Disposition")).as(address).startsWith("attachment;");
                assertThat(saved.header("Content-Security-Policy")).as(address).startsWith("sandbox;");
            }
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
            window.page().fill("#contactMobile", "13800138001");
            window.press("form[action$='/contact'] button");
            assertThat(window.text()).contains("李**", "138****8001");
            window.press("main a[href$='/contact']");
            assertThat(window.page().inputValue("#contactMobile")).isEmpty();
            window.press("form[action$='/contact/removal'] button");
            assertThat(window.text()).doesNotContain("李**", "138****8001");
        }
    }

    @Test
    void keepsEveryFileThatCanBeKept() {
        try (Window window = browser.window(server.port(), "zh-CN", true, PHONE)) {
            window.signIn("citizen2");
            new FilesWay(window, contactPage(window).replace("/contact", "/materials")).walk();
            window.lookAgainInLargeType();
        }
    }

    @Test
    void leadsOnWhereNobodyCanSignInOrSearchesAmiss() {
        assertThat(get("/sign-in?back=/my/progress?number=1", "").expect(200).body())
                .contains("没有账户，或忘记口令", "办件进度只给申请人");
        String amiss = get("/items?q=%0B" + URLEncoder.encode("餐饮", StandardCharsets.UTF_8), "")
                .expect(400)
                .body();
        assertThat(amiss).contains("value=\"餐饮\"").doesNotContain("#address", "没有找到事项");
        assertThat(get("/items?event=nonsense", "").expect(400).body()).doesNotContain("没有找到事项");
        assertThat(get("/places?in=zzz", "").expect(400).body()).doesNotContain("href=\"#in\"");
        try (Window window = browser.window(server.port(), "zh-CN", true, DESK)) {
            window.visit("/items?q=" + URLEncoder.encode("民办职业培训学校设立审批", StandardCharsets.UTF_8));
            window.press(".list > li:has-text('深圳市') a[href^='/items/']");
            assertThat(window.page().locator("#differences").count()).isEqualTo(1);
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
    void letsAnotherActAndEndsIt() {
        try (Window principal = browser.window(server.port(), "zh-CN", true, PHONE);
                Window agent = browser.window(server.port(), "en", false, DESK)) {
            new DelegationWay(principal, agent, new HttpCalls(server.port())).walk();
        }
    }

    @Test
    void deletesADraft() {
        try (Window window = browser.window(server.port(), "zh-CN", false, PHONE)) {
            window.signIn("citizen2");
            String draft = contactPage(window).replace("/contact", "");
            window.visit(draft);
            window.press("main a[href$='/deletion']");
            String form = "formToken="
                    + URLEncoder.encode(
                            window.page().inputValue("form[action$='/deletion'] input"), StandardCharsets.UTF_8);
            window.press("form[action$='/deletion'] button");
            assertThat(window.page().url()).endsWith("/my");
            assertThat(get(draft, window.cookies()).status()).isEqualTo(404);
            assertThat(post(draft + "/deletion", window.cookies(), base(), form).header("Location"))
                    .endsWith("/my");
        }
    }

    @Test
    void takesAnyTextCalmly() throws IOException {
        try (Window window = browser.window(server.port(), "zh-CN", false, DESK)) {
            window.signIn("citizen2");
            String contact = contactPage(window);
            window.visit(contact);
            String token = window.page().inputValue("form[action$='/contact'] input[name=formToken]");
            for (String text : NaughtyTexts.all()) {
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
        List<String> scripts = NaughtyTexts.all().stream()
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
}
