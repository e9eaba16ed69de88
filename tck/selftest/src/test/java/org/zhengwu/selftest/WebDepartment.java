package org.zhengwu.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A department over HTTP that keeps what is put to it, and takes a content only under its digest. */
final class WebDepartment implements AutoCloseable {

    static final String TOKEN = "selftest";

    private static final Pattern DIGEST = Pattern.compile("\"digest\":\"([0-9a-f]{64})\"");

    /** What was put, by the path. */
    final Map<String, String> put = new ConcurrentHashMap<>();

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final HttpServer server;

    WebDepartment() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void says(String name, String text) {
        answers.put(name, text);
    }

    long contents() {
        return put.keySet().stream()
                .filter(each -> each.startsWith("materials/"))
                .count();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (exchange.getRequestMethod().equals("GET")) {
            String named = answers.get(path.replace("answers/", ""));
            answer(exchange, 200, named == null ? "{\"answers\": [" + waiting() + "]}" : named);
        } else if (path.startsWith("materials/") && !path.endsWith(digest(body))) {
            answer(exchange, 422, "");
        } else {
            String said = new String(body, UTF_8);
            put.put(path, said);
            answers.keySet().removeIf(name -> path.startsWith("answers/" + name + "/"));
            boolean isCase = path.matches("cases/[^/]+");
            answer(exchange, isCase ? 200 : 204, isCase ? "{\"missing\": [" + missing(said) + "]}" : "");
        }
    }

    private String waiting() {
        return new TreeSet<>(answers.keySet())
                .stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    private String missing(String handed) {
        return DIGEST.matcher(handed)
                .results()
                .map(found -> found.group(1))
                .filter(digest -> !put.containsKey("materials/" + digest))
                .map(digest -> "\"" + digest + "\"")
                .collect(Collectors.joining(", "));
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
