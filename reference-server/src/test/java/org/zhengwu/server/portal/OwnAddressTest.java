package org.zhengwu.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnAddressTest {

    @Test
    void goesBackWithinTheSite() {
        for (String own : List.of("/", "/my", "/items?q=%E8%AE%B8&audience=ENTERPRISE", "/cases/1#history")) {
            assertThat(OwnAddress.of(own, "/")).isEqualTo(own);
        }
    }

    @Test
    void neverLeavesTheSite() {
        for (String foreign : List.of(
                "",
                "my",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "/a\\b",
                "/a b",
                "/a\nSet-Cookie: x",
                "/首页")) {
            assertThat(OwnAddress.of(foreign, "/my")).as(foreign).isEqualTo("/my");
        }
        assertThat(OwnAddress.of(null, "/my")).isEqualTo("/my");
    }

    @Test
    void knowsThePageAbove() {
        assertThat(OwnAddress.above("/my/corrections/mobile")).isEqualTo("/my/corrections");
        assertThat(OwnAddress.above("/staff/assignments?x=/y")).isEqualTo("/staff");
        assertThat(OwnAddress.above("/sign-out")).isEqualTo("/");
        assertThat(OwnAddress.above("/")).isEqualTo("/");
    }
}
