package org.zhengwu.server.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.identity.CurrentSession;

/** What stands around every page: the language, the switches, and who has signed in. */
public final class Frame {

    private final Visit visit;
    private final Site site;
    private final Words words;
    private final @Nullable CurrentSession session;

    Frame(Visit visit, Site site, @Nullable CurrentSession session) {
        this.visit = visit;
        this.site = site;
        this.words = Words.in(visit.language());
        this.session = session;
    }

    public Words words() {
        return words;
    }

    public Site site() {
        return site;
    }

    /** Whether texts are large (AGE-001). */
    public boolean large() {
        return visit.isLarge();
    }

    /** Who has signed in, or null. */
    public @Nullable CurrentSession session() {
        return session;
    }

    /** Whether the person who signed in is served here, and not staff alone. */
    public boolean served() {
        return session != null && session.actingFor() != null;
    }

    /** What a form of this page carries. */
    public String formToken() {
        return visit.formToken();
    }

    /** The address of a page that comes back to this one. */
    public String andBack(String address) {
        String mark = address.contains("?") ? "&" : "?";
        return address + mark + "back=" + URLEncoder.encode(visit.address(), StandardCharsets.UTF_8);
    }

    /** The address of the file with what pages look like, or of another asset. */
    public String asset(String name) {
        return Asset.named(name).address();
    }
}
