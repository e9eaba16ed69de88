package org.zhengwu.server.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
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

    /** Whether this is a page for staff. */
    public boolean staff() {
        return visit.zone() == Zone.STAFF;
    }

    /** Whether a page for the public leads on to those for staff. */
    public boolean leadsToWork() {
        return !staff() && visit.worksHere();
    }

    /** The sections for who works here. */
    public List<StaffSection> sections() {
        return session == null ? List.of() : StaffSection.of(session.grants());
    }

    /** Whether this page lies in the section. */
    public boolean isIn(StaffSection section) {
        String own = path(section.path());
        String page = visit.address().replaceFirst("\\?.*", "");
        return section == StaffSection.INBOX ? page.equals(own) : (page + "/").startsWith(own + "/");
    }

    /** Whether who has signed in holds the role. */
    public boolean has(Role role) {
        return session != null && session.roles().contains(role);
    }

    /** Whether who has signed in holds the post in some organ. */
    public boolean holds(Post post) {
        return session != null && session.grants().stream().anyMatch(grant -> grant.post() == post);
    }

    /** Who took a step, as far as staff are told: oneself, a colleague, or the system where nobody did. */
    public String who(@Nullable AccountId account) {
        if (account == null || account.equals(Caller.system("").account())) {
            return words.of("staff.system");
        }
        return words.of(session != null && account.equals(session.accountId()) ? "staff.yourself" : "staff.colleague");
    }

    /** The address of another page of the zone. */
    public String path(String page) {
        return visit.path(page);
    }

    /** What a form of this page carries. */
    public String formToken() {
        return visit.formToken();
    }

    /** The address of a page of the zone that comes back to this one. */
    public String andBack(String address) {
        String mark = address.contains("?") ? "&" : "?";
        return path(address) + mark + "back=" + URLEncoder.encode(visit.address(), StandardCharsets.UTF_8);
    }

    /** The address of the file with what pages look like, or of another asset. */
    public String asset(String name) {
        return path(Asset.named(name).address());
    }
}
