package org.zhengwu.plugin.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhengwu.plugin.audit.chain.Checkpoint;
import org.zhengwu.plugin.audit.chain.CheckpointFolder;

/** Keeps checkpoints in files, on the disk before it returns. */
final class FolderAnchor implements Anchor {

    private final Path folder;

    FolderAnchor(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
        dropTornLine();
    }

    @Override
    public Optional<Checkpoint> newest() {
        Path head = folder.resolve(CheckpointFolder.HEAD);
        try {
            if (Files.notExists(head)) {
                return Optional.empty();
            }
            String line = Files.readString(head, StandardCharsets.ISO_8859_1).strip();
            return Optional.of(Checkpoint.read(line)
                    .orElseThrow(() -> new IllegalStateException("The file " + head + " holds no checkpoint")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void keep(Checkpoint checkpoint, boolean lasting) {
        String line = checkpoint.line() + "\n";
        Path head = folder.resolve(CheckpointFolder.HEAD);
        Path draft = folder.resolve(CheckpointFolder.HEAD + ".new");
        try {
            write(draft, line, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
            Files.move(draft, head, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            if (lasting) {
                write(
                        folder.resolve(CheckpointFolder.CHECKPOINTS),
                        line,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public List<String> lines() {
        try {
            return CheckpointFolder.lines(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path file, String text, StandardOpenOption... how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, withWrite(how))) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static StandardOpenOption[] withWrite(StandardOpenOption... how) {
        StandardOpenOption[] all = Arrays.copyOf(how, how.length + 1);
        all[how.length] = StandardOpenOption.WRITE;
        return all;
    }

    /** A crash may have left half a line; the head, which is written first, has it whole. */
    private void dropTornLine() throws IOException {
        Path file = folder.resolve(CheckpointFolder.CHECKPOINTS);
        if (Files.notExists(file)) {
            return;
        }
        byte[] content = Files.readAllBytes(file);
        int end = content.length;
        while (end > 0 && content[end - 1] != '\n') {
            end--;
        }
        if (end < content.length) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(end);
            }
        }
    }
}
