package org.zhengwu.server.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** PostgreSQL by its own programs, from the search path or the folder {@code PG_BIN}. */
final class PostgresDump implements DatabaseDump {

    private static final String TABLES = "select count(*) from information_schema.tables where table_schema = 'public'";

    private static final String SSL_MODE = "sslmode=";

    private final Settings settings;

    PostgresDump(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void write(Path file) {
        run(List.of("pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--file=" + file, address()));
    }

    @Override
    public void requireEmpty() {
        Distribution distribution = Distribution.in(settings.data().resolve("runtime"));
        try (Connection connection = new Databases(distribution.drivers(), settings.database()).openOrRefuse();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(TABLES)) {
            found.next();
            if (found.getInt(1) > 0) {
                throw DatabaseDump.notEmpty();
            }
        } catch (SQLException failed) {
            throw new StartRefusedException("无法查询数据库。", "The database cannot be asked.");
        }
    }

    @Override
    public void read(Path file) {
        run(List.of(
                "pg_restore",
                "--no-owner",
                "--no-privileges",
                "--exit-on-error",
                "--single-transaction",
                address(),
                file.toString()));
    }

    private String address() {
        return "--dbname=" + urlParts()[0].substring("jdbc:".length());
    }

    /** The address of the database and the options behind it. */
    private String[] urlParts() {
        String[] parts = settings.database().url().split("\\?", 2);
        return parts.length == 2 ? parts : new String[] {parts[0], ""};
    }

    /** PostgreSQL's own programs know the driver's options by other names; how to encrypt must not get lost. */
    private Optional<String> sslMode() {
        return Arrays.stream(urlParts()[1].split("&"))
                .filter(option -> option.startsWith(SSL_MODE))
                .map(option -> option.substring(SSL_MODE.length()))
                .findFirst();
    }

    private void run(List<String> command) {
        List<String> whole = new ArrayList<>(command);
        String folder = System.getenv("PG_BIN");
        if (folder != null) {
            whole.set(0, Path.of(folder, command.get(0)).toString());
        }
        ProcessBuilder process = new ProcessBuilder(whole).redirectErrorStream(true);
        process.environment().put("PGUSER", settings.database().user());
        process.environment().put("PGPASSWORD", settings.database().password());
        sslMode().ifPresent(mode -> process.environment().put("PGSSLMODE", mode));
        Path log = settings.data().resolve("logs").resolve(command.get(0) + ".log");
        try {
            Files.createDirectories(log.getParent());
            int code = process.redirectOutput(log.toFile()).start().waitFor();
            if (code != 0) {
                throw new StartRefusedException(
                        command.get(0) + " 失败，详见 " + log + "。", command.get(0) + " failed; see " + log + ".");
            }
        } catch (IOException absent) {
            throw new StartRefusedException(
                    "找不到 " + command.get(0) + "，请安装 PostgreSQL 客户端或设置 PG_BIN。",
                    command.get(0) + " is not there: install PostgreSQL's client or set PG_BIN.");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartRefusedException("已中断。", "Interrupted.");
        }
    }
}
