package org.zhengwu.plugin.audit.chain;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.audit.AuditVerification;
import org.zhengwu.api.technical.audit.AuditVerification.Finding;

/**
 * The command {@code verify-audit <export file> [--checkpoints folder or file] [--key file]}: verifies an export of
 * the audit trail without a server and without a database. Its exit status is 0 where the chain is whole,
 * 1 where it is not, and 2 where the command itself is wrong.
 */
public final class VerifyAudit {

    private static final String USAGE =
            "usage: verify-audit <export file> [--checkpoints <folder or file>] [--key <public key file>]";
    private static final Set<String> OPTIONS = Set.of("--checkpoints", "--key");

    private VerifyAudit() {}

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(run(List.of(args), System.out));
    }

    /** Runs the command and returns its exit status. */
    public static int run(List<String> args, PrintStream out) {
        Map<String, Path> files = new HashMap<>();
        for (int i = 0; i < args.size(); i++) {
            String name = args.get(i);
            boolean option = OPTIONS.contains(name);
            if (option ? ++i == args.size() : name.startsWith("--")) {
                out.println(USAGE);
                return 2;
            }
            if (files.put(option ? name : "", Path.of(args.get(i))) != null) {
                out.println(USAGE);
                return 2;
            }
        }
        Path export = files.get("");
        if (export == null) {
            out.println(USAGE);
            return 2;
        }
        try {
            return verify(export, files.get("--checkpoints"), files.get("--key"), out);
        } catch (IOException | IllegalArgumentException unreadable) {
            out.println("cannot read: " + unreadable.getMessage());
            return 2;
        }
    }

    private static int verify(Path export, @Nullable Path checkpointFile, @Nullable Path keyFile, PrintStream out)
            throws IOException {
        List<Checkpoint> checkpoints = new ArrayList<>();
        if (checkpointFile != null) {
            PublicKey key = keyFile == null ? null : SigningKey.readPublic(keyFile);
            List<String> lines = CheckpointFolder.lines(checkpointFile);
            if (lines.isEmpty()) {
                out.println("no checkpoints in " + checkpointFile + ": nothing would be compared");
                return 2;
            }
            Finding unsigned = readCheckpoints(lines, key, checkpoints);
            if (unsigned != null) {
                return report(new AuditVerification(0, 0, unsigned, List.of()), out);
            }
            if (key == null) {
                out.println("note: no --key given, so the signatures of the checkpoints are not verified");
            }
        } else {
            out.println("note: no --checkpoints given, so a chain that was cut off or made anew is not found");
        }
        ChainVerifier verifier = new ChainVerifier(checkpoints);
        try (InputStream lines = Files.newInputStream(export)) {
            ChainLines.read(lines, verifier::accept);
        }
        return report(verifier.result(), out);
    }

    /**
     * Reads the lines of checkpoints and verifies their order and signatures.
     *
     * @param key what they must be signed by, or null where signatures are not verified
     * @return what is wrong with the first bad one, or null
     */
    public static @Nullable Finding readCheckpoints(
            List<String> lines, @Nullable PublicKey key, List<Checkpoint> into) {
        int number = 0;
        for (String line : lines) {
            number++;
            Checkpoint read = Checkpoint.read(line).orElse(null);
            long seq = read == null ? 0 : read.seq();
            if (read == null || (key != null && !read.isSignedBy(key))) {
                return wrong(seq, "the checkpoint in line " + number + " is not signed by the key");
            }
            Checkpoint before = into.isEmpty() ? null : into.get(into.size() - 1);
            if (before != null && (before.seq() >= seq || !before.chain().equals(read.chain()))) {
                return wrong(seq, "the checkpoint in line " + number + " does not follow the one before");
            }
            into.add(read);
        }
        return null;
    }

    private static Finding wrong(long seq, String detail) {
        return new Finding(AuditVerification.FindingKind.CHECKPOINT, seq, detail);
    }

    private static int report(AuditVerification result, PrintStream out) {
        out.println(result.checked() + " entries verified, " + result.checkpoints() + " checkpoints compared");
        if (!result.unlinked().isEmpty()) {
            out.println(result.unlinked().size() + " entries are not yet linked:");
            result.unlinked().forEach(id -> out.println("  " + id));
        }
        Finding finding = result.finding();
        if (finding == null) {
            out.println("OK: the chain is whole");
            return 0;
        }
        out.println("BROKEN: " + finding.kind() + " at entry " + finding.seq() + ": " + finding.detail());
        return 1;
    }
}
