package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.api.Violation;
import org.zhengwu.api.json.Json;
import org.zhengwu.plugin.cases.http.HttpPlace;
import org.zhengwu.plugin.cases.http.HttpPlace.Authentication;
import org.zhengwu.runtime.se.Zhengwu;

/** What the document and the settings say of a system over HTTP; a mistake stops the start with one sentence. */
class HttpSettingsTest {

    private static final String SETTING = "zhengwu.cases.department-systems";
    private static final String OF_MARKET = SETTING + ".market.";
    private static final String BY_TOKEN =
            "\"http\": {\"base\": \"https://cases.example.gov.cn/zw\", \"authentication\": \"TOKEN\"}";
    private static final String BY_CERTIFICATE = BY_TOKEN.replace("TOKEN", "CERTIFICATE");

    @TempDir
    Path place;

    @Test
    void tellsEverythingThatIsWrongWithASystem() {
        assertThat(wrong("\"http\": {}"))
                .containsExactlyInAnyOrder("systems[0].http.base required", "systems[0].http.authentication required");
        assertThat(wrong(BY_TOKEN + ", \"folder\": \"/srv\"")).containsExactly("systems[0].http second-technology");
        assertThat(wrong(BY_TOKEN.replace("TOKEN", "PASSWORD")))
                .containsExactly("systems[0].http.authentication unknown-value");
        for (String time : List.of("PT0S", "-PT1S", "PT11M", "10")) {
            assertThat(wrong(BY_TOKEN.replace("}", ", \"timeout\": \"" + time + "\"}")))
                    .as(time)
                    .containsExactly("systems[0].http.timeout duration");
        }
        for (String base : List.of(
                "cases.example.gov.cn",
                "ftp://cases.example.gov.cn",
                "https://user:secret@cases.example.gov.cn",
                "https://cases.example.gov.cn/?key=secret",
                "https://cases.example.gov.cn/#a",
                "https://cases.example.gov.cn/a/../b",
                "https:///zw",
                "https://bad host")) {
            assertThat(wrong(BY_TOKEN.replace("https://cases.example.gov.cn/zw", base)))
                    .as(base)
                    .containsExactly("systems[0].http.base address");
        }
    }

    @Test
    void stopsTheStartForASecretThatIsNotThere() throws IOException {
        Path token = Files.writeString(place.resolve("good"), "abc\n");
        Path rubbish = Files.writeString(place.resolve("rubbish"), "密码\n");
        Map<String, String> good = Map.of("token-file", token.toString());
        refuses(BY_TOKEN, Map.of(), "The setting " + OF_MARKET + "token-file is missing");
        refuses(BY_CERTIFICATE, good, "The setting " + OF_MARKET + "keystore is missing");
        refuses(BY_TOKEN, Map.of("token-file", place.resolve("none").toString()), OF_MARKET + "token-file");
        refuses(BY_TOKEN, Map.of("token-file", rubbish.toString()), OF_MARKET + "token-file");
        refuses(
                BY_TOKEN,
                Map.of("token-file", token.toString(), "trusted-certificates", rubbish.toString()),
                OF_MARKET + "trusted-certificates");
        refuses(
                BY_CERTIFICATE,
                Map.of("keystore", rubbish.toString(), "keystore-password", "secret"),
                OF_MARKET + "keystore-password");

        start(BY_TOKEN, good).close();
    }

    @Test
    void opensAKeystoreByItsPasswordAlone() throws Exception {
        Certificates certificates = new Certificates(place);
        certificates.make("zhengwu", "dns:zhengwu");
        String keystore = certificates.keystore("zhengwu").toString();
        refuses(
                BY_CERTIFICATE,
                Map.of("keystore", keystore, "keystore-password", "wrong"),
                OF_MARKET + "keystore-password");

        start(BY_CERTIFICATE, Map.of("keystore", keystore, "keystore-password", Certificates.PASSWORD))
                .close();
    }

    @Test
    void goesInTheClearOnlyOnTrial() throws IOException {
        Map<String, String> token = Map.of(
                "token-file", Files.writeString(place.resolve("token"), "abc").toString());
        String clear = BY_TOKEN.replace("https:", "http:");
        refuses(clear, token, "it begins with https");
        Zhengwu.Builder trial = Zhengwu.builder().h2InMemory().setting("zhengwu.demo", "true");
        start(clear, token, trial).close();
    }

    @Test
    void knowsThisMachineByItsAddressAlone() {
        for (String host : List.of("localhost", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST")) {
            assertThat(isPrivate("http://" + host + "/zw")).as(host).isTrue();
        }
        for (String host : List.of("127.0.0.1.example.gov.cn", "localhost.example.gov.cn", "10.0.0.1", "[::2]")) {
            assertThat(isPrivate("http://" + host)).as(host).isFalse();
            assertThat(isPrivate("HTTPS://" + host)).as(host).isTrue();
        }
    }

    private static boolean isPrivate(String address) {
        return new HttpPlace(HttpPlace.address(address), Authentication.TOKEN, HttpPlace.USUAL_TIMEOUT).isPrivate();
    }

    private static List<String> wrong(String spokenTo) {
        String document = DepartmentDesk.document(spokenTo, "");
        return Json.strict().read(document, SystemsDraft.class).check().violations().stream()
                .map(HttpSettingsTest::text)
                .toList();
    }

    private static String text(Violation each) {
        return each.field() + " " + each.code();
    }

    private void refuses(String spokenTo, Map<String, String> settings, String why) {
        assertThatThrownBy(() -> start(spokenTo, settings))
                .as(why)
                .hasStackTraceContaining("PluginException")
                .hasStackTraceContaining(why)
                .satisfies(thrown -> assertThat(thrown).hasMessageNotContaining("密码"));
    }

    private Desk start(String spokenTo, Map<String, String> settings) throws IOException {
        return start(spokenTo, settings, Zhengwu.builder().h2InMemory());
    }

    private Desk start(String spokenTo, Map<String, String> settings, Zhengwu.Builder builder) throws IOException {
        Path document = Files.writeString(place.resolve("systems.json"), DepartmentDesk.document(spokenTo, ""));
        settings.forEach((name, value) -> builder.setting(OF_MARKET + name, value));
        return Desk.with(document.toString(), builder);
    }
}
