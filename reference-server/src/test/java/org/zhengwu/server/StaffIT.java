package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.testing.ServerProcess;

/** The pages for staff in a real browser, as they work with them and as others are kept out. */
@Tag("full")
class StaffIT {

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
    void leadsACaseThroughItsOrganInChineseAtADesk() {
        handle("zh-CN", true, DESK);
    }

    @Test
    void leadsACaseThroughItsOrganInEnglishOnAPhoneWithoutScripts() {
        handle("en", false, PHONE);
    }

    @Test
    void leadsACaseThroughItsOrganInChineseOnAPhone() {
        handle("zh-CN", true, PHONE);
    }

    @Test
    void registersSomebodyAtTheWindowAtADesk() {
        try (Window clerk = browser.window("window-", server.port(), "zh-CN", true, DESK)) {
            WindowWay way = new WindowWay(clerk, "440304198808080075");
            way.walk();
            way.refer();
            clerk.lookAgainInLargeType();
        }
    }

    @Test
    void registersSomebodyAtTheWindowOnAPhoneWithoutScripts() {
        try (Window clerk = browser.window("window-", server.port(), "zh-CN", false, PHONE)) {
            new WindowWay(clerk, "440304199009090087").walk();
        }
    }

    @Test
    void showsAnotherOrganNothingMoreThanOfACaseThatNeverWas() {
        String id = new Journey(new HttpCalls(server.port())).submit().text("id");
        String never = "018f0000-0000-7000-8000-000000000000";
        for (String foreign : List.of("official-gz", "official-sz-other")) {
            try (Window window = browser.window("foreign-", server.port(), "zh-CN", false, DESK)) {
                window.signInToWork(foreign);
                for (String page : List.of("", "/steps/acceptance", "/receipt", "/withdrawal")) {
                    HttpCalls.Answer there = get("/staff/cases/" + id + page, window.cookies());
                    HttpCalls.Answer nowhere = get("/staff/cases/" + never + page, window.cookies());
                    assertThat(there.status()).as(page).isEqualTo(404);
                    assertThat(there.body()).as(page).isEqualTo(nowhere.body().replace(never, id));
                }
            }
        }
    }

    @Test
    void letsASuperiorLookOnOnly() {
        String id = new Journey(new HttpCalls(server.port())).submit().text("id");
        try (Window window = browser.window("superior-", server.port(), "zh-CN", true, DESK)) {
            window.signInToWork("official-gd");
            window.visit("/staff/cases/" + id);
            assertThat(window.text()).contains("您只能查看");
            assertThat(window.page().locator("main a[href*='/steps/']").count()).isZero();
        }
    }

    @Test
    void keepsCitizensOut() {
        try (Window window = browser.window("citizen-", server.port(), "zh-CN", false, DESK)) {
            window.signIn("citizen1");
            for (String page : List.of("/staff", "/staff/approvals", "/staff/window")) {
                assertThat(get(page, window.cookies()).status()).as(page).isEqualTo(403);
                assertThat(get(page, "").header("Location")).as(page).startsWith("/staff/sign-in");
            }
            assertThat(window.page().locator("a[href='/staff']").count()).isZero();
        }
    }

    @Test
    void leadsStaffFromThePublicPagesToTheirWork() {
        try (Window window = browser.window("official-", server.port(), "zh-CN", true, DESK)) {
            window.signIn("official-sz");
            assertThat(window.page().url()).endsWith("/staff");
            window.visit("/");
            window.press(".sections a[href='/staff']");
        }
    }

    @Test
    void refusesAFormThatIsReplayedAndTakesAStepOnce() {
        String id = new Journey(new HttpCalls(server.port())).submit().text("id");
        try (Window window = browser.window("replayed-", server.port(), "zh-CN", false, DESK)) {
            window.signInToWork("official-sz");
            String step = "/staff/cases/" + id + "/steps/acceptance";
            window.visit(step);
            String token = window.page().inputValue("form[action$='/acceptance'] input[name=formToken]");
            String revision = window.page().inputValue("input[name=revision]");
            String cookies = window.cookies();

            assertThat(post(step, cookies, "revision=" + revision).status()).isEqualTo(403);
            assertThat(post(step, cookies, "formToken=x&revision=" + revision).status())
                    .isEqualTo(403);
            String form = "formToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&revision=" + revision;
            assertThat(post(step, cookies, form).header("Location")).endsWith(id);
            assertThat(post(step, cookies, form).header("Location")).endsWith("?already=acceptance");
            window.visit("/staff/cases/" + id + "?already=acceptance");
            assertThat(window.text()).contains("没有再办一次");
            assertThat(get(step, cookies).status()).isEqualTo(303);
        }
    }

    @Test
    void refusesAColleaguesStepOnACaseThatHasChangedAndWhoMayNotDecide() {
        String id = new Journey(new HttpCalls(server.port())).submit().text("id");
        try (Window one = browser.window("one-", server.port(), "zh-CN", true, DESK);
                Window other = browser.window("other-", server.port(), "zh-CN", true, DESK)) {
            one.signInToWork("official-sz");
            other.signInToWork("official-sz2");
            other.visit("/staff/cases/" + id + "/steps/correction");
            other.page().fill("#problem", "姓名有误");
            one.visit("/staff/cases/" + id + "/steps/acceptance");
            one.press("form[action*='/steps/'] button");
            other.pressInVain("form[action*='/steps/'] button");
            assertThat(other.page().inputValue("#problem")).isEqualTo("姓名有误");
            assertThat(other.page().innerText("#errors")).isNotBlank();
            one.visit("/staff/cases/" + id + "/steps/decision");
            one.page().check("input[value=GRANT]");
            one.pressInVain("form[action*='/steps/'] button");
            assertThat(one.page().innerText("#errors")).contains("岗位");
        }
    }

    @Test
    void keepsAnItemFromItsDraftToItsPublicationAtADesk() {
        try (Window manager = browser.window("manager-", server.port(), "zh-CN", true, DESK)) {
            ManagerWay way = new ManagerWay(manager);
            String path = way.publish("11440300DEM0DEM21F3440114001001");
            way.compareWithSuperior(path);
            way.begin("11440300DEM0DEM21F3440114099001");
            way.importFile(firstDemoItem());
            manager.lookAgainInLargeType();
        }
    }

    @Test
    void withdrawsAnItemOnAPhoneWithoutScripts() {
        try (Window manager = browser.window("manager-", server.port(), "en", false, PHONE)) {
            ManagerWay way = new ManagerWay(manager);
            way.withdraw(way.publish("11440300DEM0DEM21F3440114004001"));
        }
    }

    @Test
    void separatesTheThreeAdministratorsAtADesk() {
        administer("newcomer-1", "zh-CN", true, DESK);
    }

    @Test
    void separatesTheThreeAdministratorsOnAPhoneWithoutScripts() {
        administer("newcomer-2", "en", false, PHONE);
    }

    @Test
    void keepsAnAdministratorFromTheOthersForms() {
        try (Window system = browser.window("separated-", server.port(), "zh-CN", false, DESK);
                Window security = browser.window("separated-", server.port(), "zh-CN", false, DESK)) {
            system.signInToWork("system-admin", "/staff/accounts");
            String account = system.page()
                    .locator(".list a[href^='/staff/accounts/']")
                    .first()
                    .getAttribute("href");
            security.signInToWork("security-admin", "/staff/accounts");
            for (String page : List.of("/staff/accounts/new", account + "/password", account + "/closing")) {
                assertThat(get(page, security.cookies()).status()).as(page).isEqualTo(403);
            }
            assertThat(get(account + "/grants", system.cookies()).status()).isEqualTo(403);
        }
    }

    private static void administer(String newcomer, String language, boolean scripts, int width) {
        try (Window system = browser.window("system-", server.port(), language, scripts, width);
                Window security = browser.window("security-", server.port(), language, scripts, width);
                Window audit = browser.window("audit-", server.port(), language, scripts, width)) {
            new AdministratorsWay(system, security, audit).walk(newcomer);
            if (scripts) {
                system.lookAgainInLargeType();
                security.lookAgainInLargeType();
                audit.lookAgainInLargeType();
            }
        }
    }

    @Test
    void showsEachOfTheStaffTheOwnSectionsOnly() {
        List<String> sections =
                List.of("/approvals", "/window", "/catalogue", "/accounts", "/organs", "/audit", "/plugins");
        Map<String, List<String>> own = Map.of(
                "official-sz", List.of("/approvals", "/window"),
                "head-sz", List.of("/approvals"),
                "manager-gd", List.of("/catalogue"),
                "system-admin", List.of("/accounts", "/organs", "/plugins"),
                "security-admin", List.of("/accounts", "/plugins"),
                "audit-admin", List.of("/audit"),
                "it1", List.of("/plugins"),
                "advisor1", List.of());
        own.forEach((account, open) -> {
            try (Window window = browser.window("sections-", server.port(), "zh-CN", false, DESK)) {
                window.visit("/staff");
                window.enter(account, "zhengwu-demo");
                for (String section : sections) {
                    boolean entered = open.contains(section);
                    assertThat(window.page()
                                    .locator(".sections a[href='/staff" + section + "']")
                                    .count())
                            .as(account + " sees " + section)
                            .isEqualTo(entered ? 1 : 0);
                    assertThat(get("/staff" + section, window.cookies()).status())
                            .as(account + " enters " + section)
                            .isEqualTo(entered ? 200 : 403);
                }
            }
        });
    }

    private static String firstDemoItem() {
        try (InputStream lines = StaffIT.class.getResourceAsStream("/org/zhengwu/server/demo/items.jsonl")) {
            return new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void handle(String language, boolean scripts, int width) {
        try (Window citizen = browser.window("citizen-", server.port(), language, scripts, width);
                Window handler = browser.window("handler-", server.port(), language, scripts, width);
                Window reviewer = browser.window("reviewer-", server.port(), language, scripts, width);
                Window head = browser.window("head-", server.port(), language, scripts, width)) {
            citizen.signIn("citizen1");
            citizen.visit("/items?q=" + URLEncoder.encode("职业中介", StandardCharsets.UTF_8));
            citizen.press(".list a[href^='/items/']");
            citizen.press("main a[href^='/apply/']");
            String number = new CitizenWay(citizen, new HttpCalls(server.port())).apply();
            new OfficialsWay(citizen, handler, reviewer, head).walk(number);
            if (scripts) {
                handler.lookAgainInLargeType();
                reviewer.lookAgainInLargeType();
            }
        }
    }

    private static HttpCalls.Answer get(String path, String cookies) {
        return new PageCalls(server.port()).get(path, cookies);
    }

    private static HttpCalls.Answer post(String path, String cookies, String form) {
        return new PageCalls(server.port()).post(path, cookies, "http://127.0.0.1:" + server.port(), form);
    }
}
