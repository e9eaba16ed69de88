package org.zhengwu.server.start;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Properties;
import java.util.zip.ZipOutputStream;

/** Copies everything that the system keeps into one file, also while the server runs. */
final class Backup {

    private final Settings settings;
    private final PrintStream out;

    Backup(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    int to(Path target) {
        if (Files.exists(target)) {
            throw new StartRefusedException("文件 " + target + " 已存在。", "The file " + target + " is there already.");
        }
        DataFolder data = DataFolder.at(settings.data());
        Path part = target.resolveSibling(target.getFileName() + ".part");
        Path dump = data.path("tmp").resolve("backup-" + ProcessHandle.current().pid());
        try {
            write(part, dump);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            out.println("已备份到 backed up to " + target + " (" + Files.size(target) + " bytes)");
            return 0;
        } catch (IOException refused) {
            throw new StartRefusedException("无法写备份文件 " + target + "。", "The backup " + target + " cannot be written.");
        } finally {
            DataFolder.remove(part);
            DataFolder.remove(dump);
        }
    }

    private void write(Path part, Path dump) throws IOException {
        Properties description = new Properties();
        description.setProperty("format", "1");
        description.setProperty("database", DatabaseDump.kind(settings.database()));
        description.setProperty("created", Instant.now().toString());
        try (OutputStream file = DataFolder.ownersOnly(part);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            Archive.begin(zip, description, settings.data());
            DatabaseDump.of(settings).write(dump);
            Archive.add(zip, Archive.DATABASE, dump);
        }
    }
}
