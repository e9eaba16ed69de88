package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A browser's window that notices what must never happen on any page. */
final class Window implements AutoCloseable {

    private static final int A_WHILE_MILLIS = 2000;
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** Texts below 18 px and targets below 60 px (AGE-001). */
    private static final String TOO_SMALL = """
            () => {
                const seen = e => e.getClientRects().length > 0 && !e.closest('.visually-hidden, .skip');
                const texts = [...document.querySelectorAll('body *')].filter(e => seen(e)
                    && [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())
                    && parseFloat(getComputedStyle(e).fontSize) < 18);
                const targets = [...document.querySelectorAll(
                        'a, button, summary, select, .choice, input:not([type=hidden]):not([type=radio], [type=checkbox])')]
                    .filter(e => seen(e) && (e.getBoundingClientRect().height < 59.5
                        || e.closest('.brought') && e.getBoundingClientRect().width < 59.5));
                return [...texts, ...targets].map(e => e.outerHTML.slice(0, 120));
            }""";

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final String name;
    private final boolean scripts;
    private final Set<String> hosts = new LinkedHashSet<>(Set.of("data:"));
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> visited = new LinkedHashSet<>();
    private int loads;
    private int pictures;

    Window(BrowserContext context, int port, String name, boolean scripts) {
        this.context = context;
        this.base = "http://127.0.0.1:" + port;
        this.hosts.add(base + "/");
        this.name = name;
        this.scripts = scripts;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onLoad(loaded -> loads++);
        page.onDialog(dialog -> {
            complaints.add("dialog: " + dialog.message());
            dialog.dismiss();
        });
        context.onRequest(request -> {
            if (hosts.stream().noneMatch(host -> request.url().startsWith(host))) {
                complaints.add("request to another host: " + request.url());
            }
        });
    }

    /** Lets pages lead to another host as well, as to a provider. */
    Window meets(String address) {
        hosts.add(address + "/");
        return this;
    }

    Page page() {
        return page;
    }

    String text() {
        return page.innerText("main");
    }

    /** Goes to the address and looks at the page. */
    void visit(String address) {
        page.navigate(base + address);
        look();
    }

    /** Presses what the selector names, by the keyboard, and looks at the page that it leads to. */
    void press(String selector) {
        go(selector);
        look();
    }

    /** Presses what the selector names where the form is refused, and looks at what the page says. */
    void pressInVain(String selector) {
        go(selector);
        forgive();
        look();
        assertThat(page.locator("#errors").count()).isEqualTo(1);
    }

    /** Presses what sends a file by the script of the page, and looks at what the answer shows in its place. */
    void pressToSend(String selector, String shown) {
        page.locator(selector).first().focus();
        page.keyboard().press("Enter");
        page.waitForSelector(shown);
        forgive();
        look();
    }

    private void go(String selector) {
        Locator pressed = page.locator(selector).first();
        int before = loads;
        pressed.focus();
        page.keyboard().press("Enter");
        page.waitForCondition(() -> loads > before);
    }

    /** Looks at the page as people with and without good eyes do. */
    void look() {
        String address = page.url().substring(base.length());
        assertThat(complaints).as(address).isEmpty();
        takeAPicture();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits a width of %s", address, page.viewportSize().width)
                .isEqualTo(true);
        if (scripts) {
            assertThat(axe().analyze().getViolations())
                    .as(address)
                    .extracting(
                            rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                    .isEmpty();
        }
        visited.add(address);
    }

    /** In the page itself: no page has frames, for which it would start a browser's process anew each time. */
    @SuppressWarnings("deprecation")
    private AxeBuilder axe() {
        return new AxeBuilder(page).withTags(RULES).setLegacyMode(true);
    }

    /** Once more where the browser was too busy to draw. */
    private void takeAPicture() {
        Page.ScreenshotOptions whole = new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "portal", name, "%02d.png".formatted(++pictures)));
        try {
            page.screenshot(whole);
        } catch (PlaywrightException busy) {
            page.waitForTimeout(A_WHILE_MILLIS);
            page.screenshot(whole);
        }
    }

    /** Looks at every page again in large type. */
    void lookAgainInLargeType() {
        page.navigate(base + "/preferences?large=true&back=/");
        for (String address : List.copyOf(visited)) {
            page.navigate(base + address);
            // A question that was refused is refused again.
            forgive();
            look();
            assertThat((List<?>) page.evaluate(TOO_SMALL)).as(address).isEmpty();
        }
    }

    /** Chooses a file in the field. */
    void choose(String field, String file, String mediaType, byte[] content) {
        page.setInputFiles("#" + field, new FilePayload(file, mediaType, content));
    }

    void signIn(String account) {
        visit("/sign-in");
        enter(account, "zhengwu-demo");
    }

    /** Fills in the form of the sign-in and sends it. */
    void enter(String account, String password) {
        page.fill("#account", account);
        page.fill("#password", password);
        press("form[action$='/sign-in'] button");
    }

    /** Signs in as one of the staff, which leads to the inbox. */
    void signInToWork(String account) {
        signInToWork(account, "/staff");
    }

    /** Signs in as one of the staff whose first page is another. */
    void signInToWork(String account, String first) {
        visit("/staff");
        enter(account, "zhengwu-demo");
        assertThat(page.url()).endsWith(first);
    }

    /** What the page shows, as the browser has it after a failure: the answer itself is a complaint of its console. */
    void forgive() {
        complaints.removeIf(each -> each.startsWith("console: Failed to load resource"));
    }

    /** The cookies as a header. */
    String cookies() {
        return String.join(
                "; ",
                context.cookies(base.replace("http:", "https:")).stream()
                        .map(each -> each.name + "=" + each.value)
                        .toList());
    }

    List<Cookie> cookieList() {
        return context.cookies();
    }

    @Override
    public void close() {
        context.close();
    }
}
