package org.zhengwu.server.start;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** The database and how to sign in to it. */
record DatabaseSettings(String url, String user, String password) {

    /** Commits that were acknowledged survive the end of the process: H2 otherwise writes them a moment later. */
    private static final String H2_OPTIONS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    static DatabaseSettings of(Map<String, String> environment, Path data) {
        String url = environment.getOrDefault("DB_URL", "").strip();
        String user = environment.getOrDefault("DB_USER", "").strip();
        String password = environment.getOrDefault("DB_PASSWORD", "");
        if (url.isEmpty()) {
            return new DatabaseSettings(
                    "jdbc:h2:file:" + data.resolve("database").resolve("zhengwu") + H2_OPTIONS,
                    user.isEmpty() ? "zhengwu" : user,
                    password);
        }
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new StartRefusedException(
                    "DB_URL 应以 jdbc:postgresql: 或 jdbc:h2: 开头。",
                    "DB_URL must begin with jdbc:postgresql: or jdbc:h2:.");
        }
        boolean undelayed = url.toUpperCase(java.util.Locale.ROOT).contains("WRITE_DELAY");
        return new DatabaseSettings(url.startsWith("jdbc:h2:") && !undelayed ? url + H2_OPTIONS : url, user, password);
    }

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    /** What may be shown: the address without what may be secret. */
    String shown() {
        String withoutOptions = url.split("[?;]", 2)[0];
        return Objects.requireNonNull(withoutOptions).replaceAll("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return "DatabaseSettings[" + shown() + "]";
    }
}
