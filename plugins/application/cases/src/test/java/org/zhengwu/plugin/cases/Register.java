package org.zhengwu.plugin.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.testing.Ports;

/** A source of shared data that is reached by HTTP, and answers what a test says. */
final class Register implements AutoCloseable {

    static final String TITLE = "人口库";

    /** Each question, in the order in which they came. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    private final int port = Ports.free();
    private final Path place;
    private int status = 200;
    private String refused = "";
    private byte[] content = new byte[0];
    private HttpServer server;

    Register(Path place) throws IOException {
        this.place = place;
        this.server = open();
    }

    private HttpServer open() throws IOException {
        HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        opened.createContext("/", this::answer);
        opened.start();
        return opened;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String question = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                + exchange.getRequestHeaders().getFirst("Authorization") + " " + question);
        int with = question.contains("\"material\":\"" + refused + "\"") ? 422 : status;
        exchange.sendResponseHeaders(with, with == 204 ? -1 : content.length);
        exchange.getResponseBody().write(with == 204 ? new byte[0] : content);
        exchange.close();
    }

    void answers(int with, String text) {
        status = with;
        content = text.getBytes(UTF_8);
    }

    /** Says that every question for the material is wrong. */
    void refuses(String material) {
        refused = material;
    }

    void goesAway() {
        server.stop(0);
    }

    void comesBack() throws IOException {
        server = open();
    }

    /** The settings of a server that asks it for materials. */
    Zhengwu.Builder settings(Zhengwu.Builder builder, String item, String... materials) throws IOException {
        Path token = Files.writeString(place.resolve("register-token"), "secret-2026\n");
        Path document = Files.writeString(place.resolve("sources.json"), document(item, List.of(materials)));
        return builder.setting("zhengwu.cases.data-sharing", document.toString())
                .setting("zhengwu.cases.data-sharing.register.token-file", token.toString());
    }

    private String document(String item, List<String> materials) {
        String answers = materials.stream()
                .map(each -> "{\"item\": \"" + item + "\", \"material\": \"" + each + "\"}")
                .collect(Collectors.joining(", "));
        return """
                {"sources": [{"name": "register", "title": "%s",
                  "http": {"base": "http://127.0.0.1:%d/share", "authentication": "TOKEN", "timeout": "PT2S"},
                  "answers": [%s]}]}
                """.formatted(TITLE, port, answers);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
