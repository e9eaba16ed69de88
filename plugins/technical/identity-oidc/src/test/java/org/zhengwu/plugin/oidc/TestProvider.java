package org.zhengwu.plugin.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A provider of OpenID Connect in the process of the test, which can be made to lie. */
final class TestProvider implements AutoCloseable {

    static final String CLIENT = "zhengwu";
    static final String SECRET = "a-secret-of-the-test-that-is-long";

    private static final int NO_CONTENT_LENGTH = -1;

    final List<String> calls = new CopyOnWriteArrayList<>();
    final Map<String, Object> claims = new HashMap<>();
    final Map<String, Object> userInfo = new HashMap<>();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, AuthenticationRequest> open = new HashMap<>();
    private RSAKey key = newKey();
    private RSAKey published = key;
    private UnaryOperator<JWTClaimsSet.Builder> lie = told -> told;
    private boolean signs = true;
    private String hangsAt = "nowhere";
    private String issuer;

    TestProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        issuer = address();
        claims.put("sub", "subject-1");
        userInfo.put("sub", "subject-1");
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on ID tokens say what the change makes of the truth. */
    void lies(UnaryOperator<JWTClaimsSet.Builder> change) {
        lie = change;
    }

    void signsNothing() {
        signs = false;
    }

    void saysToBe(String other) {
        issuer = other;
    }

    void rotatesItsKey() {
        key = newKey();
        published = key;
    }

    /** From now on it signs with a key that it does not publish. */
    void signsWithAKeyOfNobody() {
        key = newKey();
    }

    void hangsAt(String path) {
        hangsAt = path;
    }

    /** Lets the person at the browser agree; what the browser then brings back. */
    Map<String, String> agree(URI address) {
        try {
            AuthenticationRequest request = AuthenticationRequest.parse(address);
            String code = UUID.randomUUID().toString();
            open.put(code, request);
            return Map.of("code", code, "state", request.getState().getValue());
        } catch (ParseException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        calls.add(path);
        if (path.equals(hangsAt)) {
            rest();
        }
        try (exchange) {
            switch (path) {
                case "/.well-known/openid-configuration" -> send(exchange, 200, discovery());
                case "/jwks" -> send(exchange, 200, new JWKSet(published.toPublicJWK()).toString());
                case "/token" -> token(exchange);
                case "/userinfo" -> send(exchange, 200, json(userInfo));
                default -> exchange.sendResponseHeaders(404, NO_CONTENT_LENGTH);
            }
        }
    }

    private String discovery() {
        return MessageFormat.format("""
                '{'"issuer":"{1}","authorization_endpoint":"{0}/authorize","token_endpoint":"{0}/token",
                "jwks_uri":"{0}/jwks","userinfo_endpoint":"{0}/userinfo","response_types_supported":["code"],
                "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]'}'
                """, address(), issuer);
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        AuthenticationRequest request = open.remove(form.getOrDefault("code", ""));
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        if (basic == null || !basic.startsWith("Basic ")) {
            send(exchange, 401, "{\"error\":\"invalid_client\"}");
        } else if (request == null || !isProven(request, form.getOrDefault("code_verifier", ""))) {
            send(exchange, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            send(
                    exchange,
                    200,
                    "{\"access_token\":\"access\",\"token_type\":\"Bearer\",\"id_token\":\""
                            + idToken(request).serialize() + "\"}");
        }
    }

    private static boolean isProven(AuthenticationRequest request, String verifier) {
        return verifier.length() >= 43
                && CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(verifier))
                        .equals(request.getCodeChallenge());
    }

    private JWT idToken(AuthenticationRequest request) {
        Instant now = Instant.now();
        Map<String, Object> truth = new HashMap<>(claims);
        truth.put("iss", address());
        truth.put("aud", CLIENT);
        truth.put("iat", now.getEpochSecond());
        truth.put("exp", now.plusSeconds(300).getEpochSecond());
        truth.put("nonce", request.getNonce().getValue());
        try {
            JWTClaimsSet told = lie.apply(new JWTClaimsSet.Builder(JWTClaimsSet.parse(truth)))
                    .build();
            if (!signs) {
                return new PlainJWT(told);
            }
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            SignedJWT token = new SignedJWT(header, told);
            token.sign(new RSASSASigner(key));
            return token;
        } catch (JOSEException | java.text.ParseException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, String> form(String text) {
        return Arrays.stream(text.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(field -> field[0], field -> URLDecoder.decode(field[1], UTF_8)));
    }

    private static String json(Map<String, Object> members) {
        return members.entrySet().stream()
                .map(each -> "\"" + each.getKey() + "\":\"" + each.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        byte[] bytes = json.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void rest() {
        try {
            TimeUnit.SECONDS.sleep(30);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
