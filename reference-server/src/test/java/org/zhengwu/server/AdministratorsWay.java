package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;

/** The ways of the three administrators whom nobody may be at once (SEC-004): accounts and organs, grants, audit. */
final class AdministratorsWay {

    private static final String KEEP = "main form[method=post] button.btn-primary";

    private final Window system;
    private final Window security;
    private final Window audit;

    AdministratorsWay(Window system, Window security, Window audit) {
        this.system = system;
        this.security = security;
        this.audit = audit;
    }

    /** From the account to the traces that it left. */
    void walk(String name) {
        String account = open(name);
        reset(account);
        grant(account);
        organs();
        takeover(name);
        audit(account);
        plugins();
        close(account);
    }

    /** A password that is too short is refused beside the field and never shown again. */
    private String open(String name) {
        system.signInToWork("system-admin", "/staff/accounts");
        system.press("main a[href$='/accounts/new']");
        system.page().fill("#name", name);
        system.page().fill("#holder", "钱新来");
        system.page().fill("#password", "short");
        system.pressInVain(KEEP);
        assertThat(system.page().inputValue("#holder")).isEqualTo("钱新来");
        assertThat(system.page().inputValue("#password")).isEmpty();
        system.page().fill("#password", "a-long-first-word-4711");
        system.press(KEEP);
        assertThat(system.text()).contains(name).doesNotContain("钱新来");
        return system.page().url().replaceFirst(".*(/staff/accounts/[^?]*).*", "$1");
    }

    private void reset(String account) {
        system.press("main a[href$='/password']");
        system.pressInVain(KEEP);
        system.page().fill("#password", "another-first-word-4712");
        system.press(KEEP);
        assertThat(system.page().url()).endsWith(account);
        assertThat(system.page().locator("main a[href$='/grants']").count()).isZero();
    }

    /** An official without an organ is refused; with one the grant holds, until it is taken back. */
    private void grant(String account) {
        security.signInToWork("security-admin", "/staff/accounts");
        security.visit(account);
        assertThat(security.page()
                        .locator("main a[href$='/password'], main a[href$='/closing']")
                        .count())
                .isZero();
        security.press("main a[href$='/grants']");
        security.visit(security.page().url().replaceFirst("https?://[^/]*", "") + "&division=440300");
        security.page().selectOption("#role", "OFFICIAL");
        security.pressInVain(KEEP);
        assertThat(security.page().getAttribute("#organ", "aria-invalid")).isEqualTo("true");
        assertThat(security.page().inputValue("#role")).isEqualTo("OFFICIAL");
        security.page().selectOption("#organ", new SelectOption().setLabel("深圳市交通运输局（演示）"));
        security.page().selectOption("#post", "HANDLER");
        security.press(KEEP);
        assertThat(security.text()).contains("深圳市交通运输局（演示）");
        security.press("a[href$='/ending']");
        security.press("main form[action$='/ending'] button");
        assertThat(security.page().locator("p.note[role=status]").count()).isEqualTo(1);
        assertThat(security.page().locator("a[href$='/ending']").count()).isZero();
        assertThat(security.page().innerText("li.over"))
                .as("it was given today, and held on no day")
                .doesNotContain("202");
        security.visit(account);
        assertThat(security.page().locator("p.note[role=status]").count()).isZero();
    }

    /** A code that is none is refused; a good one enters the organ, and what takes another over ends it. */
    private void organs() {
        system.visit("/staff/organs");
        system.visit("/staff/organs?division=440300");
        system.press("main a[href*='/organs/new']");
        system.page().fill("#name", "深圳市演示合并局");
        system.page().fill("#creditCode", "123");
        system.pressInVain(KEEP);
        assertThat(system.page().inputValue("#name")).isEqualTo("深圳市演示合并局");
        system.visit("/staff/organs?division=440300");
        system.press(".list a:has-text('交通运输局')");
        system.press("main a[href$='/merger']");
        system.pressInVain(KEEP);
    }

    /** What is new, what is known and what is wrong in files of organs, accounts and grants (系统接管). */
    private void takeover(String name) {
        system.visit("/staff/organs");
        system.press("main a[href$='/takeover/organs']");
        system.pressInVain(KEEP);
        system.choose("file", "机关.xlsx", "application/octet-stream", "no workbook".getBytes(StandardCharsets.UTF_8));
        system.pressInVain(KEEP);
        imports(system, "机关.csv", "统一社会信用代码,机关名称,区划代码\n123,深圳市演示新局,440300\n", 1);
        system.visit("/staff/accounts");
        system.press("main a[href$='/takeover/accounts']");
        String password = "a-long-first-word-4713";
        imports(system, "账户.csv", name + "-b,孙接管," + password + "\n" + name + ",孙接管," + password + "\n", 1);
        assertThat(system.text()).doesNotContain("孙接管", password);
        security.visit("/staff/accounts");
        security.press("main a[href$='/takeover/grants']");
        imports(security, "授权.csv", name + "-b,THIRD_PARTY\n" + name + "-b,OFFICIAL\n" + name + "-c,OFFICIAL\n", 2);
    }

    private static void imports(Window window, String file, String lines, int rejected) {
        window.choose("file", file, "text/csv", lines.getBytes(StandardCharsets.UTF_8));
        window.press(KEEP);
        assertThat(window.text()).contains(file);
        assertThat(window.page().locator("#rejected ~ .scroll tbody tr").count())
                .isEqualTo(rejected);
    }

    /** What the account left is found, and the chain is whole. */
    private void audit(String account) {
        audit.signInToWork("audit-admin", "/staff/audit");
        audit.page().waitForTimeout(1500);
        String id = account.replaceFirst(".*/", "");
        audit.page().fill("#subject", "x");
        audit.pressInVain("main form button");
        audit.page().fill("#subject", "account:" + id);
        audit.page().fill("#from", "2026-01-01T00:00");
        audit.press("main form button");
        assertThat(audit.text())
                .contains("IdentityService.openAccount", "系****")
                .containsPattern("\\d{2}:\\d{2}:\\d{2}")
                .doesNotContain(id);
        audit.press(".list a[href*='/audit/entries/']");
        assertThat(audit.text()).doesNotContain("钱新来");
        audit.visit("/staff/audit/verification");
        audit.press("form[action$='/verification'] button");
        assertThat(audit.page().locator("#errors").count()).isZero();
    }

    private void plugins() {
        system.visit("/staff/queues");
        assertThat(system.text()).contains("zhengwu.outbox.parked");
        system.visit("/staff/plugins");
        assertThat(system.text()).contains("org.zhengwu.identity");
    }

    private void close(String account) {
        system.visit(account);
        system.press("main a[href$='/closing']");
        system.press(KEEP);
        assertThat(system.page().locator("main a[href$='/closing']").count()).isZero();
    }
}
