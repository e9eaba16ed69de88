package org.zhengwu.tck.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import org.jspecify.annotations.Nullable;

/** The files of a report: {@code report.json}, {@code report.html}, the schema, and the signature if there is one. */
public final class ReportFolder {

    static final String JSON = "report.json";
    static final String PAGE = "report.html";
    static final String SCHEMA = "report.schema.json";
    static final String SIGNATURE = ".sig";

    private ReportFolder() {}

    /** Writes the files, in the place of those of an earlier run. */
    public static void write(Report report, Path folder, @Nullable PrivateKey key) throws IOException {
        Files.createDirectories(folder);
        byte[] json = report.toJson().getBytes(UTF_8);
        Files.write(folder.resolve(JSON), json);
        Files.writeString(folder.resolve(PAGE), ReportPage.of(report));
        Files.writeString(folder.resolve(SCHEMA), Table.text(SCHEMA));
        Path signature = folder.resolve(JSON + SIGNATURE);
        if (key == null) {
            // The signature of an earlier report would be a wrong one.
            Files.deleteIfExists(signature);
        } else {
            Files.write(signature, ReportSignature.sign(json, key));
        }
    }
}
