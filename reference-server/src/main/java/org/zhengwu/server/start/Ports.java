package org.zhengwu.server.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Looks whether a port is free before the server needs it. */
final class Ports {

    private Ports() {}

    static void requireFree(String setting, String host, int port) {
        InetSocketAddress address = host.equals("*") ? new InetSocketAddress(port) : new InetSocketAddress(host, port);
        try (ServerSocket socket = new ServerSocket()) {
            // Connections of a server that just ended may linger on the port; they do not hold it.
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException taken) {
            throw new StartRefusedException(
                    "端口 " + port + " 已被占用或不可用（" + setting + "）。",
                    "Port " + port + " is taken or not available (" + setting + ").");
        }
    }
}
