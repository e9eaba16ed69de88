package org.zhengwu.server.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The door on which commands knock at a running server: a port of this machine and a word, both in a
 * file that only the server's user can read.
 */
final class ServerDoor {

    private final Path file;

    private ServerDoor(Path file) {
        this.file = file;
    }

    static ServerDoor in(Path data) {
        return new ServerDoor(data.resolve("control"));
    }

    /** Asks for a copy of the database; whether a server runs that was asked. */
    boolean backUp(Path target) {
        String answer;
        try {
            String[] portAndWord = Files.readString(file).strip().split(" ", 2);
            answer = ask(Integer.parseInt(portAndWord[0]), portAndWord[1] + " " + target);
        } catch (IOException nobody) {
            return false;
        }
        if (!"done".equals(answer)) {
            throw new StartRefusedException("服务器未能备份数据库。", "The server could not back up its database.");
        }
        return true;
    }

    private static String ask(int port, String line) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                BufferedReader answers =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            return String.valueOf(answers.readLine());
        }
    }
}
