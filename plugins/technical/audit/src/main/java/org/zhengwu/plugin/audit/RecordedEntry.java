package org.zhengwu.plugin.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.json.JsonProblem;
import org.zhengwu.plugin.audit.chain.ChainEntry;

/**
 * What an entry says, before and after it is linked. Codes stay texts here: whatever somebody wrote into
 * the table must be read, so that the verifier can name it.
 */
@MappedSuperclass
abstract class RecordedEntry {

    private static final String SEPARATOR = ",";

    @Id
    private UUID id;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "legal_date")
    private LocalDate legalDate;

    private UUID account;
    private String roles;
    private String organs;
    private @Nullable String party;
    private String channel;
    private @Nullable String request;
    private String action;
    private @Nullable String subject;
    private String outcome;
    private String details;

    protected RecordedEntry() {}

    UUID id() {
        return id;
    }

    /** What the chain hashes. */
    ChainEntry content() {
        return new ChainEntry(
                id,
                doneAt,
                legalDate,
                account,
                parts(roles),
                parts(organs),
                party,
                channel,
                request,
                action,
                subject,
                outcome,
                readDetails());
    }

    /** Writes codes or ids as they are kept. */
    static String join(Stream<String> parts) {
        return parts.distinct().sorted().collect(Collectors.joining(SEPARATOR));
    }

    private static Set<String> parts(String text) {
        return text.isEmpty() ? Set.of() : new TreeSet<>(List.of(text.split(SEPARATOR, -1)));
    }

    /** Writes details as they are kept. */
    static String write(Map<String, String> details) {
        return Json.strict().canonical(details);
    }

    private Map<String, String> readDetails() {
        try {
            return Json.strict().readMap(details, String.class);
        } catch (JsonProblem edited) {
            return Map.of("unreadable", details);
        }
    }
}
