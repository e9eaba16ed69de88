package org.zhengwu.tck.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.json.Json;

/**
 * The report of a run.
 *
 * @param format the form of this document
 * @param digest SHA-256 of the result in canonical JSON: members sorted, no white space
 * @param result what was found
 * @param run when, where and how long; outside the digest
 * @param evidence what failed tests saw; outside the digest
 */
public record Report(String format, String digest, Result result, Run run, List<Evidence> evidence) {

    /** The form that this version of the kit writes. */
    public static final String FORMAT = "zhengwu-tck-report/1";

    public Report {
        evidence = List.copyOf(evidence);
    }

    /**
     * When and where a run took place.
     *
     * @param server the address of the server, where the run went over HTTP
     * @param java the version of Java that the kit ran on
     */
    public record Run(
            Instant startedAt, Duration took, @Nullable String server, String java) {}

    static Report of(Result result, Run run, List<Evidence> evidence) {
        return new Report(FORMAT, digestOf(result), result, run, evidence);
    }

    /** The digest of a result, in hexadecimal digits. */
    static String digestOf(Result result) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(sha256.digest(Json.strict().canonical(result).getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The report as JSON. */
    public String toJson() {
        return Json.strict().write(this) + "\n";
    }
}
