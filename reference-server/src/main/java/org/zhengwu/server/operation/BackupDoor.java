package org.zhengwu.server.operation;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zhengwu.runtime.host.Host;

/**
 * Lets a command of this machine ask for a copy of H2, whose files only this process can read. Who knocks
 * shows the word in the file {@code control} of the data folder, which only the server's user can read.
 */
@ApplicationScoped
class BackupDoor {

    private static final Logger LOG = System.getLogger(BackupDoor.class.getName());
    private static final int KNOCKS_AT_ONCE = 2;

    /** After everything else has started. */
    private static final int LAST = 5000;

    /** A word and the name of a file, of which systems take 4096 bytes. */
    static final int LONGEST_QUESTION = 5000;

    private static final int LONGEST_QUESTION_MILLISECONDS = 5000;

    private final Host host;
    private final Optional<String> data;
    private final String word = randomWord();
    private volatile @Nullable ServerSocket door;

    @Inject
    BackupDoor(Host host, @ConfigProperty(name = "zhengwu.data") Optional<String> data) {
        this.host = host;
        this.data = data;
    }

    void open(@Observes @Priority(LAST) Startup event) {
        data.map(folder -> Path.of(folder, "control")).ifPresent(this::open);
    }

    private void open(Path file) {
        try {
            ServerSocket opened = new ServerSocket(0, KNOCKS_AT_ONCE, InetAddress.getLoopbackAddress());
            door = opened;
            Files.deleteIfExists(file);
            Path made = Files.createTempFile(file.getParent(), "control", "");
            Files.writeString(made, opened.getLocalPort() + " " + word);
            Files.move(made, file);
            Thread keeper = new Thread(() -> keep(opened), "zhengwu-door");
            keeper.setDaemon(true);
            keeper.start();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void keep(ServerSocket opened) {
        while (!opened.isClosed()) {
            try (Socket knock = opened.accept()) {
                knock.setSoTimeout(LONGEST_QUESTION_MILLISECONDS);
                String answer = answer(question(knock.getInputStream()));
                knock.getOutputStream().write((answer + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException gone) {
                LOG.log(Level.DEBUG, "Somebody knocked and left", gone);
            }
        }
    }

    /** The line asked, or an empty one where it is longer than any question. */
    private static String question(InputStream from) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int each = from.read(); each >= 0 && each != '\n'; each = from.read()) {
            line.write(each);
            if (line.size() > LONGEST_QUESTION) {
                return "";
            }
        }
        return line.toString(StandardCharsets.UTF_8).stripTrailing();
    }

    private String answer(String line) {
        String[] parts = line.split(" ", 2);
        if (parts.length != 2 || !isWord(parts[0])) {
            return "refused";
        }
        try (Connection connection = host.dataSource().getConnection();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, parts[1]);
            backup.execute();
            return "done";
        } catch (SQLException failed) {
            LOG.log(Level.WARNING, "The backup of the database failed", failed);
            return "failed";
        }
    }

    private boolean isWord(String said) {
        return MessageDigest.isEqual(said.getBytes(StandardCharsets.UTF_8), word.getBytes(StandardCharsets.UTF_8));
    }

    private static String randomWord() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @PreDestroy
    void close() {
        ServerSocket opened = door;
        try {
            if (opened != null) {
                opened.close();
            }
        } catch (IOException closing) {
            LOG.log(Level.DEBUG, "The door did not close", closing);
        }
    }
}
