package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Takes the pictures of the READMEs, into the folder that {@value #SETTING} names. */
@Tag("full")
@EnabledIfSystemProperty(
        named = PicturesIT.SETTING,
        matches = ".+",
        disabledReason = "skipped: -D" + PicturesIT.SETTING + " names no folder for the pictures")
class PicturesIT extends BrowserTests {

    static final String SETTING = "zhengwu.pictures";

    private final Path place = Path.of(System.getProperty(SETTING, "."));

    @Test
    void takesThePicturesOfTheReadme() {
        HttpCalls visitor = new HttpCalls(server.port());
        String path = "/cases/" + new Journey(visitor).submit().text("id");
        HttpCalls official = visitor.as("official-sz");
        official.step(official.get("/api/v1" + path).expect(200), "/api/v1" + path + "/acceptance", null)
                .expect(200);
        try (Window window = browser.window("pictures-", server.port(), "zh-CN", true, DESK)) {
            window.visit("/");
            take(window, "portal");
            window.visit("/items?q=%E5%8A%B3%E5%8A%A1%E6%B4%BE%E9%81%A3");
            window.press(".list a[href^='/items/']");
            take(window, "guide");
            window.signIn("citizen1");
            window.visit(path);
            take(window, "case");
        }
        try (Window window = browser.window("pictures-", server.port(), "zh-CN", true, DESK)) {
            window.signInToWork("official-sz");
            window.visit("/staff" + path);
            take(window, "console");
        }
    }

    private void take(Window window, String name) {
        Path picture = place.resolve(name + ".png");
        window.page().screenshot(new Page.ScreenshotOptions().setPath(picture));
        assertThat(Files.isRegularFile(picture)).isTrue();
    }
}
