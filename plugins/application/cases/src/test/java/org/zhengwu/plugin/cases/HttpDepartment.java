package org.zhengwu.plugin.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.json.Json;
import org.zhengwu.spi.application.cases.HandedCase;

/** A department that keeps the contract of HTTP, except where a test makes it misbehave. */
final class HttpDepartment implements Department {

    static final String TOKEN = "mayor-2026.abc~";

    private static final Pattern PATH =
            Pattern.compile("/exchange/(cases|materials|answers)(?:/([^/]+)(?:/([a-z]+))?)?");

    /** Each request, in the order in which they came. */
    final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    /** Each case as often as it was put. */
    final List<String> handovers = Collections.synchronizedList(new ArrayList<>());

    private final Map<String, String> cases = Collections.synchronizedMap(new TreeMap<>());
    private final Map<String, byte[]> contents = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, String> ended = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, String> refused = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, byte[]> waiting = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<String, byte[]> acknowledged = Collections.synchronizedMap(new TreeMap<>());
    private final Map<String, String> rejected = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<Fault> faults = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Path token;
    private final String timeout;
    private final int port;
    private HttpServer server;

    HttpDepartment(Path place) throws IOException {
        this(place, "PT2S");
    }

    HttpDepartment(Path place, String timeout) throws IOException {
        this.timeout = timeout;
        token = Files.writeString(place.resolve("token"), TOKEN + "\n");
        server = open(0);
        port = server.getAddress().getPort();
    }

    /** Something else than the contract says, for the requests that begin with this. */
    record Fault(String requests, Misbehaviour misbehaviour, boolean lasts) {}

    /** What a system does in place of what it should. */
    @FunctionalInterface
    interface Misbehaviour {

        void answer(HttpExchange exchange, HttpDepartment by) throws IOException;

        /** Answers with a status and a text. */
        static Misbehaviour status(int status, String text) {
            return (exchange, by) -> send(exchange, new Said(status, text));
        }

        /** Never answers. */
        static Misbehaviour hang() {
            return (exchange, by) -> {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException closed) {
                    Thread.currentThread().interrupt();
                }
            };
        }

        /** Closes the connection. */
        static Misbehaviour cut() {
            return (exchange, by) -> exchange.close();
        }

        /** Begins to answer. */
        static Misbehaviour cutInTheMiddle() {
            return (exchange, by) -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write("{\"miss".getBytes(UTF_8));
                exchange.getResponseBody().flush();
                exchange.close();
            };
        }

        /** Does what it should, and the answer is lost. */
        static Misbehaviour loseTheAnswer() {
            return (exchange, by) -> {
                by.proper(exchange);
                exchange.close();
            };
        }
    }

    /** Misbehaves for the next request that begins with this, such as {@code PUT cases/}. */
    void once(String requests, Misbehaviour misbehaviour) {
        faults.add(new Fault(requests, misbehaviour, false));
    }

    /** Misbehaves until it behaves. */
    void always(String requests, Misbehaviour misbehaviour) {
        faults.add(new Fault(requests, misbehaviour, true));
    }

    void behaves() {
        faults.clear();
    }

    int port() {
        return port;
    }

    /** How many requests that begin with this came. */
    long came(String begin) {
        return List.copyOf(requests).stream()
                .filter(each -> each.startsWith(begin))
                .count();
    }

    /** Forgets a content, as a system that keeps none of a case that it lost. */
    void forgetContents() {
        contents.clear();
    }

    /** Gives an answer again that was acknowledged. */
    void saysAgain(String name) {
        waiting.put(name, requireNonNull(acknowledged.get(name)));
    }

    @Override
    public String spokenTo() {
        return "\"http\": {\"base\": \"http://127.0.0.1:" + port
                + "/exchange\", \"authentication\": \"TOKEN\", \"timeout\": \"" + timeout + "\"}";
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("zhengwu.cases.department-systems.market.token-file", token.toString());
    }

    @Override
    public void says(String name, byte[] text) {
        waiting.put(name, text);
    }

    @Override
    public List<String> handedOver() {
        return List.copyOf(cases.keySet());
    }

    @Override
    public String handover(String number) {
        return requireNonNull(cases.get(number));
    }

    @Override
    public String material(String number, HandedMaterial material) {
        return new String(requireNonNull(contents.get(material.digest())), UTF_8);
    }

    @Override
    public String ended(String number) {
        return requireNonNull(ended.get(number));
    }

    @Override
    public String refused(String number, String answer) {
        return requireNonNull(refused.get(number + " " + answer));
    }

    @Override
    public List<String> acknowledged() {
        return List.copyOf(acknowledged.keySet());
    }

    @Override
    public List<String> rejections() {
        return List.copyOf(rejected.values());
    }

    @Override
    public boolean isQuiet() {
        return waiting.isEmpty();
    }

    @Override
    public void goesAway() {
        server.stop(0);
    }

    @Override
    public void comesBack() {
        try {
            server = open(port);
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private HttpServer open(int at) throws IOException {
        HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
        opened.setExecutor(threads);
        opened.createContext("/", this::handle);
        opened.start();
        return opened;
    }

    /** Answers as it should, where nothing else is wished. */
    void handle(HttpExchange exchange) throws IOException {
        String request = exchange.getRequestMethod() + " "
                + exchange.getRequestURI().toString().replaceFirst("/exchange/", "");
        requests.add(request);
        Optional<Fault> fault = fault(request);
        if (fault.isPresent()) {
            fault.get().misbehaviour().answer(exchange, this);
        } else {
            send(exchange, proper(exchange));
        }
    }

    private synchronized Optional<Fault> fault(String request) {
        Optional<Fault> found = faults.stream()
                .filter(each -> request.startsWith(each.requests()))
                .findFirst();
        found.filter(each -> !each.lasts()).ifPresent(faults::remove);
        return found;
    }

    private Said proper(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        Matcher path = PATH.matcher(exchange.getRequestURI().getPath());
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return new Said(401, "");
        }
        if (!path.matches()) {
            return new Said(404, "");
        }
        if (exchange.getRequestMethod().equals("GET")) {
            return given(path.group(2));
        }
        String of = requireNonNull(path.group(2));
        if ("materials".equals(path.group(1))) {
            return content(of, body);
        }
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        return taken(of, String.valueOf(path.group(3)), query, new String(body, UTF_8));
    }

    private Said given(@Nullable String token) {
        if (token == null) {
            return new Said(200, Json.strict().write(Map.of("answers", List.copyOf(waiting.keySet()))));
        }
        byte[] answer = waiting.get(token);
        return answer == null ? new Said(404, "") : new Said(200, answer);
    }

    private Said content(String digest, byte[] body) {
        if (!digest(body).equals(digest)) {
            return new Said(422, "");
        }
        contents.put(digest, body);
        return new Said(204, "");
    }

    private Said taken(String of, String what, String query, String said) {
        switch (what) {
            case "end" -> ended.put(of, said);
            case "refusals" -> refused.put(of + " " + query.replaceFirst("answer=", ""), said);
            case "acknowledgement" -> {
                byte[] answer = waiting.remove(of);
                if (answer != null) {
                    acknowledged.put(of, answer);
                }
            }
            case "rejection" -> {
                waiting.remove(of);
                rejected.put(of, said);
            }
            default -> {
                return handedOver(of, said);
            }
        }
        return new Said(204, "");
    }

    private Said handedOver(String number, String said) {
        handovers.add(said);
        List<String> missing = Json.lenient().read(said, HandedCase.class).materials().stream()
                .map(HandedCase.Material::digest)
                .filter(digest -> !contents.containsKey(digest))
                .toList();
        if (missing.isEmpty()) {
            cases.put(number, said);
        }
        return new Said(200, Json.strict().write(Map.of("missing", missing)));
    }

    private static void send(HttpExchange exchange, Said said) throws IOException {
        exchange.sendResponseHeaders(said.status, said.body.length == 0 ? -1 : said.body.length);
        if (said.body.length > 0) {
            exchange.getResponseBody().write(said.body);
        }
        exchange.close();
    }

    private static final class Said {

        private final int status;
        private final byte[] body;

        Said(int status, String text) {
            this(status, text.getBytes(UTF_8));
        }

        Said(int status, byte[] body) {
            this.status = status;
            this.body = body;
        }
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
