package org.zhengwu.plugin.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.audit.AuditVerification.Finding;
import org.zhengwu.plugin.audit.chain.Checkpoint;
import org.zhengwu.plugin.audit.chain.SigningKey;
import org.zhengwu.plugin.audit.chain.VerifyAudit;
import org.zhengwu.runtime.plugin.PluginException;

/**
 * Signs what the end of the chain is and keeps it outside the database: in the folder {@code audit} of
 * {@code zhengwu.data}, or in the memory of a process that has no such folder.
 */
@ApplicationScoped
class Seals {

    private static final Logger LOG = System.getLogger(Seals.class.getName());

    private final Anchor anchor;
    private final SigningKey key;
    private final Duration every;
    private @Nullable Instant lasting;
    private @Nullable Checkpoint own;
    private volatile @Nullable Head seen;

    @Inject
    Seals(
            @ConfigProperty(name = "zhengwu.data") Optional<String> data,
            @ConfigProperty(name = "zhengwu.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "zhengwu.conformance", defaultValue = "false") boolean conformance,
            @ConfigProperty(name = "zhengwu.audit.signing-key") Optional<String> keyFile,
            @ConfigProperty(name = "zhengwu.audit.checkpoint-every", defaultValue = "PT10M") Duration every) {
        Path folder = data.map(each -> Path.of(each, "audit")).orElse(null);
        this.every = every;
        try {
            this.anchor = folder == null ? new MemoryAnchor() : new FolderAnchor(folder);
            this.key = Keys.choose(keyFile.map(Path::of), folder, demo || conformance);
            if (folder != null) {
                Files.writeString(folder.resolve("public-key.pem"), key.toPublicPem());
            }
        } catch (IOException unwritable) {
            PluginException sentence = new PluginException("The audit trail can't write its folder " + folder + ".");
            sentence.initCause(unwritable);
            throw sentence;
        }
        if (folder == null) {
            LOG.log(Level.INFO, "zhengwu.data is not set: checkpoints of the audit trail end with this process");
        }
    }

    /** Whether the end of the chain is another than when it was last sealed here. */
    boolean isBehind(Chain chain) {
        return !chain.last().equals(Optional.ofNullable(seen));
    }

    /**
     * Seals the end of the chain where it has moved on; whether it did.
     *
     * @throws IllegalStateException if the chain does not hold what the newest checkpoint tells; nothing is
     *     signed over a break, so that the evidence stays
     */
    boolean seal(Chain chain) {
        Optional<Head> head = chain.last();
        Checkpoint newest = anchor.newest().orElse(null);
        if (newest != null) {
            compare(newest, chain, head.map(Head::seq).orElse(0L));
        }
        if (head.isEmpty() || (newest != null && newest.seq() == head.get().seq())) {
            seen = head.orElse(null);
            return false;
        }
        String name = chain.name().orElseThrow(() -> broken("the name of the chain is gone"));
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        Checkpoint next = Checkpoint.sign(name, head.get().seq(), head.get().hash(), now, key);
        boolean toLast = lasting == null || !now.isBefore(lasting.plus(every));
        anchor.keep(next, toLast);
        own = next;
        lasting = toLast ? now : lasting;
        seen = head.get();
        return true;
    }

    private void compare(Checkpoint newest, Chain chain, long last) {
        if (!newest.equals(own) && !newest.isSignedBy(key.publicKey())) {
            throw broken("the newest checkpoint was signed by another key");
        }
        if (newest.seq() > last) {
            throw broken("entries up to " + newest.seq() + " were sealed, the last one is " + last);
        }
        if (chain.name().filter(newest.chain()::equals).isEmpty()) {
            throw broken("the checkpoints are of another chain");
        }
        if (chain.hashAt(newest.seq()).filter(newest.hash()::equals).isEmpty()) {
            throw broken("entry " + newest.seq() + " is not the one that was sealed");
        }
    }

    private static IllegalStateException broken(String what) {
        return new IllegalStateException("The audit trail is not what its checkpoints tell: " + what);
    }

    /** Reads all checkpoints and tells the first that is wrong, or null. */
    @Nullable
    Finding read(List<Checkpoint> into) {
        return VerifyAudit.readCheckpoints(anchor.lines(), key.publicKey(), into);
    }
}
