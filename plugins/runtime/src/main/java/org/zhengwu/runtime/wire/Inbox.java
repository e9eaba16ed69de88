package org.zhengwu.runtime.wire;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhengwu.api.Violation;
import org.zhengwu.api.json.Json;

/**
 * The documents that come by files: {@code in} holds them, {@code acknowledged} and {@code rejected} what became of
 * them. A file is first moved out of the other side's reach, so that what was read is what is
 * acknowledged; a kill leaves it there, and it is read again.
 */
public final class Inbox<T> {

    private static final String ENDING = ".json";
    private static final int SHOWN_DIGITS = 16;

    private final Class<T> type;
    private final Path in;
    private final Path taken;
    private final Path acknowledged;
    private final Path rejected;
    private final Duration patience;

    /**
     * The inbox of a folder.
     *
     * @param patience how long a file that cannot be read may still be written, before it is rejected
     */
    public Inbox(Class<T> type, Path folder, Duration patience) {
        this.type = type;
        this.in = folder.resolve("in");
        this.taken = in.resolve(".taken");
        this.acknowledged = folder.resolve("acknowledged");
        this.rejected = folder.resolve("rejected");
        this.patience = patience;
    }

    /** The documents that are there and neither acknowledged nor rejected, the oldest first. */
    public List<Arrived<T>> arrived(int most) throws IOException {
        Files.createDirectories(taken);
        List<Arrived<T>> arrived = read(most);
        if (arrived.size() < most && claim(most)) {
            return read(most);
        }
        return arrived;
    }

    /** Moves the oldest files out of reach; one whose name is taken waits until that one is settled. */
    private boolean claim(int most) throws IOException {
        int claimed = 0;
        for (Path each : files(in)) {
            claimed += claimed < most && claim(each) ? 1 : 0;
        }
        return claimed > 0;
    }

    private boolean claim(Path file) throws IOException {
        Path own = taken.resolve(file.getFileName());
        try {
            if (Files.exists(own) || (reading(file).said() == null && !isQuiet(file))) {
                return false;
            }
            WholeFiles.move(file, own);
            return true;
        } catch (NoSuchFileException takenBack) {
            return false;
        }
    }

    private List<Arrived<T>> read(int most) throws IOException {
        List<Arrived<T>> found = new ArrayList<>();
        for (Path each : files(taken)) {
            if (found.size() < most) {
                Reading<T> reading = reading(each);
                T said = reading.said();
                String name = each.getFileName().toString();
                if (said != null) {
                    found.add(new Arrived<>(name, said));
                } else if (isQuiet(each)) {
                    reject(name, reading.wrong());
                }
            }
        }
        return found;
    }

    private Reading<T> reading(Path file) throws IOException {
        return Files.size(file) > Reading.LONGEST ? Reading.tooLong() : Reading.of(Files.readAllBytes(file), type);
    }

    /** Whether nobody has written to the file for so long that it is as whole as it will be. */
    private boolean isQuiet(Path file) throws IOException {
        return !Files.getLastModifiedTime(file).toInstant().plus(patience).isAfter(Instant.now());
    }

    /** Puts a document that is kept for good out of the way; it is not given again. */
    public Path acknowledge(String name) throws IOException {
        return settle(taken.resolve(name), acknowledged.resolve(name));
    }

    /** Puts a document that cannot be kept out of the way, the reason first. The name tells the content, so that a name used again leaves the older file alone. */
    public Path reject(String name, List<Violation> violations) throws IOException {
        Path file = taken.resolve(name);
        String unique = name.substring(0, name.length() - ENDING.length()) + "." + digest(file);
        String reason = Json.strict().write(new Rejection(violations));
        WholeFiles.write(rejected.resolve(unique + ".reason.json"), reason.getBytes(StandardCharsets.UTF_8));
        return settle(file, rejected.resolve(unique + ENDING));
    }

    private static Path settle(Path from, Path to) throws IOException {
        try {
            WholeFiles.move(from, to);
        } catch (NoSuchFileException settled) {
            if (Files.notExists(to)) {
                throw settled;
            }
        }
        return to;
    }

    /** The files of a folder, the oldest first; what is no file of its own is left alone. */
    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(each -> isDocument(each))
                    .map(Aged::of)
                    .flatMap(Optional::stream)
                    .sorted(comparing(Aged::at)
                            .thenComparing(each -> each.file().toString()))
                    .map(Aged::file)
                    .toList();
        }
    }

    private static boolean isDocument(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.startsWith(".") && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static String digest(Path file) throws IOException {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(sum).substring(0, SHOWN_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A document as it came, by the name of its file. */
    public record Arrived<T>(String name, T said) {}

    private record Aged(Path file, FileTime at) {

        /** Empty where the other side took the file back meanwhile. */
        static Optional<Aged> of(Path file) {
            try {
                return Optional.of(new Aged(file, Files.getLastModifiedTime(file)));
            } catch (IOException gone) {
                return Optional.empty();
            }
        }
    }
}
