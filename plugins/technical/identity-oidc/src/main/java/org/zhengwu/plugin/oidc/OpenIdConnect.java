package org.zhengwu.plugin.oidc;

import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.zhengwu.spi.technical.identity.IdentityProvider;
import org.zhengwu.spi.technical.identity.ProvenIdentity;
import org.zhengwu.spi.technical.identity.ProvenParty;

/**
 * Proves identities by OpenID Connect: the authorization code flow with PKCE, of a provider that is found by its
 * discovery document. Reads its settings only where it is chosen.
 */
@ApplicationScoped
class OpenIdConnect implements IdentityProvider {

    private final @Nullable OidcSettings settings;
    private final @Nullable Provider provider;

    @Inject
    OpenIdConnect(Config config) {
        this(
                OidcSettings.isChosen(name -> config.getOptionalValue(name, String.class))
                        ? OidcSettings.of(name -> config.getOptionalValue(name, String.class))
                        : null);
    }

    OpenIdConnect(@Nullable OidcSettings settings) {
        this.settings = settings;
        this.provider = settings == null ? null : new Provider(settings);
    }

    @Override
    public String name() {
        return OidcSettings.NAME;
    }

    @Override
    public Set<ProvenParty> proves() {
        return settings().claims().proves();
    }

    @Override
    public Attempt start(URI back, ProvenParty as) {
        OidcSettings chosen = settings();
        Remembered remembered = Remembered.fresh();
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, chosen.scopes(), chosen.clientId(), back)
                .endpointURI(provider().known().metadata().getAuthorizationEndpointURI())
                .state(remembered.state())
                .nonce(remembered.nonce())
                .codeChallenge(remembered.verifier(), CodeChallengeMethod.S256);
        if (as == ProvenParty.STAFF && !chosen.secondFactorAcr().isEmpty()) {
            request.acrValues(
                    chosen.secondFactorAcr().stream().sorted().map(ACR::new).toList());
        }
        return new Attempt(request.build().toURI(), remembered.text());
    }

    @Override
    public ProvenIdentity finish(Map<String, String> answer, URI back, ProvenParty as, String remembered) {
        return new Finish(settings(), provider(), back, Remembered.of(remembered)).identity(answer, as);
    }

    private OidcSettings settings() {
        return chosen(settings);
    }

    private Provider provider() {
        return chosen(provider);
    }

    private static <T> T chosen(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("OpenID Connect is not chosen");
        }
        return part;
    }
}
