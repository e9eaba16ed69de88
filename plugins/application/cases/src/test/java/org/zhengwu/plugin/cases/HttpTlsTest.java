package org.zhengwu.plugin.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.plugin.cases.http.Access;
import org.zhengwu.plugin.cases.http.HttpPlace;
import org.zhengwu.plugin.cases.http.HttpPlace.Authentication;
import org.zhengwu.plugin.cases.http.HttpSystem;
import org.zhengwu.spi.OutageException;

/** HTTP with TLS: who the system is, and who the server is. */
class HttpTlsTest {

    @TempDir
    static Path place;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> callers = new CopyOnWriteArrayList<>();
    private final HttpsServer department;
    private volatile boolean isStrict;

    HttpTlsTest() throws IOException, GeneralSecurityException {
        department = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("localhost"), 0), 0);
        department.setHttpsConfigurator(new Asking(certificates().server("department", "zhengwu")));
        department.createContext("/", exchange -> {
            callers.add(caller((HttpsExchange) exchange));
            byte[] none = "{\"answers\": []}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, none.length);
            exchange.getResponseBody().write(none);
            exchange.close();
        });
        department.setExecutor(threads);
        department.start();
    }

    @BeforeAll
    static void make() throws Exception {
        certificates().make("department", "dns:localhost");
        certificates().make("zhengwu", "dns:zhengwu");
        certificates().make("stranger", "dns:stranger");
        Files.writeString(place.resolve("token"), "a");
    }

    @AfterEach
    void end() {
        department.stop(0);
        threads.shutdownNow();
    }

    @Test
    void speaksToASystemWhoseCertificateItTrusts() throws Exception {
        assertThat(system("localhost", byToken(Optional.of("department"))).answers(1))
                .isEmpty();

        assertThat(callers).containsExactly("nobody");
    }

    @Test
    void tellsNothingToASystemWhoseCertificateItDoesNotTrust() throws Exception {
        for (Access each : List.of(byToken(Optional.empty()), byToken(Optional.of("stranger")))) {
            assertThatThrownBy(() -> system("localhost", each).answers(1))
                    .isInstanceOf(OutageException.class)
                    .hasMessage("market cannot be reached (SSLHandshakeException)");
        }
        assertThat(callers).isEmpty();
    }

    @Test
    void tellsNothingToASystemOfAnotherName() throws Exception {
        Access trusting = byToken(Optional.of("department"));

        assertThatThrownBy(() -> system("127.0.0.1", trusting).answers(1)).isInstanceOf(OutageException.class);
        assertThat(callers).isEmpty();
    }

    @Test
    void provesItselfByItsCertificate() throws Exception {
        assertThat(system("localhost", byCertificate("zhengwu")).answers(1)).isEmpty();

        assertThat(callers).containsExactly("CN=zhengwu");
    }

    @Test
    void isOutWhereTheSystemDoesNotKnowItsCertificate() throws Exception {
        isStrict = true;
        assertThat(system("localhost", byCertificate("zhengwu")).answers(1)).isEmpty();
        Access strange = byCertificate("stranger");

        assertThatThrownBy(() -> system("localhost", strange).answers(1)).isInstanceOf(OutageException.class);
        assertThat(callers).containsExactly("CN=zhengwu");
    }

    private HttpSystem system(String host, Access access) {
        URI base = URI.create("https://" + host + ":" + department.getAddress().getPort());
        HttpPlace at = new HttpPlace(base, Authentication.TOKEN, Duration.ofSeconds(10));
        return new HttpSystem("market", at, access, threads);
    }

    private static Access byToken(Optional<String> trusted) throws IOException, GeneralSecurityException {
        return Access.byToken(place.resolve("token"), trusted.map(certificates()::certificate));
    }

    private static Access byCertificate(String name) throws IOException, GeneralSecurityException {
        return Access.byCertificate(
                certificates().keystore(name),
                Certificates.PASSWORD,
                Optional.of(certificates().certificate("department")));
    }

    private static Certificates certificates() {
        return new Certificates(place);
    }

    private static String caller(HttpsExchange exchange) {
        try {
            return exchange.getSSLSession().getPeerPrincipal().getName();
        } catch (SSLPeerUnverifiedException unknown) {
            return "nobody";
        }
    }

    /** Asks for a certificate, and lets in who has none unless it is strict. */
    private final class Asking extends HttpsConfigurator {

        Asking(SSLContext context) {
            super(context);
        }

        @Override
        public void configure(HttpsParameters parameters) {
            SSLParameters asking = getSSLContext().getDefaultSSLParameters();
            asking.setWantClientAuth(!isStrict);
            if (isStrict) {
                asking.setNeedClientAuth(true);
            }
            parameters.setSSLParameters(asking);
        }
    }
}
