package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;

/** The way of a case through an organ: its handler, its reviewer and its head, each in a window of their own. */
final class OfficialsWay {

    private static final String TAKE = "form[action*='/steps/'] button.btn-primary";

    private final Window citizen;
    private final Window handler;
    private final Window reviewer;
    private final Window head;

    OfficialsWay(Window citizen, Window handler, Window reviewer, Window head) {
        this.citizen = citizen;
        this.handler = handler;
        this.reviewer = reviewer;
        this.head = head;
    }

    /** From the inbox to the delivery, with a mistake at every turn. */
    void walk(String number) {
        handler.signInToWork("official-sz");
        reviewer.signInToWork("official-sz2");
        head.signInToWork("head-sz");
        String path = find(number);
        divide(number, path);
        askForMore(path);
        supplement(path);
        accept(path);
        findAgainAmongTheOwn(number);
        suspendAndResume(path);
        verify(path);
        review(number, path);
        decide(path);
        deliver(path);
        findAgainByItsNumber(number, path);
        citizen.visit(path.replace("/staff", ""));
        assertThat(citizen.page().locator(".history li").count()).isGreaterThan(6);
        assertThat(citizen.page().locator("[aria-labelledby=looks] li").count()).isEqualTo(1);
    }

    private String find(String number) {
        handler.visit("/staff?state=SUBMITTED");
        Locator waiting = handler.page().locator(".inbox > li:has-text('" + number + "')");
        handler.press("nav.chips a[href*='light=RED']");
        assertThat(waiting.count()).isZero();
        handler.press("nav.chips a[href*='light=GREEN']");
        assertThat(handler.page().url()).endsWith("/staff?state=SUBMITTED&light=GREEN");
        assertThat(waiting.locator(".ends li").count()).isPositive();
        assertThat(waiting.innerText()).doesNotContain("陈小明");
        handler.press(".inbox > li:has-text('" + number + "') > a");
        assertThat(handler.text()).contains(number, "申请书.pdf", "名单.png").doesNotContain("13800138000");
        assertThat(step("decision").count()).isZero();
        assertThat(handler.page().locator("img.preview").evaluate("each => each.naturalWidth"))
                .isEqualTo(1);
        assertThat(handler.page().locator("a[target=_blank][href$='/preview']").count())
                .isEqualTo(2);
        handler.press("form[action$='/applicant'] button");
        assertThat(handler.text()).contains("13800138000", "陈小明");
        handler.press("main a[href*='/staff/cases/']");
        return handler.page().url().replaceFirst(".*(/staff/cases/[^?]*).*", "$1");
    }

    /** Ticked and taken in the inbox, it is the handler's; then the head gives it to another. */
    private void divide(String number, String path) {
        String listed = ".inbox > li:has-text('" + number + "')";
        handler.visit("/staff?state=SUBMITTED&assigned=TO_NOBODY");
        handler.press("button[value=me]");
        assertThat(handler.page().locator("p.note[role=status]").count()).isEqualTo(1);
        handler.page().check(listed + " input[name=case]");
        handler.press("button[value=me]");
        assertThat(handler.page().url()).endsWith("/staff?state=SUBMITTED&assigned=TO_NOBODY");
        assertThat(handler.page().locator("p.note[role=status]").count()).isEqualTo(1);
        assertThat(handler.page().locator(".sections [aria-current]").count()).isEqualTo(1);
        handler.page().reload();
        assertThat(handler.page().locator("p.note[role=status]").count()).isZero();
        handler.press("nav.chips a[href*='assigned=TO_ME']");
        assertThat(handler.page().locator(listed).count()).isEqualTo(1);
        head.visit(path);
        head.page()
                .selectOption(
                        "#colleague",
                        head.page()
                                .locator("#colleague option:has-text('official-sz2')")
                                .getAttribute("value"));
        head.press("button[value=colleague]");
        assertThat(head.page().locator("[aria-labelledby=assignee]").innerText())
                .contains("official-sz2");
        handler.visit("/staff?state=SUBMITTED&assigned=TO_ME");
        assertThat(handler.page().locator(listed).count()).isZero();
    }

    /** A day far off is asked about once more; nothing named is refused beside the field, and the day stays. */
    private void askForMore(String path) {
        begin(handler, path, "supplement-notice");
        handler.page().fill("#supplyBy", "2036-12-01");
        handler.page().fill("[id='material.staff']", "名单没有盖章");
        handler.pressInVain(TAKE);
        assertThat(handler.page().isChecked("#sure")).isFalse();
        handler.page().fill("[id='material.staff']", "");
        handler.page().fill("#supplyBy", "2027-03-31");
        handler.pressInVain(TAKE);
        assertThat(handler.page().inputValue("#supplyBy")).isEqualTo("2027-03-31");
        assertThat(handler.page().locator("#demands .error").count()).isEqualTo(1);
        handler.page().fill("[id='material.staff']", "名单没有盖章");
        preview(handler, "补正材料一次性告知书", "名单没有盖章", "2027年3月31日");
        handler.press(TAKE);
        assertThat(handler.text()).contains("名单没有盖章");
    }

    private void supplement(String path) {
        citizen.visit(path.replace("/staff", "") + "/supplement");
        citizen.choose("staff", "名单-盖章.pdf", "application/pdf", CitizenWay.PDF);
        citizen.press("form[action$='/supplement'] button");
    }

    /** Pressed twice, gone back to and reloaded, it is accepted once. */
    private void accept(String path) {
        begin(handler, path, "acceptance");
        preview(handler, "受理通知书");
        handler.page().locator(TAKE).first().dblclick(new Locator.DblclickOptions().setForce(true));
        handler.page().waitForURL("**" + path + "*");
        handler.look();
        handler.page().goBack();
        handler.page().reload();
        handler.visit(path);
        assertThat(handler.page()
                        .locator(".history strong:text-is('" + named("受理", "Accepted") + "')")
                        .count())
                .isEqualTo(1);
        handler.page().locator("#clocks ~ ul summary").first().focus();
        handler.page().keyboard().press("Enter");
        handler.look();
        assertThat(handler.page().locator("details[open] .days tbody tr").count())
                .isGreaterThan(5);
    }

    /** What was accepted is among the handler's own, and among nobody else's. */
    private void findAgainAmongTheOwn(String number) {
        handler.visit("/staff?state=ACCEPTED");
        handler.press("nav.chips a[href*='handled=true']");
        assertThat(handler.page().url()).endsWith("/staff?state=ACCEPTED&handled=true");
        assertThat(handler.page()
                        .locator(".inbox > li:has-text('" + number + "')")
                        .count())
                .isEqualTo(1);
        head.visit("/staff?state=ACCEPTED&handled=true");
        assertThat(head.page().locator(".inbox > li:has-text('" + number + "')").count())
                .isZero();
    }

    private void suspendAndResume(String path) {
        begin(handler, path, "suspension");
        handler.page().selectOption("#procedure", "EXPERT_REVIEW");
        handler.page().fill("#reason", "需要专家评审");
        handler.page().fill("#expectedUntil", "2027-04-30");
        preview(handler, "特别程序告知书", "需要专家评审");
        handler.press(TAKE);
        begin(handler, path, "resumption");
        handler.press(TAKE);
    }

    private void verify(String path) {
        begin(handler, path, "verification");
        handler.page().check("input[value=CONFORMS]");
        handler.page().fill("#findings", "现场与申请一致");
        handler.press(TAKE);
        assertThat(handler.text()).contains("现场与申请一致");
        assertThat(step("verification").count()).isZero();
    }

    /** A rejection without reasons is refused; the reviewer then agrees. */
    private void review(String number, String path) {
        reviewer.visit("/staff/approvals");
        reviewer.press(".list > li:has-text('" + number + "') > a");
        reviewer.page().check("input[value=SEND_BACK]");
        reviewer.pressInVain("form[action*='/approvals/'] button");
        assertThat(reviewer.page().isChecked("input[value=SEND_BACK]")).isTrue();
        reviewer.page().check("input[value=AGREE]");
        reviewer.press("form[action*='/approvals/'] button");
        assertThat(reviewer.page().locator("form[action*='/approvals/']").count())
                .isZero();
        reviewer.visit(path);
        assertThat(reviewer.page().locator(".flow .done").count()).isEqualTo(2);
    }

    private void decide(String path) {
        begin(head, path, "decision");
        assertThat(head.page().locator("#overrunExplanation").count()).isZero();
        head.page().check("input[value=REFUSE]");
        head.pressInVain(TAKE);
        assertThat(head.page().locator("#errors li").count()).isEqualTo(3);
        head.page().check("input[value=GRANT]");
        preview(head, "准予");
        head.press(TAKE);
    }

    private void deliver(String path) {
        begin(handler, path, "delivery");
        handler.page().check("input[value=COURIER]");
        handler.page().fill("#reference", "EMS123456789");
        handler.press(TAKE);
        assertThat(handler.text()).contains("EMS123456789");
        assertThat(handler.page().locator(".made a").count()).isGreaterThan(2);
        assertThat(handler.page().locator("main a[href*='/steps/']").count()).isZero();
    }

    /** No list has it any more, but whoever is told the number finds it. */
    private void findAgainByItsNumber(String number, String path) {
        handler.visit("/staff");
        handler.page().fill("#number", " " + number + " ");
        handler.press("form[action$='/progress'] button");
        assertThat(handler.page().url()).endsWith(path);
    }

    private static void begin(Window window, String path, String step) {
        window.visit(path);
        window.press("main a[href$='/steps/" + step + "']");
    }

    /** What the document of the step would say, on a page of its own. */
    private static void preview(Window window, String... said) {
        Page document = window.page().context().waitForPage(() -> {
            window.page().locator("button[formaction$='/preview']").focus();
            window.page().keyboard().press("Enter");
        });
        assertThat(document.innerText("body")).contains("未加盖电子印章").contains(said);
        document.close();
    }

    private Locator step(String name) {
        return handler.page().locator("main a[href$='/steps/" + name + "']");
    }

    private String named(String chinese, String english) {
        boolean isChinese = handler.page()
                .getAttribute("html", "lang")
                .toLowerCase(Locale.ROOT)
                .startsWith("zh");
        return isChinese ? chinese : english;
    }
}
