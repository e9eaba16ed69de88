package org.zhengwu.plugin.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.UserInfoRequest;
import com.nimbusds.openid.connect.sdk.UserInfoResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.plugin.oidc.ClaimMapping.Claims;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.technical.identity.ProofRefusedException;
import org.zhengwu.spi.technical.identity.ProofRefusedException.Reason;
import org.zhengwu.spi.technical.identity.ProvenIdentity;
import org.zhengwu.spi.technical.identity.ProvenParty;

/** The end of one attempt: from the answer that the browser brought to an identity. */
final class Finish {

    private static final Set<String> OUT = Set.of("server_error", "temporarily_unavailable");
    private static final Set<String> SAID_NO = Set.of(
            "access_denied",
            "login_required",
            "interaction_required",
            "account_selection_required",
            "consent_required",
            "unmet_authentication_requirements");

    private final OidcSettings settings;
    private final Provider provider;
    private final URI back;
    private final Remembered remembered;

    Finish(OidcSettings settings, Provider provider, URI back, Remembered remembered) {
        this.settings = settings;
        this.provider = provider;
        this.back = back;
        this.remembered = remembered;
    }

    ProvenIdentity identity(Map<String, String> answer, ProvenParty as) {
        AuthorizationCode code = code(answer);
        try {
            OIDCTokenResponse tokens = tokens(code);
            IDTokenClaimsSet proven = validated(tokens.getOIDCTokens().getIDToken());
            UserInfo told = settings.claims().needsUserInfo()
                    ? userInfo(tokens.getOIDCTokens().getAccessToken(), proven)
                    : null;
            String subject = settings.issuer() + " " + proven.getSubject();
            return settings.claims().identity(subject, new Claims(proven, told), as, isFactorProven(proven));
        } catch (IOException broken) {
            throw new OutageException("the provider does not answer", broken);
        } catch (ParseException malformed) {
            throw new OutageException("the provider gives an answer that is none", malformed);
        }
    }

    private AuthorizationCode code(Map<String, String> answer) {
        String state = answer.get("state");
        if (state == null || !remembered.state().getValue().equals(state)) {
            throw new ProofRefusedException(Reason.ATTEMPT_LOST, "The answer is to another attempt");
        }
        // RFC 9207: an answer of another provider must not be taken to this one.
        String issuer = answer.get("iss");
        if (issuer != null && !settings.issuer().equals(new Issuer(issuer))) {
            throw notProven("The answer is of another provider", null);
        }
        String error = answer.get("error");
        if (error != null) {
            throw refusal(error);
        }
        String code = answer.get("code");
        if (code == null || code.isBlank()) {
            throw notProven("The answer has no code", null);
        }
        return new AuthorizationCode(code);
    }

    private static RuntimeException refusal(String error) {
        if (OUT.contains(error)) {
            return new OutageException("the provider says that it is out");
        }
        return SAID_NO.contains(error)
                ? new ProofRefusedException(Reason.REFUSED, "The provider or the person there refused")
                : notProven("The provider answers with an error", null);
    }

    private OIDCTokenResponse tokens(AuthorizationCode code) throws IOException, ParseException {
        TokenRequest request = new TokenRequest.Builder(
                        provider.known().metadata().getTokenEndpointURI(),
                        client(),
                        new AuthorizationCodeGrant(code, back, remembered.verifier()))
                .build();
        TokenResponse response = OIDCTokenResponseParser.parse(provider.send(request.toHTTPRequest()));
        if (response instanceof OIDCTokenResponse tokens) {
            return tokens;
        }
        ErrorObject error = response.toErrorResponse().getErrorObject();
        if (OAuth2Error.INVALID_GRANT.equals(error)) {
            throw notProven("The provider does not take its code back", null);
        }
        throw new OutageException("the provider refuses this installation: " + (error == null ? "" : error.getCode()));
    }

    private ClientAuthentication client() {
        List<ClientAuthenticationMethod> ways = provider.known().metadata().getTokenEndpointAuthMethods();
        boolean post = ways != null
                && !ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return post
                ? new ClientSecretPost(settings.clientId(), settings.clientSecret())
                : new ClientSecretBasic(settings.clientId(), settings.clientSecret());
    }

    private IDTokenClaimsSet validated(@Nullable JWT token) {
        if (token == null) {
            throw notProven("The provider gives no ID token", null);
        }
        try {
            return provider.known().validator().validate(token, remembered.nonce());
        } catch (KeySourceException noKeys) {
            throw new OutageException("the keys of the provider cannot be read", noKeys);
        } catch (BadJOSEException | JOSEException wrong) {
            throw notProven("The ID token proves nothing: " + wrong.getMessage(), wrong);
        }
    }

    private UserInfo userInfo(AccessToken token, IDTokenClaimsSet proven) throws IOException, ParseException {
        UserInfoRequest request =
                new UserInfoRequest(provider.known().metadata().getUserInfoEndpointURI(), token);
        UserInfoResponse response = UserInfoResponse.parse(provider.send(request.toHTTPRequest()));
        UserInfo told =
                response.indicatesSuccess() ? response.toSuccessResponse().getUserInfo() : null;
        if (told == null || !proven.getSubject().equals(told.getSubject())) {
            throw notProven("The provider tells nothing of the identity, or of another", null);
        }
        return told;
    }

    private boolean isFactorProven(IDTokenClaimsSet proven) {
        boolean byClass = proven.getACR() != null
                && settings.secondFactorAcr().contains(proven.getACR().getValue());
        return byClass
                || (proven.getAMR() != null
                        && proven.getAMR().stream()
                                .anyMatch(each -> settings.secondFactorAmr().contains(each.getValue())));
    }

    private static ProofRefusedException notProven(String message, @Nullable Throwable cause) {
        ProofRefusedException refused = new ProofRefusedException(Reason.NOT_PROVEN, message);
        refused.initCause(cause);
        return refused;
    }
}
