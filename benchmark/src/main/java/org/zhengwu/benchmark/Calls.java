package org.zhengwu.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The measured calls, by {@link HttpURLConnection}: it works in the thread of the caller, so that of the
 * clients of the JDK it takes the least time from a server on the same processors.
 */
final class Calls {

    private final URI server;

    Calls(URI server) {
        this.server = server;
    }

    /** Prepares the JVM: a connection for every client, and no call sent twice in silence. */
    static void prepare() {
        System.setProperty("http.maxConnections", "128");
        System.setProperty("sun.net.http.retryPost", "false");
    }

    /**
     * Makes a call and gives the body of its answer.
     *
     * @throws IOException if the answer has another status
     */
    byte[] send(String method, String path, Map<String, String> headers, byte @Nullable [] body, int expected)
            throws IOException {
        HttpURLConnection call =
                (HttpURLConnection) URI.create(server + path).toURL().openConnection();
        call.setRequestMethod(method);
        headers.forEach(call::setRequestProperty);
        if (body != null) {
            call.setDoOutput(true);
            call.setFixedLengthStreamingMode(body.length);
            try (OutputStream out = call.getOutputStream()) {
                out.write(body);
            }
        }
        int status = call.getResponseCode();
        try (InputStream in =
                status < HttpURLConnection.HTTP_BAD_REQUEST ? call.getInputStream() : call.getErrorStream()) {
            byte[] answer = in == null ? new byte[0] : in.readAllBytes();
            if (status != expected) {
                throw new IOException(method + " " + path + " answered " + status + ": "
                        + new String(answer, StandardCharsets.UTF_8));
            }
            return answer;
        }
    }
}
