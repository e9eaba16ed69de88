package org.zhengwu.server.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.DivisionCode;

class CookiesTest {

    @Test
    void readsWhatAPersonChose() {
        Cookies cookies =
                Cookies.of(Map.of("zhengwu-language", "en", "zhengwu-large", "true", "zhengwu-division", "440300"));

        assertThat(cookies.language()).isEqualTo("en");
        assertThat(cookies.large()).isTrue();
        assertThat(cookies.division()).isEqualTo(new DivisionCode("440300"));
    }

    @Test
    void takesWhatItCannotReadAsAbsent() {
        Cookies cookies = Cookies.of(Map.of(
                "zhengwu-language",
                "xx",
                "zhengwu-large",
                "maybe",
                "zhengwu-division",
                "深圳",
                Cookies.SESSION,
                "<script>",
                Cookies.PARTY,
                "1"));

        assertThat(cookies).isEqualTo(Cookies.NONE);
    }

    @Test
    void bindsFormsToTheSessionBeforeTheVisitor() {
        Map<String, String> both =
                Map.of(Cookies.SESSION, "the-token-of-a-session", Cookies.VISITOR, "the-secret-of-a-visitor");

        assertThat(Cookies.of(both).secret()).isEqualTo("the-token-of-a-session");
    }

    @Test
    void keepsSecretsOutOfLogs() {
        assertThat(Cookies.of(Map.of(Cookies.SESSION, "the-token-of-a-session")).toString())
                .doesNotContain("the-token-of-a-session");
    }
}
