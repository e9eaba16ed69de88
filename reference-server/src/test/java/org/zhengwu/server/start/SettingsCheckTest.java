package org.zhengwu.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsCheckTest {

    private final SettingsCheck check = new SettingsCheck(
            Map.of(
                    "ZHENGWU_SEALS_KEYSTORE_PASSWORD", "secret",
                    "zhengwu.audit.hash", "SM3",
                    "ZHENGWU_AUDIT_HASH", "SHA-256",
                    "ZHENGWU_DEMO", "true",
                    "ZHENGWU_DATA", ""),
            Map.of("zhengwu.demo", "false"));

    @Test
    void readsTheEnvironmentAsTheApplicationWill() {
        assertThat(check.value("zhengwu.seals.keystore-password")).contains("secret");
        assertThat(check.value("zhengwu.audit.hash")).contains("SM3");
        assertThat(check.value("zhengwu.identity.key")).isEmpty();
    }

    @Test
    void knowsNoEmptyValue() {
        assertThat(check.value("zhengwu.data")).isEmpty();
    }

    @Test
    void putsWhatTheLauncherSaysFirst() {
        assertThat(check.value("zhengwu.demo")).contains("false");
    }
}
