package org.zhengwu.server.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabasesTest {

    private static final int COMMITS = 1_000;

    @TempDir
    Path data;

    @Test
    void givesTheFreeSpaceOfAnH2FileBack() throws Exception {
        DatabaseSettings settings = DatabaseSettings.of(Map.of(), data);
        write(settings);
        long busy = size();

        new Databases(drivers(), settings).check();

        assertThat(size()).as("of %d bytes", busy).isLessThan(busy / 3);
        try (Connection connection = connect(settings, "");
                Statement statement = connection.createStatement()) {
            ResultSet kept = statement.executeQuery("select count(*) from stays");
            assertThat(kept.next()).isTrue();
            assertThat(kept.getInt(1)).isEqualTo(COMMITS);
        }
    }

    /** Commits what stays beside what is written again and again, as a server does that is never closed in time. */
    private static void write(DatabaseSettings settings) throws SQLException {
        Random random = new Random(7);
        try (Connection connection = connect(settings, ";MAX_COMPACT_TIME=0");
                Statement statement = connection.createStatement()) {
            statement.execute("create table changes (id integer primary key, bytes varbinary)");
            statement.execute("create table stays (id uuid primary key, bytes varbinary)");
            statement.execute("insert into changes values (1, x'00')");
            try (PreparedStatement change = connection.prepareStatement("update changes set bytes = ?");
                    PreparedStatement stay =
                            connection.prepareStatement("insert into stays values (random_uuid(), ?)")) {
                for (int commit = 0; commit < COMMITS; commit++) {
                    change.setBytes(1, bytes(random, 30_000));
                    change.execute();
                    stay.setBytes(1, bytes(random, 5_000));
                    stay.execute();
                }
            }
        }
    }

    private static byte[] bytes(Random random, int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    private static Connection connect(DatabaseSettings settings, String options) throws SQLException {
        return DriverManager.getConnection(settings.url() + options, settings.user(), settings.password());
    }

    private long size() throws IOException {
        return Files.size(data.resolve("database/zhengwu.mv.db"));
    }

    private static Path drivers() throws URISyntaxException {
        Path jar = Path.of(org.h2.Driver.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return Objects.requireNonNull(jar.getParent());
    }
}
