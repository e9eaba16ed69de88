package org.zhengwu.server.portal.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.Words;
import org.zhengwu.server.portal.Zone;
import org.zhengwu.spi.technical.identity.ProvenParty;
import org.zhengwu.spi.technical.identity.ProviderSignIn;

/** The way to the region's identity (统一身份认证) from the pages of the zone, where one is offered. */
@RequestScoped
public class ProviderDoor {

    static final String PATH = "/sign-in/provider";

    private static final String REFUSED = "signin.provider.";

    private final Instance<ProviderSignIn> signIn;
    private final Visit visit;
    private final Pages pages;

    /** A vendor's identity may have none. */
    @Inject
    public ProviderDoor(Instance<ProviderSignIn> signIn, Visit visit, Pages pages) {
        this.signIn = signIn;
        this.visit = visit;
        this.pages = pages;
    }

    /** As whom people sign in on the pages of the zone. */
    ProvenParty as() {
        return visit.zone() == Zone.STAFF ? ProvenParty.STAFF : ProvenParty.SERVED;
    }

    /** The sign-in, where it is offered to who is on these pages. */
    ProviderSignIn offered() {
        if (!signIn.isResolvable() || !signIn.get().offers(as())) {
            throw new UnsupportedException("identity.provider");
        }
        return signIn.get();
    }

    /** Where the way begins that leads on to the page, or null where none is offered. */
    @Nullable
    String address(String on) {
        return signIn.isResolvable() && signIn.get().offers(as())
                ? visit.path(PATH) + "?back=" + URLEncoder.encode(on, StandardCharsets.UTF_8)
                : null;
    }

    /** What to say of a way that came to nothing; nothing where the code is none of ours. */
    FormErrors errors(@Nullable String code) {
        Words words = pages.words();
        return code != null && words.has(REFUSED + code)
                ? FormErrors.of("", words.of(REFUSED + code))
                : FormErrors.NONE;
    }
}
