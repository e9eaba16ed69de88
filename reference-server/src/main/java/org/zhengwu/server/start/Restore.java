package org.zhengwu.server.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Properties;
import java.util.zip.ZipFile;

/** Brings a backup back into an empty database and data folder, while no server runs on them. */
final class Restore {

    private final Settings settings;
    private final PrintStream out;

    Restore(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int from(Path source) {
        DataFolder data = DataFolder.at(settings.data());
        data.occupy();
        Path dump =
                data.path("tmp").resolve("restore-" + ProcessHandle.current().pid());
        try (ZipFile zip = new ZipFile(source.toFile())) {
            requireKind(Archive.description(zip));
            Archive.requireWhole(zip, settings.data());
            DatabaseDump database = DatabaseDump.of(settings);
            database.requireEmpty();
            Archive.extractDatabase(zip, dump);
            database.read(dump);
            Archive.restoreFiles(zip, settings.data());
        } catch (IOException unreadable) {
            throw new StartRefusedException(
                    "备份文件 " + source + " 不存在或不完整。", "The backup " + source + " is missing or not whole.");
        } finally {
            DataFolder.remove(dump);
        }
        out.println("已恢复到 restored to " + settings.data() + ", "
                + settings.database().shown());
        return 0;
    }

    private void requireKind(Properties description) {
        String kind = description.getProperty("database", "");
        if (!kind.equals(DatabaseDump.kind(settings.database()))) {
            throw new StartRefusedException(
                    "备份来自 " + kind + " 数据库，与 DB_URL 不同类。",
                    "The backup is of a database of the kind " + kind + ", and DB_URL is not.");
        }
    }
}
