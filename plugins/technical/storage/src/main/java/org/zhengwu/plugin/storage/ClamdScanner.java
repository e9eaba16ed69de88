package org.zhengwu.plugin.storage;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.technical.storage.ContentScanner;

/** Asks a ClamAV daemon over its stream protocol (INSTREAM). */
final class ClamdScanner implements ContentScanner {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 60_000;
    private static final int PART = 1 << 16;
    private static final int LONGEST_ANSWER = 1000;
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,200}) FOUND");

    private final String host;
    private final int port;

    ClamdScanner(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public Optional<String> scan(InputStream content) throws IOException {
        String answer = ask(content);
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        Matcher found = FOUND.matcher(answer);
        if (!found.matches()) {
            throw new OutageException("The malware scanner does not answer as it should");
        }
        return Optional.of(found.group(1));
    }

    private String ask(InputStream content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            DataOutputStream to = new DataOutputStream(socket.getOutputStream());
            to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
                to.writeInt(part.length);
                to.write(part);
            }
            to.writeInt(0);
            to.flush();
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException down) {
            throw new OutageException("The malware scanner cannot be reached", down);
        }
    }
}
