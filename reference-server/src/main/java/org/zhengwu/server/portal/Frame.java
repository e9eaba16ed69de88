package org.zhengwu.server.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.technical.identity.CurrentSession;
import org.zhengwu.api.technical.identity.Party;

/** What stands around every page: the language, the switches, and who has signed in. */
public final class Frame {

    private final Visit visit;
    private final Site site;
    private final Words words;
    private final @Nullable CurrentSession session;
    private final @Nullable Party principal;
    private final Colleagues colleagues;

    Frame(Visit visit, Site site, @Nullable CurrentSession session, @Nullable Party principal, Colleagues colleagues) {
        this.visit = visit;
        this.site = site;
        this.words = Words.in(visit.language());
        this.session = session;
        this.principal = principal;
        this.colleagues = colleagues;
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

    /** The party whom the person who signed in acts for, where it is another; or null. */
    public @Nullable Party principal() {
        return principal;
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
        String page = visit.address().replaceFirst("/?(\\?.*)?$", "");
        return section == StaffSection.INBOX ? page.equals(own) : (page + "/").startsWith(own + "/");
    }

    /** Whether this page is the one of the address, or lies below it. */
    public boolean isBelow(String section) {
        return (visit.address().replaceFirst("\\?.*", "") + "/").startsWith(section + "/");
    }

    /** Whether who has signed in holds the role. */
    public boolean has(Role role) {
        return session != null && session.roles().contains(role);
    }

    /** Whether who has signed in holds the post in some organ. */
    public boolean holds(Post post) {
        return session != null && session.grants().stream().anyMatch(grant -> grant.post() == post);
    }

    /**
     * Who took a step: oneself, one of the staff of the organ, or the system where nobody did.
     *
     * @param organ where who took it works, or null where that is not known
     */
    public String who(@Nullable AccountId account, @Nullable OrganId organ) {
        if (account == null || account.equals(Caller.system("").account())) {
            return words.of("staff.system");
        }
        return session != null && account.equals(session.accountId())
                ? words.of("staff.yourself")
                : colleagues.called(words, account, organ);
    }

    /** Where the name of the site leads: to the start of the zone, or to the public for whom the zone has no page. */
    public String home() {
        boolean isStranger = staff() && session != null && !visit.isStaff() && site.serves(Zone.PUBLIC);
        return isStranger ? Zone.PUBLIC.path("/") : path("/");
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
