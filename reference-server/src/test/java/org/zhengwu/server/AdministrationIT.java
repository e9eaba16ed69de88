package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages of information managers and administrators in a real browser, each kept from the others' work. */
@Tag("full")
class AdministrationIT extends BrowserTests {

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
    void writesTheFormOfAnItemAndTriesItAtADesk() {
        try (Window manager = browser.window("form-", server.port(), "zh-CN", true, DESK)) {
            new ManagerWay(manager).form("11440300DEM0DEM21F3440114005001");
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

    @Test
    void showsWhatWaitsToThoseWhoKeepTheServerRunning() {
        try (Window operator = browser.window("queues-", server.port(), "zh-CN", true, DESK);
                Window other = browser.window("queues-", server.port(), "zh-CN", false, PHONE)) {
            operator.signInToWork("it1", "/staff/queues");
            assertThat(operator.text())
                    .contains("zhengwu.outbox.waiting", "zhengwu.audit.lag", "PersonalDataCipher")
                    .doesNotContain("读取失败");
            assertThat(operator.page().locator("table span[lang=en]").count())
                    .as("gauges without a Chinese description")
                    .isZero();
            assertThat(operator.page().locator("#ports ~ .scroll tbody th").allInnerTexts())
                    .contains("PersonalDataCipher")
                    .doesNotHaveDuplicates();
            operator.visit("/staff/plugins");
            operator.lookAgainInLargeType();
            other.signInToWork("system-admin", "/staff/accounts");
            other.visit("/staff/queues");
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

    private static String firstDemoItem() {
        try (InputStream lines = AdministrationIT.class.getResourceAsStream("/org/zhengwu/server/demo/items.jsonl")) {
            return new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
