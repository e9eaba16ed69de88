package org.zhengwu.tck.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the program says of servers that cannot be tested: one sentence, which is true, and the exit status 2. */
class ServerCheckTest {

    /** What a server does with a connection on which it was asked something. */
    private interface Manner {

        void answer(Socket asked) throws IOException;
    }

    @Test
    void saysThatAServerFails() throws IOException {
        assertThat(refusalOf(asked -> write(
                        asked, "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")))
                .contains("the server fails", "gave 500");
    }

    @Test
    void saysThatAServerClosesTheConnection() throws IOException {
        assertThat(refusalOf(asked -> {})).contains("closed the connection");
    }

    @Test
    void saysThatAServerResetsTheConnection() throws IOException {
        assertThat(refusalOf(asked -> asked.setSoLinger(true, 0))).contains("closed the connection");
    }

    @Test
    void saysThatAServerBreaksItsAnswerOff() throws IOException {
        assertThat(refusalOf(asked -> write(asked, "HTTP/1.1 404 Not Found\r\nContent-Length: 99\r\n\r\nhalf")))
                .contains("without a whole answer");
    }

    @Test
    void saysThatAnAnswerIsNotInHttp() throws IOException {
        assertThat(refusalOf(asked -> write(asked, "SSH-2.0-OpenSSH_9.2\r\n"))).contains("does not answer in HTTP");
    }

    @Test
    void saysThatAnAnswerHasNoEnd() throws IOException {
        assertThat(refusalOf(asked -> {
                    write(asked, "HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\n\r\n");
                    byte[] more = new byte[1 << 16];
                    OutputStream out = asked.getOutputStream();
                    while (true) {
                        out.write(more);
                    }
                }))
                .contains("answers without an end");
    }

    @Test
    void waitsForTheFirstAnswerAsLongAsItWasTold() throws IOException {
        assertThat(refusalOf(asked -> {
                    int ended = asked.getInputStream().read();
                    assertThat(ended).isNegative();
                }))
                .contains("did not answer within 3 s");
    }

    /** What the program prints of a server of the manner. */
    private static String refusalOf(Manner manner) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread thread = new Thread(() -> serve(server, manner), "server-of-a-manner");
            thread.setDaemon(true);
            thread.start();
            ByteArrayOutputStream printed = new ByteArrayOutputStream();
            int status = new ZhengwuTck(new PrintStream(printed, true, UTF_8))
                    .run(List.of("--server", "http://127.0.0.1:" + server.getLocalPort(), "--timeout", "3"));
            assertThat(status).as(printed.toString(UTF_8)).isEqualTo(2);
            assertThat(printed.toString(UTF_8).strip()).doesNotContain("\n", "Exception");
            return printed.toString(UTF_8);
        }
    }

    private static void serve(ServerSocket server, Manner manner) {
        while (!server.isClosed()) {
            try (Socket asked = server.accept()) {
                readTheHeadOf(asked);
                manner.answer(asked);
            } catch (IOException left) {
                // The program hangs up on an endless answer, and the test closes the server at its end.
            }
        }
    }

    private static void readTheHeadOf(Socket asked) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = asked.getInputStream().read();
            if (next < 0) {
                throw new IOException("The request broke off");
            }
            head.append((char) next);
        }
    }

    private static void write(Socket asked, String answer) throws IOException {
        asked.getOutputStream().write(answer.getBytes(UTF_8));
        asked.getOutputStream().flush();
    }
}
