package org.zhengwu.server.approval;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/** Which plugin file was approved, by whom and when; a later approval of the same name takes its place. */
public final class ApprovalFile {

    private static final String FILE = "approved-plugins.properties";

    private final Path file;

    private ApprovalFile(Path file) {
        this.file = file;
    }

    /** The file in the data folder. */
    public static ApprovalFile in(Path data) {
        return new ApprovalFile(data.resolve(FILE));
    }

    /** Where it lies. */
    public Path path() {
        return file;
    }

    /** What was recorded for the name of a file. */
    public Optional<Approval> find(String jar) throws IOException {
        Properties records = records();
        String digest = records.getProperty(jar + ".sha256");
        if (digest == null) {
            return Optional.empty();
        }
        try {
            Instant at = Instant.parse(records.getProperty(jar + ".at", ""));
            return Optional.of(new Approval(records.getProperty(jar + ".by", ""), at, digest));
        } catch (DateTimeException torn) {
            throw new IOException("The approval of " + jar + " has no time", torn);
        }
    }

    /** Records an approval. */
    public void put(String jar, Approval approval) throws IOException {
        Properties records = records();
        records.setProperty(jar + ".sha256", approval.digest());
        records.setProperty(jar + ".by", approval.by());
        records.setProperty(jar + ".at", approval.at().toString());
        Path made = Files.createTempFile(file.getParent(), FILE, "");
        try (Writer writer = Files.newBufferedWriter(made)) {
            records.store(writer, null);
        }
        Files.move(made, file, ATOMIC_MOVE, REPLACE_EXISTING);
    }

    private Properties records() throws IOException {
        Properties records = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                records.load(reader);
            } catch (IllegalArgumentException malformed) {
                throw new IOException(malformed);
            }
        }
        return records;
    }

    /** The SHA-256 of a file, in hexadecimal. */
    public static String digest(Path jar) throws IOException {
        try (InputStream bytes = Files.newInputStream(jar);
                DigestInputStream digested = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** One approval. */
    public record Approval(String by, Instant at, String digest) {}
}
