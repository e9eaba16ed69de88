package org.zhengwu.plugin.cases;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;
import org.zhengwu.plugin.cases.http.HttpPlace;
import org.zhengwu.plugin.cases.http.HttpPlace.Authentication;

/** A system in the document of the systems: spoken to by a folder, by HTTP, or by a plugin where it has neither. */
record SystemDraft(
        @Nullable String name,
        @Nullable String title,
        @Nullable String account,
        @Nullable String folder,
        @Nullable HttpDraft http) {

    Checked<NamedSystem> check() {
        Violations violations = new Violations();
        String checkedName = SystemsDraft.name(violations, "name", name);
        String checkedTitle = violations.text("title", title, 100);
        AccountId checkedAccount = violations.parse(
                "account",
                violations.required("account", account),
                "id",
                "must be the id of an account",
                AccountId::of);
        String checkedFolder = violations.optionalText("folder", folder, 1000);
        HttpPlace checkedHttp = violations.nested("http", http, HttpDraft::check);
        if (folder != null && http != null) {
            violations.add("http", "second-technology", "must not be given beside a folder");
        }
        return violations.check(() -> new NamedSystem(
                requireNonNull(checkedName),
                requireNonNull(checkedTitle),
                requireNonNull(checkedAccount),
                checkedFolder,
                checkedHttp));
    }

    /**
     * A system as the document names it.
     *
     * @param folder the folder of its file drop, or null
     * @param http where it is reached by HTTP, or null; a plugin speaks to it where both are null
     */
    record NamedSystem(
            String name,
            String title,
            AccountId account,
            @Nullable String folder,
            @Nullable HttpPlace http) {}

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
}
