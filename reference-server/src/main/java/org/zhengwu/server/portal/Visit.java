package org.zhengwu.server.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.ForbiddenException;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Role;
import org.zhengwu.api.UnauthenticatedException;
import org.zhengwu.server.rest.CurrentRequest;
import org.zhengwu.spi.technical.identity.Callers;

/** One request for a page: who asks, what the cookies say, and the cookies that the answer sets. */
@RequestScoped
public class Visit {

    private final Callers callers;
    private final CurrentRequest request;
    private final Site site;
    private final List<NewCookie> answered = new ArrayList<>();
    private Cookies cookies = Cookies.NONE;
    private URI address = URI.create("/");
    private @Nullable Caller found;
    private @Nullable String formSecret;
    private boolean personal;
    private Zone zone = Zone.PUBLIC;

    @Inject
    public Visit(Callers callers, CurrentRequest request, Site site) {
        this.callers = callers;
        this.request = request;
        this.site = site;
    }

    void begin(Cookies sent) {
        this.cookies = sent;
        this.zone = site.zoneOf("/");
    }

    void at(URI page) {
        this.address = page;
        this.zone = site.zoneOf(page.getRawPath());
    }

    /** Who asks; a visitor where no session is alive. */
    public Caller caller() {
        if (found == null) {
            found = find().orElseGet(() -> Caller.visitor(Channel.WEB)).inRequest(request.id());
            personal = personal || !found.isVisitor();
        }
        return found;
    }

    /** Who asks, where the page is for people who have signed in. */
    public Caller signedIn() {
        if (caller().isVisitor()) {
            throw new UnauthenticatedException();
        }
        return caller();
    }

    /** Who asks, where a page is for the holders of one role. */
    public Caller signedInAs(Role role) {
        if (!signedIn().has(role)) {
            throw new ForbiddenException(role.name());
        }
        return caller();
    }

    /** The caller of the session when it acts for the party. */
    public Caller actingFor(PartyId party) {
        return ofSession(Channel.WEB, party);
    }

    /** The caller of the session as one who receives at the window (窗口). */
    public Caller atWindow() {
        return ofSession(Channel.WINDOW, null);
    }

    private Caller ofSession(Channel channel, @Nullable PartyId party) {
        String token = cookies.session();
        return (token == null ? Optional.<Caller>empty() : callers.byToken(token, channel, party))
                .orElseThrow(UnauthenticatedException::new)
                .inRequest(request.id());
    }

    /** Whether who asks works for the administration, and does not come to be served alone. */
    public boolean isStaff() {
        return caller().grants().stream().anyMatch(grant -> grant.role() != Role.SERVICE_USER);
    }

    private Optional<Caller> find() {
        String token = cookies.session();
        if (token == null) {
            return Optional.empty();
        }
        try {
            return callers.byToken(token, Channel.WEB, zone == Zone.STAFF ? null : cookies.party());
        } catch (ForbiddenException delegationEnded) {
            answer(Cookies.ended(Cookies.PARTY));
            return callers.byToken(token, Channel.WEB, null);
        }
    }

    /** Goes on as a visitor, with this page and in this browser, where the session has ended. */
    public void leave() {
        found = Caller.visitor(Channel.WEB).inRequest(request.id());
        answer(Cookies.ended(Cookies.SESSION));
        answer(Cookies.ended(Cookies.PARTY));
    }

    /** The token of the session, or null. */
    public @Nullable String session() {
        return cookies.session();
    }

    /** The place whose services are looked for, or null where none was chosen. */
    public @Nullable DivisionCode division() {
        return cookies.division();
    }

    /** Whether texts are large (长者模式, AGE-001). */
    public boolean isLarge() {
        return cookies.large();
    }

    public Locale language() {
        return request.language();
    }

    /** The id of the request, which the log has too. */
    public String id() {
        return request.id();
    }

    /** The zone that this page is in. */
    public Zone zone() {
        return zone;
    }

    /** The address within the site of another page of the zone. */
    public String path(String page) {
        return zone.path(page);
    }

    /** Where who asks goes on from a page that leads nowhere. */
    public String start() {
        return zone == Zone.STAFF ? path("/") : "/my";
    }

    /** Whether this instance has pages for staff, and who asks is one. */
    public boolean worksHere() {
        return site.serves(Zone.STAFF) && isStaff();
    }

    /** The address of this page within the site. */
    public String address() {
        String query = address.getRawQuery();
        return address.getRawPath() + (query == null ? "" : "?" + query);
    }

    /** What every form of this visit has to carry; keeps the page out of every cache. */
    public String formToken() {
        personal = true;
        if (formSecret == null) {
            formSecret = cookies.secret();
        }
        if (formSecret == null) {
            formSecret = FormToken.freshSecret();
            answer(Cookies.secure(Cookies.VISITOR, formSecret));
        }
        return FormToken.of(formSecret);
    }

    /** Whether the token is the one that the forms of this browser carry. */
    boolean hasToken(@Nullable String given) {
        String secret = cookies.secret();
        return secret != null && given != null && FormToken.matches(secret, given);
    }

    /** Whether the answer is for this person only, as one that sets a cookie is. */
    boolean isPersonal() {
        return personal || cookies.session() != null || !answered.isEmpty();
    }

    /** Has the next page tell what the form did: a word, and up to two numbers after hyphens. */
    public void tell(String what) {
        answer(Cookies.telling(what));
    }

    /** What the form that led here has to tell, where it begins so; a page that is loaded again tells it no more. */
    public Optional<String> told(String word) {
        Optional<String> told = Optional.ofNullable(cookies.told()).filter(what -> (what + "-").startsWith(word + "-"));
        told.ifPresent(what -> answer(Cookies.ended(Cookies.TOLD)));
        return told;
    }

    /** Sets a cookie with the answer. */
    public void answer(NewCookie cookie) {
        answered.add(cookie);
    }

    List<NewCookie> answered() {
        return List.copyOf(answered);
    }
}
