package org.zhengwu.api.http.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.application.cases.CaseFilter;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.api.technical.storage.UploadTornException;

/** The interfaces of the API over HTTP: who speaks, and where HTTP says a thing in another way. */
class ZhengwuServicesTest {

    private static final PartyId PARTY = new PartyId(new UUID(7, 7));
    private static final Caller CLERK = new Caller(
            new AccountId(new UUID(3, 3)),
            "clerk",
            List.of(),
            Channel.WINDOW,
            Assurance.STRONG,
            new ActingFor(PARTY, Authority.SELF),
            null);

    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;
    private final ZhengwuServices services;
    private int status = 200;
    private String body = "{\"items\":[],\"count\":{\"value\":0,\"more\":false}}";

    ZhengwuServicesTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        services = new ZhengwuServices(
                ZhengwuClient.builder(address).build(),
                caller -> caller.equals(CLERK) ? Optional.of("clerks-token") : Optional.empty());
    }

    @AfterEach
    void end() {
        server.stop(0);
    }

    @Test
    void speaksAsTheCallerOfEachCall() {
        services.service(CaseService.class).inbox(CLERK, CaseFilter.any(), PageRequest.first());
        services.service(CaseService.class)
                .listMine(Caller.visitor(Channel.APP), CaseFilter.any(), PageRequest.first());

        assertThat(seen)
                .containsExactly(
                        "/api/v1/cases?inbox=&limit=20 Bearer clerks-token WINDOW " + PARTY,
                        "/api/v1/cases?mine=&limit=20 null APP null");
    }

    @Test
    void asksForEveryCaseThatIsNamed() {
        CaseFilter filter = CaseFilter.any()
                .withHandled(true)
                .withAmong(Set.of(new CaseId(new UUID(1, 1)), new CaseId(new UUID(1, 2))));

        services.service(CaseService.class).inbox(CLERK, filter, PageRequest.first());

        assertThat(seen).hasSize(1);
        assertThat(seen.get(0)).contains("handled=true", "&id=" + new UUID(1, 1), "&id=" + new UUID(1, 2), "&limit=20");
    }

    @Test
    void takesNobodyForAVisitorByMistake() {
        assertThatThrownBy(() -> services.service(CaseService.class)
                        .find(CLERK.within(org.zhengwu.api.Scope.all()), new CaseId(new UUID(1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(seen).isEmpty();
    }

    @Test
    void findsNothingWhereTheServerSaysSo() {
        status = 404;
        body = "{\"code\":\"not-found\",\"recordType\":\"case\"}";

        assertThat(services.service(CaseService.class).find(CLERK, new CaseId(new UUID(1, 1))))
                .isEmpty();
        assertThat(services.service(ServiceCatalogue.class).versions(CLERK, new ItemId(new UUID(1, 1))))
                .isEmpty();
    }

    @Test
    void tellsATornSourceFromAServerThatIsAway() {
        InputStream torn = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        InputStream begun = new SequenceInputStream(new ByteArrayInputStream(new byte[100_000]), torn);

        assertThatThrownBy(() -> services.service(DocumentStore.class)
                        .upload(CLERK, DocumentDraft.builder().name("材料.pdf").build(), begun))
                .isInstanceOf(UploadTornException.class);
    }

    @Test
    void encodesATextAsItIsRead() throws IOException {
        String text = "行政区划,𠮷 a\n".repeat(5000);

        assertThat(new Utf8Stream(new StringReader(text)).readAllBytes()).isEqualTo(text.getBytes(UTF_8));
        assertThat(new Utf8Stream(new StringReader("")).readAllBytes()).isEmpty();
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var headers = exchange.getRequestHeaders();
        seen.add(exchange.getRequestURI() + " " + headers.getFirst("Authorization") + " " + headers.getFirst("Channel")
                + " " + headers.getFirst("Acting-For"));
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
