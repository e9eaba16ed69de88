package org.zhengwu.plugin.audit.chain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.audit.AuditEntryId;
import org.zhengwu.api.technical.audit.AuditVerification;
import org.zhengwu.api.technical.audit.AuditVerification.Finding;
import org.zhengwu.api.technical.audit.AuditVerification.FindingKind;

/**
 * Verifies a chain line by line and names the first thing that is wrong. It holds no more than one entry,
 * however long the chain is.
 *
 * <p>Lines are given as ISO-8859-1 text, one character for each byte, so that no edit is lost in decoding.
 */
public final class ChainVerifier {

    private static final Pattern LINKED = Pattern.compile(
            "(\\{\"seq\":(\\d{1,18}),\"previous\":\"([0-9a-f]{64})\",\"algorithm\":\"([A-Z0-9-]{3,10})\","
                    + "\"id\":\"[^\"]*\".*),\"hash\":\"([0-9a-f]{64})\"}",
            Pattern.DOTALL);
    private static final Pattern UNLINKED =
            Pattern.compile("\\{\"unlinked\":\\{\"id\":\"([0-9a-f-]{36})\",.*}}", Pattern.DOTALL);

    private final NavigableMap<Long, Checkpoint> checkpoints = new TreeMap<>();
    private final List<AuditEntryId> unlinked = new ArrayList<>();
    private long checked;
    private long compared;
    private long last;
    private @Nullable String lastHash;
    private @Nullable EndLine end;
    private @Nullable Finding finding;
    private long awaited;

    /**
     * Starts a verification.
     *
     * @param checkpoints the checkpoints that lay outside the database, in any order, their signatures
     *     already verified
     */
    public ChainVerifier(List<Checkpoint> checkpoints) {
        checkpoints.forEach(checkpoint -> this.checkpoints.put(checkpoint.seq(), checkpoint));
    }

    /** Takes the next line, without its line end. */
    public void accept(String line) {
        Matcher entry = LINKED.matcher(line);
        if (awaited > 0) {
            lookForTheAwaited(entry);
        } else if (finding != null) {
            return;
        } else if (end != null) {
            find(FindingKind.EDITED, last + 1, "there is something after the end of the export");
        } else if (entry.matches()) {
            linked(entry);
        } else {
            other(line);
        }
    }

    /** What was found; call it after the last line. */
    public AuditVerification result() {
        return new AuditVerification(checked, compared, conclusion(), unlinked);
    }

    private @Nullable Finding conclusion() {
        if (awaited > 0 || finding != null) {
            return finding;
        }
        if (end == null) {
            return new Finding(
                    FindingKind.CUT_OFF,
                    last + 1,
                    "the export has no end line: it was torn or cut off after entry " + last);
        }
        if (end.seq() != last) {
            return new Finding(
                    FindingKind.CUT_OFF,
                    last + 1,
                    "the end line tells of entry " + end.seq() + ", the last one here is " + last);
        }
        if (end.unlinked() != unlinked.size()) {
            return new Finding(
                    FindingKind.MISSING,
                    last + 1,
                    "the end line tells of " + end.unlinked() + " entries not yet linked, there are "
                            + unlinked.size());
        }
        if (!checkpoints.isEmpty() && checkpoints.lastKey() > last) {
            Checkpoint newest = checkpoints.lastEntry().getValue();
            return new Finding(
                    FindingKind.CUT_OFF,
                    last + 1,
                    "a checkpoint of " + newest.at() + " tells of entry " + newest.seq() + ", the last one here is "
                            + last + "; checkpoints that were taken after the export tell of later entries too");
        }
        return null;
    }

    private void linked(Matcher entry) {
        long seq = Long.parseLong(entry.group(2));
        String hash = entry.group(5);
        if (!hash.equals(recomputed(entry))) {
            find(FindingKind.EDITED, last + 1, "entry " + (last + 1) + " is not what its hash says");
        } else if (!unlinked.isEmpty()) {
            find(FindingKind.REORDERED, seq, "entry " + seq + " stands behind entries that are not linked");
        } else if (seq > last + 1) {
            awaited = last + 1;
            find(FindingKind.MISSING, awaited, missing(awaited, seq - 1));
        } else if (seq <= last) {
            find(
                    FindingKind.REORDERED,
                    seq,
                    "entry " + seq + " stands after entry " + last + ", out of its order or twice");
        } else {
            fit(seq, entry.group(3), hash);
        }
    }

    private void fit(long seq, String previous, String hash) {
        if (lastHash != null && !previous.equals(lastHash)) {
            boolean sealed = checkpoints.containsKey(last);
            long edited = sealed ? seq : last;
            find(
                    FindingKind.EDITED,
                    edited,
                    "entry " + edited + " was edited and its hash made anew: entry " + seq
                            + " names another hash of entry " + last);
            return;
        }
        last = seq;
        lastHash = hash;
        checked++;
        compare(seq, previous, hash);
    }

    private void compare(long seq, String previous, String hash) {
        Checkpoint newest =
                checkpoints.isEmpty() ? null : checkpoints.lastEntry().getValue();
        if (seq == 1 && newest != null && !newest.chain().equals(previous)) {
            find(FindingKind.CHECKPOINT, 1, "the checkpoints are of another chain than the entries");
            return;
        }
        Checkpoint here = checkpoints.get(seq);
        if (here == null) {
            return;
        }
        compared++;
        if (!here.hash().equals(hash)) {
            Long before = checkpoints.lowerKey(seq);
            long first = before == null ? 1 : before + 1;
            find(
                    FindingKind.REMADE,
                    first,
                    "an entry from " + first + " to " + seq
                            + " was edited and all hashes after it made anew: the checkpoint of " + here.at()
                            + " tells another hash of entry " + seq);
        }
    }

    private void other(String line) {
        EndLine read = EndLine.read(line).orElse(null);
        Matcher waiting = UNLINKED.matcher(line);
        if (read != null) {
            end = read;
        } else if (waiting.matches()) {
            unlinked.add(new AuditEntryId(UUID.fromString(waiting.group(1))));
        } else {
            find(
                    FindingKind.EDITED,
                    last + 1,
                    "the line of entry " + (last + 1) + " is not as the audit trail writes it");
        }
    }

    private void lookForTheAwaited(Matcher entry) {
        if (entry.matches() && Long.parseLong(entry.group(2)) == awaited) {
            finding = new Finding(FindingKind.REORDERED, awaited, "entry " + awaited + " stands after later ones");
            awaited = 0;
        }
    }

    private static @Nullable String recomputed(Matcher entry) {
        String algorithm = entry.group(4);
        if (!algorithm.equals("SHA-256") && !algorithm.equals("SM3")) {
            return null;
        }
        return ChainAlgorithm.labelled(algorithm).hash((entry.group(1) + "}").getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String missing(long first, long to) {
        return first == to ? "entry " + first + " is missing" : "entries " + first + " to " + to + " are missing";
    }

    private void find(FindingKind kind, long seq, String detail) {
        finding = new Finding(kind, seq, detail);
    }
}
