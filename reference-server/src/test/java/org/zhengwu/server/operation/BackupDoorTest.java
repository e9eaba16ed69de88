package org.zhengwu.server.operation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Startup;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.runtime.host.Host;

class BackupDoorTest {

    private static final int PATIENCE_MILLISECONDS = 3000;

    @TempDir
    Path data;

    private BackupDoor door;

    @BeforeEach
    void open() {
        door = new BackupDoor(new SmallHost(), Optional.of(data.toString()));
        door.open(new Startup());
    }

    @AfterEach
    void close() {
        door.close();
    }

    @Test
    void copiesTheDatabaseForWhoShowsTheWord() throws IOException {
        Path copy = data.resolve("copy.zip");

        assertThat(ask(word() + " " + copy + "\r\n")).isEqualTo("done");
        assertThat(copy).isNotEmptyFile();
    }

    @Test
    void refusesWhoDoesNot() throws IOException {
        assertThat(ask("wrong " + data.resolve("copy.zip") + "\n")).isEqualTo("refused");
        assertThat(ask("\n")).isEqualTo("refused");
    }

    @Test
    void refusesALineThatIsLongerThanAnyQuestionWithoutWaitingForItsEnd() throws IOException {
        assertThat(ask("x".repeat(BackupDoor.LONGEST_QUESTION + 1))).isEqualTo("refused");
    }

    private String ask(String question) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Integer.parseInt(control()[0]));
                BufferedReader answers =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            socket.getOutputStream().write(question.getBytes(StandardCharsets.UTF_8));
            return String.valueOf(answers.readLine());
        }
    }

    private String word() throws IOException {
        return control()[1];
    }

    private String[] control() throws IOException {
        return Files.readString(data.resolve("control")).strip().split(" ", 2);
    }

    /** A host with a database in a file, as H2 copies no other. */
    private final class SmallHost implements Host {

        private final JdbcDataSource database = new JdbcDataSource();

        SmallHost() {
            database.setURL("jdbc:h2:file:" + data.resolve("database"));
        }

        @Override
        public DataSource dataSource() {
            return database;
        }

        @Override
        public PersistenceUnitTransactionType transactionType() {
            return PersistenceUnitTransactionType.RESOURCE_LOCAL;
        }

        @Override
        public Map<String, Object> unitProperties() {
            return Map.of();
        }

        @Override
        public ScheduledExecutorService scheduler() {
            throw new UnsupportedOperationException("The door schedules nothing");
        }

        @Override
        public void migrated(String key, Runnable migrations) {
            migrations.run();
        }

        @Override
        public boolean runsJobs() {
            return false;
        }
    }
}
