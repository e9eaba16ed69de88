package org.zhengwu.plugin.audit.chain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.zhengwu.api.technical.audit.AuditVerification;

/** A chain in memory. */
final class TestChain {

    static final String NAME = "ab".repeat(32);
    static final Instant START = Instant.parse("2026-03-02T01:02:03.000004Z");

    final List<ChainEntry> entries = new ArrayList<>();
    final List<String> hashes = new ArrayList<>();
    private final ChainAlgorithm algorithm;

    TestChain(int length, ChainAlgorithm algorithm) {
        this.algorithm = algorithm;
        for (int i = 1; i <= length; i++) {
            entries.add(entry(i, "n" + i));
        }
        relink(1);
    }

    static ChainEntry entry(int number, String detail) {
        return new ChainEntry(
                new UUID(7, number),
                START.plusMillis(number),
                LocalDate.of(2026, 3, 2),
                new UUID(8, number % 3),
                Set.of("OFFICIAL", "INFORMATION_MANAGER"),
                Set.of(new UUID(9, 1).toString()),
                number % 2 == 0 ? null : new UUID(10, 1).toString(),
                "WEB",
                number % 5 == 0 ? null : "r-" + number,
                "CaseService.accept",
                number % 4 == 0 ? null : "case:" + new UUID(11, number),
                "DONE",
                Map.of("item", "编码\u0085\"\\\n" + detail, "digest", "00ff"));
    }

    /** Makes all hashes from a place on anew, as who has the database can. */
    void relink(int from) {
        while (hashes.size() >= from) {
            hashes.remove(hashes.size() - 1);
        }
        for (int seq = from; seq <= entries.size(); seq++) {
            hashes.add(entries.get(seq - 1).hash(seq, previous(seq), algorithm));
        }
    }

    String line(int seq) {
        return entries.get(seq - 1).line(seq, previous(seq), algorithm, hashes.get(seq - 1));
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int seq = 1; seq <= entries.size(); seq++) {
            lines.add(line(seq));
        }
        lines.add(new EndLine(entries.size(), 0).line());
        return lines;
    }

    Checkpoint checkpoint(int seq, SigningKey key) {
        return Checkpoint.sign(NAME, seq, hashes.get(seq - 1), START.plusSeconds(seq), key);
    }

    static AuditVerification verify(List<String> lines, Checkpoint... checkpoints) {
        ChainVerifier verifier = new ChainVerifier(List.of(checkpoints));
        lines.forEach(line ->
                verifier.accept(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1)));
        return verifier.result();
    }

    private String previous(int seq) {
        return seq == 1 ? NAME : hashes.get(seq - 2);
    }
}
