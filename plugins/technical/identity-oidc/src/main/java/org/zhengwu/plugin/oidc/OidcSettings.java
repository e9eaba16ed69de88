package org.zhengwu.plugin.oidc;

import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.net.ssl.SSLContext;
import org.zhengwu.runtime.plugin.PluginException;

/**
 * The settings {@code zhengwu.identity.oidc.*}: who the provider is, how it knows this installation, and which claims
 * say what.
 *
 * @param secondFactorAcr the values of {@code acr} with which the provider says that it asked for a second factor
 * @param secondFactorAmr the values of {@code amr} that say so
 */
record OidcSettings(
        Issuer issuer,
        ClientID clientId,
        Secret clientSecret,
        Scope scopes,
        Duration connectTimeout,
        Duration readTimeout,
        SSLContext tls,
        ClaimMapping claims,
        Set<String> secondFactorAcr,
        Set<String> secondFactorAmr) {

    static final String NAME = "oidc";

    private static final Duration USUAL_CONNECT = Duration.ofSeconds(3);
    private static final Duration USUAL_READ = Duration.ofSeconds(5);

    /** Whether the installation has chosen OpenID Connect. */
    static boolean isChosen(Function<String, Optional<String>> settings) {
        return settings.apply("zhengwu.identity.provider")
                .map(String::strip)
                .filter(NAME::equals)
                .isPresent();
    }

    /**
     * Reads them all.
     *
     * @throws PluginException if one is missing or wrong
     */
    static OidcSettings of(Function<String, Optional<String>> settings) {
        Given given = new Given(settings);
        Scope scopes = Scope.parse(given.text("scopes").orElse("openid profile"));
        if (!scopes.contains("openid")) {
            throw Given.wrong("scopes", scopes.toString(), "openid is one of them");
        }
        return new OidcSettings(
                new Issuer(given.address("issuer", "It is the address of the provider.")
                        .toString()),
                new ClientID(given.needed("client-id", "It is the name that the provider gave this installation.")),
                new Secret(given.needed("client-secret", "It is what the provider knows this installation by.")),
                scopes,
                given.timeout("connect-timeout", USUAL_CONNECT),
                given.timeout("read-timeout", USUAL_READ),
                given.tls("trusted-certificates"),
                ClaimMapping.of(given),
                given.list("second-factor.acr"),
                given.list("second-factor.amr"));
    }

    /** Names no secret. */
    @Override
    public String toString() {
        return "OidcSettings[" + issuer + "]";
    }
}
