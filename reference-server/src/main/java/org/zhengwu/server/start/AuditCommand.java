package org.zhengwu.server.start;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Runs the offline verifier of the audit trail out of the application inside this jar; it needs no server. */
final class AuditCommand {

    private static final String VERIFIER = "org.zhengwu.plugin.audit.chain.VerifyAudit";

    private final PrintStream out;

    AuditCommand(PrintStream out) {
        this.out = out;
    }

    int run(List<String> arguments) {
        try {
            Path folder = Files.createTempDirectory("zhengwu-verify");
            unpack(folder);
            URL[] places = Libraries.in(folder).toArray(URL[]::new);
            try (URLClassLoader loader = new URLClassLoader(places, AuditCommand.class.getClassLoader())) {
                return (int) loader.loadClass(VERIFIER)
                        .getMethod("run", List.class, PrintStream.class)
                        .invoke(null, arguments, out);
            } finally {
                Distribution.delete(folder);
            }
        } catch (IOException | ReflectiveOperationException absent) {
            throw new StartRefusedException(
                    "本程序不含审计核验器。", "This program does not have the verifier of the audit trail.");
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (ZipFile own = new ZipFile(Distribution.ownJar().toFile())) {
            ZipEntry application = own.getEntry(Distribution.APPLICATION);
            if (application == null) {
                throw new IOException("no application");
            }
            Libraries.unpack(own.getInputStream(application), folder);
        }
    }
}
