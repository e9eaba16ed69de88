package org.zhengwu.plugin.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.runtime.plugin.PluginException;

class IdentityCheckTest {

    private static final String KEY = "k1:" + Base64.getEncoder().encodeToString(new byte[KeyRing.KEY_LENGTH]);

    @TempDir
    Path data;

    @Test
    void needsAKeyWherePeopleAreServed() {
        assertThatThrownBy(() -> check(Map.of()))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("zhengwu.identity.key");
        assertThatCode(() -> check(Map.of("zhengwu.identity.key", KEY))).doesNotThrowAnyException();
    }

    @Test
    void refusesAKeyThatIsNoneInDemoModeToo() {
        assertThatThrownBy(() -> check(Map.of("zhengwu.demo", "true", "zhengwu.identity.key", "nonsense")))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("Base64")
                .hasMessageNotContaining("nonsense");
    }

    @Test
    void makesNoKeyOfADemo() {
        check(Map.of("zhengwu.demo", "true"));

        assertThat(data).isEmptyDirectory();
    }

    @Test
    void needsTheAddressOfThePagesWithAnIdentityProvider() {
        Map<String, String> chosen = Map.of("zhengwu.demo", "true", "zhengwu.identity.provider", "oidc");
        assertThatThrownBy(() -> check(chosen))
                .isInstanceOf(PluginException.class)
                .hasMessageContaining("zhengwu.identity.provider.address");
        Map<String, String> told = new HashMap<>(chosen);
        told.put("zhengwu.identity.provider.address", "https://zwfw.example.gov.cn");
        assertThatCode(() -> check(told)).doesNotThrowAnyException();
    }

    private void check(Map<String, String> given) {
        Map<String, String> settings = new HashMap<>(given);
        settings.put("zhengwu.data", data.toString());
        new IdentityCheck().check(name -> Optional.ofNullable(settings.get(name)));
    }
}
