package org.zhengwu.tck.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file of the accounts that a run is given. */
class GivenAccountsTest {

    @TempDir
    private Path folder;

    @Test
    void readsAnAccountForAPostAndOneForARole() throws Exception {
        GivenAccounts accounts = read("""
                # 杭州
                CITY.HANDLER.account = zhang.san
                CITY.HANDLER.password = 钥匙 s3cret=word
                PROVINCE.AUDIT_ADMINISTRATOR.account: li.si
                PROVINCE.AUDIT_ADMINISTRATOR.password: s3cret
                """);

        assertThat(accounts.places()).containsExactly("CITY.HANDLER", "PROVINCE.AUDIT_ADMINISTRATOR");
        assertThat(accounts.byPlace().get(Place.of("CITY.HANDLER")))
                .isEqualTo(new GivenAccounts.Account("zhang.san", "钥匙 s3cret=word"));
    }

    @Test
    void showsNoPassword() throws Exception {
        GivenAccounts accounts = read("CITY.HANDLER.account=zhang.san\nCITY.HANDLER.password=s3cret\n");

        assertThat(accounts + " " + accounts.byPlace())
                .contains("CITY.HANDLER", "zhang.san")
                .doesNotContain("s3cret");
    }

    @Test
    void namesTheLineThatIsMissing() {
        assertThatThrownBy(() -> read("CITY.HANDLER.account=zhang.san\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lacks CITY.HANDLER.password");
        assertThatThrownBy(() -> read("CITY.HANDLER.account= \nCITY.HANDLER.password=s3cret\n"))
                .hasMessageContaining("lacks CITY.HANDLER.account")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void refusesAPlaceThatTheStageDoesNotHaveAndNamesThoseThatItHas() {
        for (String place : new String[] {
            "CITY", "TOWN.HANDLER", "CITY.CLERK", "city.handler", "CITY.OFFICIAL", "CITY.SERVICE_USER", "CITY.HANDLER.x"
        }) {
            assertThatThrownBy(() -> read(place + ".account=a\n" + place + ".password=s3cret\n"))
                    .as(place)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no such place of the stage: " + place)
                    .hasMessageContaining("NEIGHBOUR_CITY")
                    .hasMessageContaining("GOVERNMENT_HEAD, PUBLIC_AFFAIRS")
                    .hasMessageNotContaining("s3cret");
        }
    }

    @Test
    void refusesAKeyThatIsNeitherAnAccountNorAPassword() {
        for (String key : new String[] {"CITY.HANDLER", "CITY.HANDLER.token", "account"}) {
            assertThatThrownBy(() -> read(key + "=s3cret\n"))
                    .as(key)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith(": " + key);
        }
    }

    @Test
    void refusesAFileThatIsNoPropertiesOrNotUtf8() throws Exception {
        assertThatThrownBy(() -> read("CITY.HANDLER.account=\\u12\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is malformed");
        Path gbk = folder.resolve("gbk.properties");
        Files.write(gbk, "CITY.HANDLER.account=张\n".getBytes(java.nio.charset.Charset.forName("GBK")));
        assertThatThrownBy(() -> GivenAccounts.read(gbk))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not UTF-8");
        Path empty = Files.write(folder.resolve("empty.properties"), "# 无\n".getBytes(StandardCharsets.UTF_8));
        assertThat(GivenAccounts.read(empty).places()).isEmpty();
    }

    private static GivenAccounts read(String properties) throws IOException {
        return GivenAccounts.of(new StringReader(properties));
    }
}
