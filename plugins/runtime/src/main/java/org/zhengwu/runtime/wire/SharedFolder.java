package org.zhengwu.runtime.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhengwu.spi.OutageException;

/**
 * A folder which both sides see, such as a mounted one. One that is not there is an outage: it is never made, because it
 * would be a place that nobody reads.
 */
public final class SharedFolder {

    private final String name;
    private final Path folder;

    /**
     * A folder.
     *
     * @param name of whoever is reached by it, for the log
     */
    public SharedFolder(String name, Path folder) {
        this.name = name;
        this.folder = folder;
    }

    /** Where what goes to the other side lies. */
    public Path out() {
        return folder.resolve("out");
    }

    /** Works in the folder; throws {@link OutageException} where it cannot be used. */
    public <T> T use(Work<T> work) {
        try {
            if (!Files.isDirectory(folder)) {
                throw new OutageException("The folder of " + name + " is not there");
            }
            return work.run();
        } catch (IOException | UncheckedIOException unreachable) {
            throw new OutageException("The folder of " + name + " cannot be used", unreachable);
        }
    }

    /** Work on files. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }
}
