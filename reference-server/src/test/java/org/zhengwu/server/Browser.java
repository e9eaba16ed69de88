package org.zhengwu.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Chromium that the machine has, if it has one; the shell without windows takes much less of the processors. */
final class Browser implements AutoCloseable {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"),
            Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** Starts it; skips the tests where there is none. */
    static Browser start() {
        Path program = PLACES.stream().filter(Files::isExecutable).findFirst().orElse(null);
        assumeTrue(program != null, "skipped: no Chromium is installed");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(List.of("--no-sandbox", "--disable-gpu"))));
    }

    /** A person's own window. */
    Window window(int port, String language, boolean scripts, int width) {
        return window("", port, language, scripts, width);
    }

    /** The same, of whom the pictures tell whose it is. */
    Window window(String whose, int port, String language, boolean scripts, int width) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale(language)
                // The provider of a test issued its certificate itself.
                .setIgnoreHTTPSErrors(true)
                .setJavaScriptEnabled(scripts)
                .setViewportSize(width, 800));
        return new Window(context, port, whose + language + (scripts ? "-" : "-noscript-") + width, scripts);
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
