package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages for officials in a real browser, as they work with them and as others are kept out. */
@Tag("full")
class StaffIT extends BrowserTests {

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

    /** The step has a limit, and its signer asks the head, first in vain and then for an answer. */
    @Test
    void asksAColleagueForAnOpinion() {
        HttpCalls visitor = new HttpCalls(server.port());
        visitor.as("manager-gd").post("/api/v1/approval-flows", limitedFlow()).expect(200);
        String approval = new Journey(visitor).accept().replace("/api/v1", "/staff");
        String colleague = visitor.as("head-sz")
                .get("/api/v1/sessions/current")
                .expect(200)
                .text("accountId");
        String ask = "form[action$='/delegation'] button";
        try (Window reviewer = browser.window("asks-", server.port(), "zh-CN", true, DESK);
                Window head = browser.window("asked-", server.port(), "en", true, PHONE)) {
            reviewer.signInToWork("official-sz2");
            head.signInToWork("head-sz");
            reviewer.visit(approval);
            assertThat(reviewer.text()).contains("本环节最晚");
            reviewer.pressInVain(ask);
            reviewer.page().selectOption("#account", colleague);
            reviewer.press(ask);
            assertThat(reviewer.text()).contains("等待同事的意见", "（head-sz）提出意见");
            reviewer.press("form[action$='/delegation/withdrawal'] button");
            reviewer.page().selectOption("#account", colleague);
            reviewer.press(ask);

            head.visit(approval);
            head.pressInVain("form[action$='/delegation/opinion'] button");
            head.page().fill("#text", "安全距离符合规定");
            head.press("form[action$='/delegation/opinion'] button");
            assertThat(head.text()).contains("Advice", "安全距离符合规定");

            reviewer.visit(approval);
            assertThat(reviewer.text()).contains("委派意见", "安全距离符合规定");
            reviewer.page().check("input[value=AGREE]");
            reviewer.press("form[action$='" + approval + "'] button");
            assertThat(reviewer.text()).contains("待决定");
            reviewer.lookAgainInLargeType();
        }
    }

    private static Map<String, Object> limitedFlow() {
        Map<String, Object> limit = Map.of("value", 3, "unit", "WORKING_DAY", "basis", "演示时限规定", "lapse", "URGE");
        return Map.of(
                "division",
                "440300",
                "effectiveFrom",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).toString(),
                "name",
                "限时审核",
                "basis",
                "演示",
                "steps",
                List.of(
                        Map.of(
                                "id",
                                "review",
                                "name",
                                "审核",
                                "mode",
                                "ONE",
                                "posts",
                                List.of("REVIEWER", "DECIDER", "HEAD"),
                                "limit",
                                limit),
                        Map.of("id", "decision", "name", "决定", "mode", "ONE", "posts", List.of("DECIDER", "HEAD"))));
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
        HttpCalls.Answer submitted = new Journey(new HttpCalls(server.port())).submit();
        String id = submitted.text("id");
        String number = submitted.text("number");
        String never = "018f0000-0000-7000-8000-000000000000";
        for (String foreign : List.of("official-gz", "official-sz-other")) {
            try (Window window = browser.window("foreign-", server.port(), "zh-CN", false, DESK)) {
                window.signInToWork(foreign);
                HttpCalls.Answer numbered = get("/staff/progress?number=" + number, window.cookies());
                assertThat(numbered.status()).isEqualTo(404);
                assertThat(numbered.body()).contains("没有编号为 " + number);
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
        String number = new Journey(new HttpCalls(server.port())).submit().text("number");
        try (Window window = browser.window("superior-", server.port(), "zh-CN", true, DESK)) {
            window.signInToWork("official-gd");
            window.page().fill("#number", number.toLowerCase(Locale.ROOT));
            window.press("form[action$='/progress'] button");
            assertThat(window.text()).contains("您只能查看");
            assertThat(window.page().locator("main a[href*='/steps/']").count()).isZero();
        }
    }

    @Test
    void supervisesTheLimitsOfTheOwnOrganAndOfTheLine() {
        new Journey(new HttpCalls(server.port())).submit();
        try (Window official = browser.window("limits-", server.port(), "zh-CN", true, DESK);
                Window superior = browser.window("limits-superior-", server.port(), "en", false, PHONE)) {
            official.signInToWork("official-sz");
            official.press(".sections a[href='/staff/limits']");
            Locator green = official.page().locator(".tallies a[href*='light=GREEN']");
            String counted = green.innerText();
            assertThat(official.page().locator(".inbox > li").count()).isPositive();
            assertThat(official.text()).doesNotContain("时间充足").contains("未临近到期");
            official.press(".tallies a[href*='light=GREEN']");
            assertThat(official.page().innerText("p[role=status]")).contains("共 " + counted + " 件");
            official.press(".note a");
            assertThat(official.page().url()).endsWith("/staff?light=GREEN");
            official.visit("/staff/limits");
            official.press(".tallies .sum a");
            assertThat(official.page().locator(".tallies tbody").count()).isEqualTo(1);
            official.lookAgainInLargeType();

            superior.signInToWork("official-gd");
            superior.visit("/staff/limits");
            assertThat(superior.text()).contains("深圳市人力资源和社会保障局");
            assertThat(superior.page().locator(".tallies td a").count()).isZero();
            assertThat(superior.page().evaluate("""
                    (table => table.scrollWidth <= table.clientWidth)(document.querySelector('.scroll'))"""))
                    .as("nothing of the table is out of view on a phone")
                    .isEqualTo(true);
        }
    }

    @Test
    void keepsCitizensOut() {
        try (Window window = browser.window("citizen-", server.port(), "zh-CN", false, DESK)) {
            window.signIn("citizen1");
            for (String page : List.of("/staff", "/staff/approvals", "/staff/limits", "/staff/window")) {
                HttpCalls.Answer refused = get(page, window.cookies());
                assertThat(refused.status()).as(page).isEqualTo(403);
                assertThat(refused.body())
                        .as(page)
                        .contains("没有工作人员的角色", "action=\"/staff/sign-out\"", "href=\"/\"")
                        .doesNotContain("回到首页", "href=\"/staff\"");
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

            assertThat(post(step, cookies, base(), "revision=" + revision).status())
                    .isEqualTo(403);
            assertThat(post(step, cookies, base(), "formToken=x&revision=" + revision)
                            .status())
                    .isEqualTo(403);
            String form = "formToken=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&revision=" + revision;
            assertThat(post(step, cookies, base(), form).header("Location")).endsWith(id);
            assertThat(post(step, cookies, base(), form).header("Location")).endsWith("?already=acceptance");
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
            other.press("form[action*='/steps/'] button");
            assertThat(other.text()).contains("现在是“已受理”，没有再办理“通知当场更正”");
            assertThat(other.page()
                            .locator("main a[href$='/steps/extension'], main a[href$='/steps/decision']")
                            .count())
                    .isZero();
            one.visit("/staff/cases/" + id + "/steps/decision");
            one.page().check("input[value=GRANT]");
            one.pressInVain("form[action*='/steps/'] button");
            assertThat(one.page().innerText("#errors")).contains("岗位");
        }
    }

    @Test
    void showsEachOfTheStaffTheOwnSectionsOnly() {
        List<String> sections = List.of(
                "/approvals",
                "/limits",
                "/window",
                "/corrections",
                "/catalogue",
                "/accounts",
                "/organs",
                "/audit",
                "/queues",
                "/plugins");
        Map<String, List<String>> own = Map.of(
                "official-sz", List.of("/approvals", "/limits", "/window", "/corrections"),
                "head-sz", List.of("/approvals", "/limits"),
                "manager-gd", List.of("/catalogue"),
                "system-admin", List.of("/accounts", "/organs", "/queues", "/plugins"),
                "security-admin", List.of("/accounts", "/queues", "/plugins"),
                "audit-admin", List.of("/audit"),
                "it1", List.of("/queues", "/plugins"),
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
}
