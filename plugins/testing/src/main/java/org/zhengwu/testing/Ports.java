package org.zhengwu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports for the servers of tests. */
public final class Ports {

    private static final int FIRST = 20_000;
    private static final int FIRST_OF_CONNECTIONS = 32_768;

    private Ports() {}

    /** A port below those that the system gives to connections, so that a server started again finds it free. */
    public static int free() {
        int port;
        do {
            port = ThreadLocalRandom.current().nextInt(FIRST, FIRST_OF_CONNECTIONS);
        } while (!isFree(port));
        return port;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (BindException taken) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
