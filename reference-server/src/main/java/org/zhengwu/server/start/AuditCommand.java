package org.zhengwu.server.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Runs the offline verifier of the audit trail out of the application inside this jar; it needs no server. */
final class AuditCommand {

    private static final String APPLICATION = "wlp/usr/servers/zhengwu/apps/zhengwu.war";
    private static final String LIBRARIES = "WEB-INF/lib/";
    private static final String VERIFIER = "org.zhengwu.plugin.audit.chain.VerifyAudit";

    private final PrintStream out;

    AuditCommand(PrintStream out) {
        this.out = out;
    }

    int run(List<String> arguments) {
        try {
            Path folder = Files.createTempDirectory("zhengwu-verify");
            try (URLClassLoader loader = new URLClassLoader(libraries(folder), AuditCommand.class.getClassLoader())) {
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

    private static URL[] libraries(Path folder) throws IOException {
        List<URL> jars = new ArrayList<>();
        try (ZipFile own = new ZipFile(Distribution.ownJar().toFile())) {
            ZipEntry application = own.getEntry(APPLICATION);
            if (application == null) {
                throw new IOException("no application");
            }
            try (InputStream in = own.getInputStream(application);
                    ZipInputStream zip = new ZipInputStream(in)) {
                for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                    if (each.getName().startsWith(LIBRARIES) && each.getName().endsWith(".jar")) {
                        Path jar = folder.resolve("library-" + jars.size() + ".jar");
                        Files.copy(zip, jar);
                        jars.add(jar.toUri().toURL());
                    }
                }
            }
        }
        return jars.toArray(URL[]::new);
    }
}
