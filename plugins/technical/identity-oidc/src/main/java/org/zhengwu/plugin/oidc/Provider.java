package org.zhengwu.plugin.oidc;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.wire.Tls;
import org.zhengwu.spi.OutageException;

/** The provider as its discovery document says; read when it is needed and again after an hour. */
final class Provider {

    private static final Duration READ_AGAIN = Duration.ofHours(1);

    private final OidcSettings settings;
    private volatile @Nullable Known known;

    Provider(OidcSettings settings) {
        this.settings = settings;
    }

    /**
     * What is known of the provider.
     *
     * @param validator checks ID tokens; keeps the provider's keys, and asks for them again where one is unknown
     * @param readAt the machine's running time when it was read
     */
    record Known(OIDCProviderMetadata metadata, IDTokenValidator validator, long readAt) {}

    /**
     * What is known of it.
     *
     * @throws OutageException if it does not tell, or tells what no address is to be sent to
     */
    Known known() {
        Known last = known;
        if (last != null && System.nanoTime() - last.readAt() < READ_AGAIN.toNanos()) {
            return last;
        }
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(settings.issuer(), this::limit);
            requireSafe("authorization_endpoint", metadata.getAuthorizationEndpointURI());
            requireSafe("token_endpoint", metadata.getTokenEndpointURI());
            requireSafe("jwks_uri", metadata.getJWKSetURI());
            if (settings.claims().needsUserInfo()) {
                requireSafe("userinfo_endpoint", metadata.getUserInfoEndpointURI());
            }
            Known read = new Known(metadata, validator(metadata), System.nanoTime());
            known = read;
            return read;
        } catch (IOException | GeneralException unread) {
            throw new OutageException("the discovery document of the provider cannot be read", unread);
        }
    }

    private static void requireSafe(String name, @Nullable URI address) {
        if (address == null || !Tls.covers(address)) {
            throw new OutageException("the discovery document of the provider names no https address as " + name);
        }
    }

    private IDTokenValidator validator(OIDCProviderMetadata metadata) throws MalformedURLException {
        // Signatures that need no secret of ours: with those of a shared one, whoever knows it could be anybody.
        Set<JWSAlgorithm> signatures = new LinkedHashSet<>(JWSAlgorithm.Family.RSA);
        signatures.addAll(JWSAlgorithm.Family.EC);
        JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                        metadata.getJWKSetURI().toURL(), this::read)
                .refreshAheadCache(false)
                .build();
        return new IDTokenValidator(
                settings.issuer(), settings.clientId(), new JWSVerificationKeySelector<>(signatures, keys), null);
    }

    private Resource read(URL address) throws IOException {
        HTTPResponse answer = send(new HTTPRequest(HTTPRequest.Method.GET, address));
        if (!answer.indicatesSuccess()) {
            throw new IOException("The provider answered " + answer.getStatusCode());
        }
        return new Resource(answer.getBody(), null);
    }

    /** Sends a request within the time-outs; a redirection is an answer, and not followed. */
    HTTPResponse send(HTTPRequest request) throws IOException {
        limit(request);
        HTTPResponse answer = request.send();
        if (answer.getStatusCode() >= HTTPResponse.SC_SERVER_ERROR) {
            throw new IOException("The provider answered " + answer.getStatusCode());
        }
        return answer;
    }

    private void limit(HTTPRequest request) {
        request.setConnectTimeout((int) settings.connectTimeout().toMillis());
        request.setReadTimeout((int) settings.readTimeout().toMillis());
        request.setFollowRedirects(false);
        request.setSSLSocketFactory(settings.tls().getSocketFactory());
    }
}
