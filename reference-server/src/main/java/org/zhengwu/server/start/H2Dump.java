package org.zhengwu.server.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** H2 in a file, which only the process that has it open can copy: a running server is asked to. */
final class H2Dump implements DatabaseDump {

    private static final String FILE_URL = "jdbc:h2:file:";

    private final Settings settings;

    H2Dump(Settings settings) {
        this.settings = settings;
    }

    @Override
    public void write(Path file) {
        if (ServerDoor.in(settings.data()).backUp(file)) {
            return;
        }
        if (!Files.exists(databaseFile())) {
            throw new StartRefusedException("还没有可备份的数据库。", "There is no database to back up yet.");
        }
        Distribution distribution = Distribution.in(settings.data().resolve("runtime"));
        try (Connection connection = new Databases(distribution.drivers(), settings.database()).openOrRefuse();
                PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, file.toString());
            backup.execute();
        } catch (SQLException failed) {
            throw new StartRefusedException("H2 备份失败。", "The backup of H2 failed.");
        }
    }

    @Override
    public void requireEmpty() {
        if (Files.exists(databaseFile())) {
            throw DatabaseDump.notEmpty();
        }
    }

    @Override
    public void read(Path file) {
        try {
            Archive.unpackH2(file, databaseFile());
        } catch (IOException broken) {
            throw new StartRefusedException("无法恢复 H2 数据库文件。", "The files of H2 cannot be restored.");
        }
    }

    private Path databaseFile() {
        String url = settings.database().url();
        if (!url.startsWith(FILE_URL)) {
            throw new StartRefusedException(
                    "备份和恢复只支持 jdbc:h2:file: 的 H2 数据库。", "Of H2, only jdbc:h2:file: can be backed up and restored.");
        }
        return Path.of(url.substring(FILE_URL.length()).split(";", 2)[0] + ".mv.db")
                .toAbsolutePath();
    }
}
