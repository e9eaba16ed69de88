package org.zhengwu.plugin.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.plugin.audit.chain.SigningKey;
import org.zhengwu.runtime.plugin.PluginException;
import org.zhengwu.runtime.secret.PrivateFiles;

/** Finds the key that signs checkpoints. */
final class Keys {

    static final String SETTING = "zhengwu.audit.signing-key";
    private static final String DEMO_KEY = "demo-signing-key.pem";
    private static final String DEMO_MARK = "Zhengwu demo key: refused outside demo mode.";

    private Keys() {}

    /**
     * The key of the setting; without one, a key of this process where it keeps nothing outside the
     * database, and in demo mode the one that was generated at the first start.
     *
     * @param folder where checkpoints lie, or null where they lie in memory
     */
    static SigningKey choose(Optional<Path> configured, @Nullable Path folder, boolean demo) throws IOException {
        if (configured.isPresent()) {
            return read(configured.get(), demo);
        }
        if (folder == null) {
            return SigningKey.generate();
        }
        if (!demo) {
            throw missing();
        }
        return demoKey(folder);
    }

    /** Throws {@link PluginException} where no checkpoint can be signed with the key; makes none. */
    static void check(Optional<Path> configured, boolean demo) {
        if (configured.isPresent()) {
            read(configured.get(), demo);
        } else if (!demo) {
            throw missing();
        }
    }

    private static PluginException missing() {
        return new PluginException(
                SETTING + " is not set: outside demo mode the audit trail is sealed with a key of its own.");
    }

    private static SigningKey read(Path file, boolean demo) {
        try {
            if (!demo && Files.readString(file, StandardCharsets.ISO_8859_1).contains(DEMO_MARK)) {
                throw new PluginException(SETTING + " names the demo key, which is refused outside demo mode.");
            }
            return SigningKey.read(file);
        } catch (IOException | IllegalArgumentException unusable) {
            PluginException sentence =
                    new PluginException(SETTING + " names " + file + ", which holds no key pair in PEM.");
            sentence.initCause(unusable);
            throw sentence;
        }
    }

    private static SigningKey demoKey(Path folder) throws IOException {
        Path file = folder.resolve(DEMO_KEY);
        if (Files.notExists(file)) {
            Path draft = PrivateFiles.draft(folder);
            Files.writeString(draft, DEMO_MARK + "\n" + SigningKey.generate().toPem());
            Files.move(draft, file);
        }
        return SigningKey.read(file);
    }
}
