package org.zhengwu.server.start;

import java.util.List;
import java.util.Map;

/** Whom a server serves. */
enum Mode {
    /** People. */
    NORMAL(Map.of(), List.of()),

    /** Whoever tries it out, on this machine. */
    DEMO(
            Map.of(),
            List.of(
                    "演示模式：示范区域和账户（口令 zhengwu-demo），仅限本机访问。",
                    "Demo mode: sample region and accounts, this machine only.")),

    /** The conformance kit, on this machine and on a database that is thrown away. */
    CONFORMANCE(
            Map.of(
                    "zhengwu.clock", "movable",
                    "zhengwu.clock.start", "2026-03-02T02:00:00Z",
                    // What a hash costs is no matter of the contract, and every caller of the kit has two.
                    "zhengwu.identity.password.kibibytes", "64",
                    "zhengwu.identity.password.passes", "1",
                    // Small, so that the kit finds the limits without sending much.
                    "zhengwu.storage.limit", "2097152",
                    "zhengwu.storage.quota-files", "500"),
            List.of(
                    "符合性模式：任何人都能拨动时钟、取得任何身份，仅限本机访问，数据库用后即弃。",
                    "Conformance mode: anybody moves the clock and calls as anybody; this machine only,",
                    "and the database is thrown away."));

    private final Map<String, String> settings;
    private final List<String> banner;

    Mode(Map<String, String> settings, List<String> banner) {
        this.settings = settings;
        this.banner = banner;
    }

    /** What the application reads by MicroProfile Config, beside the mode itself. */
    Map<String, String> settings() {
        return settings;
    }

    /** What a person must know who starts it; nothing where that is nothing special. */
    List<String> banner() {
        return banner;
    }
}
