package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/** The way of an item through its states, as an information manager takes it. */
final class ManagerWay {

    private static final String TAKE = "form[action*='/steps/'] button";
    private static final String KEEP = "form[action*='/parts/'] button";

    private final Window manager;

    ManagerWay(Window manager) {
        this.manager = manager;
    }

    /** A new version of an item from its first change to its publication, then what changed; gives its address. */
    String publish(String item) {
        String path = find(item);
        write(path);
        manager.press("main a[href$='/preview']");
        assertThat(manager.text()).contains("深圳市民中心三楼");
        assertThat(manager.page().locator("main .note").count()).isEqualTo(1);
        assertThat(manager.page().locator("main a[href^='/apply/']").count()).isZero();
        manager.visit("/staff/catalogue/work");
        manager.press(".list a[href='" + path + "']");
        take(path, "submission");
        assertThat(manager.page().locator("main a[href*='/parts/']").count()).isZero();
        manager.press("main a[href*='/differences?']");
        assertThat(manager.text()).contains("深圳市民中心三楼");
        manager.visit(path);
        take(path, "return", "#reason", "窗口名称不全");
        take(path, "submission");
        manager.visit(path + "/steps/publication");
        manager.page().fill("#effectiveFrom", "2020-01-01");
        manager.pressInVain(TAKE);
        manager.page().fill("#effectiveFrom", "");
        manager.press(TAKE);
        manager.press("main a[href*='/differences?']");
        assertThat(manager.text()).contains("深圳市民中心三楼").doesNotContain("materials[", "access.");
        return path;
    }

    /** What a region does otherwise than its superior, in words. */
    void compareWithSuperior(String path) {
        manager.visit(path);
        manager.press("main a[href$='/differences/superior']");
        assertThat(manager.text()).contains("承诺时限").doesNotContain("promisedLimit");
    }

    /** The form in words, its document with mistakes and mended, and a try that keeps nothing. */
    void form(String item) {
        String path = find(item);
        manager.press("main a[href$='/form']");
        assertThat(manager.text()).contains("中方合作者", "申请人的姓名或名称").doesNotContain("ONE_CHOICE");
        manager.press("main a[href$='/form/document']");
        String document = manager.page().inputValue("#document");
        manager.page().fill("#document", document.replace("TEXT", "SONG"));
        manager.pressInVain("form[action$='/document'] button");
        manager.page().fill("#document", "{");
        manager.pressInVain("form[action$='/document'] button");
        assertThat(manager.page().innerText("#errors")).contains("行");
        manager.page().fill("#document", document.replace("\"zh\" : \"中方合作者\"", "\"zh\" : \"中方合作人\""));
        seesWhatIsWritten();
        manager.press("form[action$='/document'] button");
        assertThat(manager.page().url()).endsWith(path + "/form");
        assertThat(manager.text()).contains("中方合作人");
        manager.press("main a[href$='/form/preview']");
        manager.press("form[action$='/preview'] button");
        assertThat(manager.page().locator("#errors li").count()).isPositive();
    }

    /** Beside the document the form shows as it is written, while one types and by a button. */
    private void seesWhatIsWritten() {
        manager.page().waitForSelector("#preview:has-text('中方合作人')");
        manager.press("button[formaction$='/document/preview']");
        assertThat(manager.page().inputValue("#document")).contains("中方合作人");
        assertThat(manager.page().innerText("#preview")).contains("中方合作人");
    }

    void withdraw(String path) {
        take(path, "withdrawal", "#reason", "事项已经合并");
        assertThat(manager.page().locator("main a[href$='/steps/withdrawal']").count())
                .isZero();
    }

    /** One line that is known, one that is torn and one with a wrong code: each is accounted for. */
    void importFile(String known) {
        manager.visit("/staff/catalogue/import");
        manager.pressToSend("form[action$='/import'] button", "#errors");
        String lines = known + "\n{\"code\": \n"
                + "{\"code\": \"11440000006940204B2440114001001\", \"name\": \"甲\", \"type\": \"01\"}\n";
        manager.choose("file", "事项.jsonl", "application/jsonl", lines.getBytes(StandardCharsets.UTF_8));
        manager.pressToSend("form[action$='/import'] button", "#report");
        assertThat(manager.text()).contains("事项.jsonl", "code-check-digit");
        assertThat(manager.page().locator("#rejected ~ .scroll tbody tr").count())
                .isEqualTo(2);
    }

    /** A code that is none is refused beside the field; a good one begins the item. */
    void begin(String code) {
        manager.visit("/staff/catalogue/new");
        manager.page().fill("#code", "123");
        manager.page().fill("#name", "演示新增事项");
        manager.page().selectOption("#type", "01");
        manager.pressInVain("form[action$='/new'] button");
        assertThat(manager.page().inputValue("#name")).isEqualTo("演示新增事项");
        manager.page().fill("#code", code);
        manager.press("form[action$='/new'] button");
        assertThat(manager.text()).contains("演示新增事项");
        String path = manager.page().url().replaceFirst(".*(/staff/catalogue/[^?]*).*", "$1");
        manager.press("main a[href$='/steps/submission']");
        manager.pressInVain(TAKE);
        assertThat(manager.page().locator("#errors a[href*='/parts/']").count()).isPositive();
        for (String part : new String[] {"basics", "limits", "handling", "materials", "bases"}) {
            manager.visit(path + "/parts/" + part);
        }
    }

    private String find(String item) {
        manager.signInToWork("manager-gd", "/staff/catalogue");
        manager.visit("/staff/catalogue?division=440300");
        manager.page().fill("#q", item);
        manager.press("form[role=search] button");
        manager.press(".list a[href^='/staff/catalogue/']");
        return manager.page().url().replaceFirst(".*(/staff/catalogue/[^?]*).*", "$1");
    }

    /** A telephone that is too long is refused beside the field, and the rest stays; then it is mended. */
    private void write(String path) {
        manager.press("main a[href$='/parts/access']");
        manager.page().fill("[id='access.consultationPhone']", "1".repeat(1001));
        manager.page().fill("[id='access.windows[0].place']", "深圳市民中心三楼");
        manager.pressInVain(KEEP);
        assertThat(manager.page().getAttribute("[id='access.consultationPhone']", "aria-invalid"))
                .isEqualTo("true");
        assertThat(manager.page().inputValue("[id='access.windows[0].place']")).isEqualTo("深圳市民中心三楼");
        manager.page().fill("[id='access.consultationPhone']", "0755-12345");
        manager.press(KEEP);
        assertThat(manager.page().url()).endsWith(path);
    }

    private void take(String path, String step) {
        manager.visit(path);
        manager.press("main a[href$='/steps/" + step + "']");
        manager.press(TAKE);
        assertThat(manager.page().url()).endsWith(path);
    }

    private void take(String path, String step, String field, String value) {
        manager.visit(path);
        manager.press("main a[href$='/steps/" + step + "']");
        manager.pressInVain(TAKE);
        manager.page().fill(field, value);
        manager.press(TAKE);
        assertThat(manager.page().url()).endsWith(path);
    }
}
