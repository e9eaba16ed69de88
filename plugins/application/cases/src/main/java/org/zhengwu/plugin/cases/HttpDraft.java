package org.zhengwu.plugin.cases;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;
import org.zhengwu.plugin.cases.http.HttpPlace;
import org.zhengwu.plugin.cases.http.HttpPlace.Authentication;

/** How a system is reached by HTTP; what is secret stands in the settings. */
record HttpDraft(
        @Nullable String base,
        @Nullable String authentication,
        @Nullable String timeout) {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    Checked<HttpPlace> check() {
        Violations violations = new Violations();
        URI address = violations.parse(
                "base",
                violations.text("base", base, 500),
                "address",
                "must be an address such as https://cases.example.gov.cn/zhengwu, without a user, query or fragment",
                HttpPlace::address);
        Authentication by = violations.parse(
                "authentication",
                violations.required("authentication", authentication),
                "unknown-value",
                "must be one of TOKEN, CERTIFICATE",
                Authentication::valueOf);
        Duration within = violations.parse(
                "timeout", timeout, "duration", "must be a time up to ten minutes such as PT10S", HttpDraft::time);
        return violations.check(() -> new HttpPlace(
                requireNonNull(address), requireNonNull(by), within == null ? HttpPlace.USUAL_TIMEOUT : within));
    }

    private static Duration time(String text) {
        Duration time = Duration.parse(text);
        if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
            throw new DateTimeException("no such time");
        }
        return time;
    }
}
