package org.zhengwu.server.start;

import java.nio.file.Path;

/** The whole database as one file. */
interface DatabaseDump {

    static DatabaseDump of(Settings settings) {
        return settings.database().isH2() ? new H2Dump(settings) : new PostgresDump(settings);
    }

    static String kind(DatabaseSettings database) {
        return database.isH2() ? "h2" : "postgresql";
    }

    /** Writes the database as it is at one moment. */
    void write(Path file);

    /** Passes where there is nothing that a restore would overwrite. */
    void requireEmpty();

    void read(Path file);

    /** The refusal of a restore over what is there. */
    static StartRefusedException notEmpty() {
        return new StartRefusedException(
                "数据库不是空的，恢复不会覆盖已有数据。", "The database is not empty, and a restore overwrites nothing.");
    }
}
