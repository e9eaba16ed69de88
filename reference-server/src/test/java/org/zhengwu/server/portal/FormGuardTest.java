package org.zhengwu.server.portal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormGuardTest {

    private static final String HOST = "zwfw.example.cn:8443";

    @Test
    void takesFormsOfOurOwnPages() {
        assertThatCode(() -> FormGuard.requireOwnSite("same-origin", "https://" + HOST, HOST))
                .doesNotThrowAnyException();
        assertThatCode(() -> FormGuard.requireOwnSite("none", null, HOST)).doesNotThrowAnyException();
    }

    @Test
    void leavesBrowsersThatTellNothingToTheToken() {
        assertThatCode(() -> FormGuard.requireOwnSite(null, null, HOST)).doesNotThrowAnyException();
    }

    @Test
    void takesTheHostWhereAProxyEndedTls() {
        assertThatCode(() -> FormGuard.requireOwnSite(null, "https://zwfw.example.cn", "zwfw.example.cn"))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesFormsOfOtherSites() {
        refuses("cross-site", null);
        refuses("same-site", null);
        refuses(null, "https://evil.example");
        refuses("same-origin", "https://evil.example");
        refuses(null, "https://zwfw.example.cn:9443");
    }

    @Test
    void refusesAnOriginThatHidesOrMakesNoSense() {
        refuses(null, "null");
        refuses(null, "");
        refuses(null, "https://a b");
    }

    private static void refuses(@Nullable String site, @Nullable String origin) {
        assertThatThrownBy(() -> FormGuard.requireOwnSite(site, origin, HOST)).isInstanceOf(FormRefusedException.class);
    }
}
