package org.zhengwu.plugin.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.port.Ports;
import org.zhengwu.runtime.wire.Tls;
import org.zhengwu.spi.technical.identity.IdentityProvider;
import org.zhengwu.spi.technical.identity.ProvenParty;

/** The identity provider that the installation chose, if any, and where its pages are; said at each start. */
@ApplicationScoped
class IdentityProviders {

    private static final Logger LOG = System.getLogger(IdentityProviders.class.getName());
    private static final String NONE = "none";
    private static final String ADDRESS = "provider.address";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final String name;
    private final @Nullable IdentityProvider chosen;
    private final Set<ProvenParty> proves;
    private final URI address;

    @Inject
    IdentityProviders(Ports ports, IdentitySettings settings) {
        name = settings.text("provider", NONE);
        chosen = name.equals(NONE) ? null : named(ports, name);
        proves = chosen == null ? Set.of() : Set.copyOf(chosen.proves());
        address = chosen == null ? URI.create("") : site(settings.text(ADDRESS, ""));
    }

    /** Throws {@link PluginException} where a provider is chosen and nothing says where the pages are. */
    static void check(Function<String, Optional<String>> settings) {
        boolean chosen = settings.apply("zhengwu.identity.provider")
                .map(String::strip)
                .filter(name -> !name.equals(NONE))
                .isPresent();
        if (chosen) {
            site(settings.apply("zhengwu.identity." + ADDRESS).orElse("").strip());
        }
    }

    private static IdentityProvider named(Ports ports, String name) {
        Map<String, IdentityProvider> technologies = new TreeMap<>();
        ports.all(IdentityProvider.class).forEach(each -> technologies.put(keepable(each), each));
        IdentityProvider named = technologies.get(name);
        if (named == null) {
            throw new PluginException("The setting zhengwu.identity.provider cannot be '" + name + "': there are "
                    + technologies.keySet() + ".");
        }
        return named;
    }

    /** A name that links can keep. */
    private static String keepable(IdentityProvider provider) {
        if (!NAME.matcher(provider.name()).matches()) {
            throw new PluginException("An identity provider has a name that is no lower-case word.");
        }
        return provider.name();
    }

    /** The address of the pages as browsers know it; a host name that a request brings is nothing to send people to. */
    private static URI site(String text) {
        try {
            URI site = URI.create(text);
            boolean bare = site.getRawUserInfo() == null && site.getRawQuery() == null && site.getRawFragment() == null;
            if (Tls.covers(site) && bare && Set.of("", "/").contains(site.getRawPath())) {
                return site.resolve("/");
            }
        } catch (IllegalArgumentException wrong) {
            throw wrongAddress(text);
        }
        throw wrongAddress(text);
    }

    private static PluginException wrongAddress(String text) {
        return new PluginException("The setting zhengwu.identity." + ADDRESS + " cannot be '" + text
                + "': with an identity provider it is the address of the pages, such as https://zwfw.example.gov.cn.");
    }

    void start(@Observes @Priority(Fingerprints.AFTER_MIGRATIONS) Startup event) {
        LOG.log(
                Level.INFO,
                chosen == null
                        ? "No identity provider is offered (zhengwu.identity.provider): people sign in with passwords"
                        : "Identity provider: {0} (zhengwu.identity.provider), proves {1}, pages at {2}",
                name,
                proves,
                address);
    }

    boolean proves(ProvenParty as) {
        return proves.contains(as);
    }

    /** The name of the chosen one. */
    String name() {
        return name;
    }

    /** The chosen one, which proves such identities. */
    IdentityProvider of(ProvenParty as) {
        if (chosen == null || !proves(as)) {
            throw new UnsupportedException("identity.provider");
        }
        return chosen;
    }

    /** The address of a page as browsers know it. */
    URI page(String path) {
        return address.resolve(path);
    }
}
