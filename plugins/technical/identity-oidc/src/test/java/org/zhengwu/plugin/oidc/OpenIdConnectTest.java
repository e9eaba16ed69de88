package org.zhengwu.plugin.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.technical.identity.IdentifierKind;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.technical.identity.IdentityProvider.Attempt;
import org.zhengwu.spi.technical.identity.ProofRefusedException;
import org.zhengwu.spi.technical.identity.ProofRefusedException.Reason;
import org.zhengwu.spi.technical.identity.ProvenIdentity;
import org.zhengwu.spi.technical.identity.ProvenParty;

/** Identities by OpenID Connect, from a provider that tells the truth and from one that does not (SEC-002, LIC-018). */
class OpenIdConnectTest {

    private static final URI BACK = URI.create("https://zw.example.gov.cn/sign-in/provider/back");
    private static final String ZHANG = "11010519491231002X";

    private final Map<String, String> settings = new HashMap<>();
    private TestProvider provider;

    @BeforeEach
    void open() throws IOException {
        provider = new TestProvider();
        settings.put("issuer", provider.address());
        settings.put("client-id", TestProvider.CLIENT);
        settings.put("client-secret", TestProvider.SECRET);
        settings.put("claim.identifier", "id_number");
        settings.put("claim.name", "name");
        settings.put("claim.login", "preferred_username");
        settings.put("claim.party-kind", "user_type");
        settings.put("party-kind-values", "1=NATURAL_PERSON,2=ENTERPRISE,9=STAFF");
        settings.put("claim.level", "auth_level");
        settings.put("level-values", "1=REGISTERED,2=VERIFIED,3=STRONG");
        provider.claims.putAll(Map.of("id_number", ZHANG, "name", "张三", "user_type", "1", "auth_level", 2));
    }

    @AfterEach
    void close() {
        provider.close();
    }

    @Test
    void provesAPersonByTheCodeFlowWithPkce() {
        OpenIdConnect connect = connect();
        Attempt attempt = connect.start(BACK, ProvenParty.SERVED);

        assertThat(attempt.address().getQuery())
                .contains(
                        "response_type=code", "code_challenge_method=S256", "nonce=", "state=", "scope=openid+profile")
                .contains("redirect_uri=" + BACK)
                .doesNotContain(attempt.remembered().split(" ", -1)[2], TestProvider.SECRET);
        ProvenIdentity proven = finish(connect, attempt, provider.agree(attempt.address()));
        assertThat(proven.subject()).isEqualTo(provider.address() + " subject-1");
        assertThat(proven.party())
                .isEqualTo(new PartyDraft(PartyKind.NATURAL_PERSON, "张三", IdentifierKind.RESIDENT_ID, ZHANG, null));
        assertThat(proven.assurance()).isEqualTo(Assurance.VERIFIED);
        assertThat(proven.secondFactor()).isFalse();
        assertThat(proven.toString() + attempt).doesNotContain("张三", ZHANG, "subject-1", "state");
    }

    @Test
    void provesALegalPersonByTheUserInfo() {
        settings.put("claim.identifier", "userinfo:uscc");
        settings.put("claim.name", "userinfo:corp_name");
        settings.put("claim.holder", "name");
        provider.claims.put("user_type", 2);
        provider.userInfo.putAll(Map.of("uscc", "91350100M000100Y43", "corp_name", "某某科技有限公司"));

        ProvenIdentity proven = proven(ProvenParty.SERVED);

        assertThat(proven.party())
                .isEqualTo(new PartyDraft(
                        PartyKind.ENTERPRISE,
                        "某某科技有限公司",
                        IdentifierKind.UNIFIED_CREDIT_CODE,
                        "91350100M000100Y43",
                        null));
        assertThat(proven.holder()).isEqualTo("张三");
        provider.userInfo.put("sub", "subject-2");
        refuse(Reason.NOT_PROVEN, () -> proven(ProvenParty.SERVED));
    }

    @Test
    void provesStaffOnlyWhomTheProviderCountsToThem() {
        provider.claims.put("preferred_username", "official-sz");
        refuse(Reason.STAFF_UNKNOWN, () -> proven(ProvenParty.STAFF));

        provider.claims.put("user_type", "9");
        ProvenIdentity proven = proven(ProvenParty.STAFF);
        assertThat(proven.login()).isEqualTo("official-sz");
        assertThat(proven.party()).isNull();
    }

    @Test
    void saysThatASecondFactorWasAskedForWhereTheProviderSaysIt() {
        settings.put("second-factor.amr", "otp,hwk");
        settings.put("second-factor.acr", "high");
        provider.claims.put("user_type", "9");
        provider.claims.put("amr", List.of("pwd"));
        provider.claims.put("acr", "low");
        assertThat(connect().start(BACK, ProvenParty.STAFF).address().getQuery())
                .contains("acr_values=high");
        assertThat(proven(ProvenParty.STAFF).secondFactor()).isFalse();

        provider.claims.put("acr", "high");
        assertThat(proven(ProvenParty.STAFF).secondFactor()).isTrue();
        provider.claims.put("acr", "low");
        provider.claims.put("amr", List.of("pwd", "otp"));
        assertThat(proven(ProvenParty.STAFF).secondFactor()).isTrue();
    }

    @Test
    void believesNoTokenThatIsWrong() {
        Instant past = Instant.now().minusSeconds(3600);
        Map<String, UnaryOperator<JWTClaimsSet.Builder>> lies = Map.of(
                "another nonce", told -> told.claim("nonce", "another"),
                "no nonce", told -> told.claim("nonce", null),
                "another audience", told -> told.audience("another"),
                "another issuer", told -> told.issuer("https://another.example"),
                "no subject", told -> told.subject(null),
                "expired", told -> told.claim("exp", past.getEpochSecond()));
        lies.forEach((name, lie) -> {
            provider.lies(lie);
            assertThatThrownBy(() -> proven(ProvenParty.SERVED))
                    .as(name)
                    .isInstanceOfSatisfying(
                            ProofRefusedException.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_PROVEN));
        });
        provider.lies(told -> told);
        assertThat(proven(ProvenParty.SERVED).party()).isNotNull();
        provider.signsNothing();
        refuse(Reason.NOT_PROVEN, () -> proven(ProvenParty.SERVED));
    }

    @Test
    void knowsAKeyThatTheProviderRotatedAndNoneThatIsNotItsOwn() {
        OpenIdConnect connect = connect();
        assertThat(proven(connect, ProvenParty.SERVED).party()).isNotNull();

        provider.rotatesItsKey();
        assertThat(proven(connect, ProvenParty.SERVED).party()).isNotNull();
        assertThat(provider.calls).containsOnlyOnce("/.well-known/openid-configuration");

        provider.signsWithAKeyOfNobody();
        refuse(Reason.NOT_PROVEN, () -> proven(ProvenParty.SERVED));
    }

    @Test
    void takesNoAnswerOfAnotherAttemptAndNoCodeTwice() {
        OpenIdConnect connect = connect();
        Attempt first = connect.start(BACK, ProvenParty.SERVED);
        Attempt second = connect.start(BACK, ProvenParty.SERVED);
        Map<String, String> answer = provider.agree(first.address());

        refuse(Reason.ATTEMPT_LOST, () -> finish(connect, second, answer));
        Map<String, String> stolen = Map.of(
                "code",
                answer.getOrDefault("code", ""),
                "state",
                provider.agree(second.address()).getOrDefault("state", ""));
        refuse(Reason.NOT_PROVEN, () -> finish(connect, second, stolen));
        Map<String, String> again = provider.agree(first.address());
        assertThat(finish(connect, first, again)).isNotNull();
        refuse(Reason.NOT_PROVEN, () -> finish(connect, first, again));
    }

    @Test
    void tellsANoFromAnOutage() {
        OpenIdConnect connect = connect();
        Attempt attempt = connect.start(BACK, ProvenParty.SERVED);
        String state = provider.agree(attempt.address()).getOrDefault("state", "");

        refuse(Reason.REFUSED, () -> finish(connect, attempt, Map.of("state", state, "error", "access_denied")));
        refuse(Reason.NOT_PROVEN, () -> finish(connect, attempt, Map.of("state", state, "error", "invalid_scope")));
        refuse(Reason.NOT_PROVEN, () -> finish(connect, attempt, Map.of("state", state)));
        refuse(
                Reason.NOT_PROVEN,
                () -> finish(connect, attempt, Map.of("state", state, "code", "c", "iss", "https://another.example")));
        assertThatThrownBy(() -> finish(connect, attempt, Map.of("state", state, "error", "temporarily_unavailable")))
                .isInstanceOf(OutageException.class);
    }

    @Test
    void declaresAnOutageOfAProviderThatHangs() {
        settings.put("read-timeout", "PT1S");
        for (String path : List.of("/.well-known/openid-configuration", "/token", "/jwks")) {
            provider.hangsAt(path);
            long begun = System.nanoTime();
            assertThatThrownBy(() -> proven(ProvenParty.SERVED)).as(path).isInstanceOf(OutageException.class);
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun))
                    .as(path)
                    .isLessThan(10);
        }
    }

    @Test
    void declaresAnOutageOfAProviderThatIsAnother() {
        provider.saysToBe("https://another.example");

        assertThatThrownBy(() -> connect().start(BACK, ProvenParty.SERVED)).isInstanceOf(OutageException.class);
    }

    @Test
    void refusesValuesThatMeanNothingHere() {
        provider.claims.put("auth_level", 7);
        refuse(Reason.INCOMPLETE, () -> proven(ProvenParty.SERVED));
        provider.claims.remove("auth_level");
        refuse(Reason.INCOMPLETE, () -> proven(ProvenParty.SERVED));
    }

    @Test
    void provesWhomItsClaimsTell() {
        assertThat(connect().proves()).isEqualTo(Set.of(ProvenParty.SERVED, ProvenParty.STAFF));
        settings.remove("claim.login");
        assertThat(connect().proves()).isEqualTo(Set.of(ProvenParty.SERVED));
    }

    @Test
    void stopsTheStartWithOneSentenceWhereASettingIsWrong() {
        stops("issuer", null, "The setting zhengwu.identity.oidc.issuer is missing");
        stops("issuer", "http://id.example.gov.cn", "http only on this machine");
        stops("client-id", null, "zhengwu.identity.oidc.client-id is missing");
        stops("client-secret", " ", "zhengwu.identity.oidc.client-secret is missing");
        stops("scopes", "profile", "zhengwu.identity.oidc.scopes cannot be 'profile'");
        stops("read-timeout", "5", "written like PT5S");
        stops("trusted-certificates", "/not/there.pem", "it is a PEM file of those who issue");
        stops("claim.name", null, "zhengwu.identity.oidc.claim.name is missing");
        stops("claim.level", null, "zhengwu.identity.oidc.claim.level is missing");
        stops("level-values", "1=VERY", "there are [ANONYMOUS, REGISTERED, VERIFIED, STRONG]");
        stops("party-kind-values", "1=NATURAL_PERSON", "one value is STAFF");
        new OidcCheck().check(name -> Optional.empty());
    }

    private void stops(String name, @Nullable String value, String sentence) {
        Map<String, String> other = new HashMap<>(settings);
        other.remove(name);
        if (value != null) {
            other.put(name, value);
        }
        assertThatThrownBy(() -> new OidcCheck().check(key -> read(other, key)))
                .as(name)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining(TestProvider.SECRET);
    }

    private static Optional<String> read(Map<String, String> from, String key) {
        return key.equals("zhengwu.identity.provider")
                ? Optional.of("oidc")
                : Optional.ofNullable(from.get(key.replace("zhengwu.identity.oidc.", "")));
    }

    private OpenIdConnect connect() {
        return new OpenIdConnect(OidcSettings.of(key -> read(settings, key)));
    }

    private ProvenIdentity proven(ProvenParty as) {
        return proven(connect(), as);
    }

    private ProvenIdentity proven(OpenIdConnect connect, ProvenParty as) {
        Attempt attempt = connect.start(BACK, as);
        return connect.finish(provider.agree(attempt.address()), BACK, as, attempt.remembered());
    }

    private static ProvenIdentity finish(OpenIdConnect connect, Attempt attempt, Map<String, String> answer) {
        return connect.finish(answer, BACK, ProvenParty.SERVED, attempt.remembered());
    }

    private static void refuse(Reason reason, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProofRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
