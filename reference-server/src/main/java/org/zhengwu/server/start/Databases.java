package org.zhengwu.server.start;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** Opens the database before the server does, with the drivers that the server will use. */
final class Databases {

    private static final String H2_WRONG_PASSWORD = "28000";
    private static final String H2_LOCKED = "90020";

    /** In milliseconds; what is left over is left to the next start. */
    private static final String COMPACT_TIME = "MAX_COMPACT_TIME";

    private static final int MOST_COMPACTIONS = 4;

    /** The share of what is in use, in per cent, from which on H2 leaves a file nearly as it is. */
    private static final int TIGHT = 90;

    private final Path drivers;
    private final DatabaseSettings settings;

    Databases(Path drivers, DatabaseSettings settings) {
        this.drivers = drivers;
        this.settings = settings;
    }

    /**
     * Passes where the database answers. Closing it, H2 compacts its file for a while, which it never does at work
     * under {@code WRITE_DELAY=0}: the greater part of a busy file is space that is free. It gives up where it waits a
     * moment too long for itself, as a cold process does, so that a file with much to win is closed again.
     */
    void check() {
        int closed = 0;
        boolean loose;
        do {
            loose = openAndClose();
            closed++;
        } while (loose && closed < MOST_COMPACTIONS);
    }

    /** Opens and closes the database, and tells whether there was much to win by compacting it. */
    private boolean openAndClose() {
        try (Connection connection = open(compacting())) {
            connection.getMetaData().getDatabaseProductVersion();
            return settings.isH2() && !isCompactionToldByUrl() && fillRate(connection) < TIGHT;
        } catch (SQLException refused) {
            throw refusal(refused);
        }
    }

    private static int fillRate(Connection h2) throws SQLException {
        try (Statement statement = h2.createStatement();
                ResultSet rate = statement.executeQuery("select cast(setting_value as integer)"
                        + " from information_schema.settings where setting_name = 'info.CHUNKS_FILL_RATE'")) {
            return rate.next() ? rate.getInt(1) : TIGHT;
        }
    }

    private String compacting() {
        return settings.isH2() && !isCompactionToldByUrl() ? ";" + COMPACT_TIME + "=3000" : "";
    }

    private boolean isCompactionToldByUrl() {
        return settings.url().toUpperCase(Locale.ROOT).contains(COMPACT_TIME);
    }

    /** A connection, or the reason in one sentence. */
    Connection openOrRefuse() {
        try {
            return open("");
        } catch (SQLException refused) {
            throw refusal(refused);
        }
    }

    private Connection open(String options) throws SQLException {
        String name = settings.isH2() ? "org.h2.Driver" : "org.postgresql.Driver";
        Properties properties = new Properties();
        properties.setProperty("user", settings.user());
        properties.setProperty("password", settings.password());
        if (!settings.isH2()) {
            properties.setProperty("loginTimeout", "10");
            properties.setProperty("connectTimeout", "10");
        }
        Connection connection = driver(name).connect(settings.url() + options, properties);
        if (connection == null) {
            throw new SQLException("The driver does not know the address");
        }
        return connection;
    }

    private Driver driver(String name) {
        List<URL> jars = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(drivers, "*.jar")) {
            for (Path jar : found) {
                jars.add(jar.toUri().toURL());
            }
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException absent) {
            throw new StartRefusedException("找不到数据库驱动。", "The database drivers are missing.");
        }
        // Open for the rest of the process: the driver loads classes until its last connection is closed.
        @SuppressWarnings("resource")
        URLClassLoader loader = new URLClassLoader(jars.toArray(URL[]::new), Databases.class.getClassLoader());
        try {
            return (Driver) loader.loadClass(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException absent) {
            throw new StartRefusedException("找不到数据库驱动。", "The database drivers are missing.");
        }
    }

    private StartRefusedException refusal(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        if (state.equals(H2_WRONG_PASSWORD) || state.equals("28P01")) {
            return new StartRefusedException(
                    "数据库拒绝登录，请检查 DB_USER 和 DB_PASSWORD。",
                    "The database refuses the sign-in: check DB_USER and DB_PASSWORD.");
        }
        if (state.equals(H2_LOCKED)) {
            return new StartRefusedException(
                    "另一个进程正在使用 H2 数据库文件，H2 只供一个进程使用。", "Another process is using the H2 files, which serve one only.");
        }
        return new StartRefusedException(
                "无法连接数据库 " + settings.shown() + "（" + state + "），请检查 DB_URL。",
                "The database " + settings.shown() + " cannot be reached (" + state + "): check DB_URL.");
    }
}
