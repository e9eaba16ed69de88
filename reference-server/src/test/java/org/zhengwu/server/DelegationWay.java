package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

/** The way on which one citizen lets another act, who applies in the first one's name until that is ended. */
final class DelegationWay {

    private final Window principal;
    private final Window agent;
    private final HttpCalls visitor;

    DelegationWay(Window principal, Window agent, HttpCalls visitor) {
        this.principal = principal;
        this.agent = agent;
        this.visitor = visitor;
    }

    void walk() {
        principal.signIn("citizen1");
        agent.signIn("citizen2");
        String number = numberOf("citizen2");
        agent.visit("/my/data");
        assertThat(agent.text()).contains(number);
        int before = partiesOf(agent);
        entrust(number);
        principal.visit("/my/data");
        assertThat(principal.page().innerText("[aria-labelledby=represented] .title"))
                .isEqualTo("李**");
        principal.visit("/my/delegations");
        assertThat(partiesOf(agent)).isEqualTo(before + 1);
        agent.visit("/my");
        assertThat(agent.text()).contains("You may also act for", "陈**");

        principal.press("form[action$='/end'] button");

        assertThat(principal.text()).contains("没有人可以代您办事");
        assertThat(partiesOf(agent)).isEqualTo(before);
    }

    /** A number that is none, one's own, and a day that is past are refused; who is meant is shown before. */
    private void entrust(String number) {
        principal.visit("/my/data");
        principal.press("main a[href='/my/delegations']");
        principal.page().fill("#account", "123");
        principal.pressInVain("form[action='/my/delegations'] button");
        principal.page().fill("#account", numberOf("citizen1"));
        principal.press("form[action='/my/delegations'] button");
        principal.pressInVain("button[name=confirmed]");
        assertThat(principal.page().innerText("#account-error")).contains("您自己的账户编号");
        principal.page().fill("#account", number);
        principal.page().fill("#until", "2020-12-31");
        principal.press("form[action='/my/delegations'] button");
        principal.pressInVain("button[name=confirmed]");
        assertThat(principal.page().innerText("#until-error")).isEqualTo("不能早于今天");
        principal.page().fill("#until", "2099-12-31");
        principal.press("form[action='/my/delegations'] button");
        assertThat(principal.text()).contains("李**", number);
        principal.press("button[name=confirmed]");
        assertThat(principal.text()).contains(number, "2099年12月31日");
        assertThat(principal.page().innerText("main .list .title")).isEqualTo("李**");
    }

    private static int partiesOf(Window window) {
        window.visit("/my/party");
        return window.page().locator("main input[type=radio]").count();
    }

    private String numberOf(String account) {
        return visitor.as(account).get("/api/v1/sessions/current").expect(200).text("accountId");
    }
}
