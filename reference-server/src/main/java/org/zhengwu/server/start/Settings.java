package org.zhengwu.server.start;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says.
 *
 * @param httpsPort the port for TLS, or -1 where there is none
 * @param mode whom the server serves
 * @param data the folder of everything that the server writes
 * @param logFormat how the server's log is written, by Liberty's name for it
 * @param zone whose pages it has: {@code public}, {@code staff} or {@code both}
 */
record Settings(
        int httpPort,
        int httpsPort,
        Mode mode,
        Path data,
        Path plugins,
        DatabaseSettings database,
        String logFormat,
        String zone) {

    private static final int HIGHEST_PORT = 65_535;
    private static final Pattern KEY_SETTING = Pattern.compile("ZHENGWU_[A-Z_]*KEYS?");

    static Settings of(Map<String, String> environment) {
        int http = port(environment, "HTTP_PORT", 9080);
        int https = port(environment, "HTTPS_PORT", -1);
        if (http == https) {
            throw new StartRefusedException("HTTP_PORT 与 HTTPS_PORT 不能相同。", "HTTP_PORT and HTTPS_PORT are the same.");
        }
        Mode mode = mode(environment);
        Path data = folder(environment, "ZHENGWU_DATA", Path.of("zhengwu-data"));
        Path plugins = plugins(environment, data);
        return new Settings(
                http,
                https,
                mode,
                data,
                plugins,
                DatabaseSettings.of(environment, data),
                logFormat(environment),
                zone(environment));
    }

    /** Where the server listens: on this machine alone unless it serves people. */
    String host() {
        return mode == Mode.NORMAL ? "*" : "127.0.0.1";
    }

    /** What the application reads by MicroProfile Config. */
    Map<String, String> asSystemProperties() {
        Map<String, String> properties = new HashMap<>(mode.settings());
        properties.put("zhengwu.demo", String.valueOf(mode == Mode.DEMO));
        properties.put("zhengwu.conformance", String.valueOf(mode == Mode.CONFORMANCE));
        properties.put("zhengwu.data", data.toString());
        properties.put("zhengwu.zone", zone);
        return properties;
    }

    private static @Nullable String value(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String value = value(environment, name);
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("[0-9]{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > HIGHEST_PORT) {
            throw new StartRefusedException(
                    name + " 应为 1 到 65535 的端口号，不能是“" + value + "”。",
                    name + " must be a port from 1 to 65535, not \"" + value + "\".");
        }
        return Integer.parseInt(value);
    }

    private static Mode mode(Map<String, String> environment) {
        boolean conformance = yesOrNo(environment, "ZHENGWU_CONFORMANCE").orElse(false);
        Optional<Boolean> demo = yesOrNo(environment, "ZHENGWU_DEMO");
        if (conformance && demo.orElse(false)) {
            throw new StartRefusedException(
                    "ZHENGWU_CONFORMANCE 与 ZHENGWU_DEMO 不能同时为 true。",
                    "ZHENGWU_CONFORMANCE and ZHENGWU_DEMO cannot both be true.");
        }
        if (conformance) {
            return Mode.CONFORMANCE;
        }
        boolean nothingSaid = value(environment, "DB_URL") == null
                && environment.keySet().stream().noneMatch(KEY_SETTING.asMatchPredicate());
        return demo.orElse(nothingSaid) ? Mode.DEMO : Mode.NORMAL;
    }

    private static Optional<Boolean> yesOrNo(Map<String, String> environment, String name) {
        String value = value(environment, name);
        if (value == null) {
            return Optional.empty();
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default ->
                throw new StartRefusedException(
                        name + " 应为 true 或 false，不能是“" + value + "”。",
                        name + " must be true or false, not \"" + value + "\".");
        };
    }

    private static String logFormat(Map<String, String> environment) {
        String value = value(environment, "ZHENGWU_LOG");
        return switch (value == null ? "text" : value) {
            case "text" -> "SIMPLE";
            case "json" -> "JSON";
            default ->
                throw new StartRefusedException(
                        "ZHENGWU_LOG 应为 text 或 json，不能是“" + value + "”。",
                        "ZHENGWU_LOG must be text or json, not \"" + value + "\".");
        };
    }

    private static String zone(Map<String, String> environment) {
        String value = value(environment, "ZHENGWU_ZONE");
        return switch (value == null ? "both" : value) {
            case "public" -> "public";
            case "staff" -> "staff";
            case "both" -> "both";
            default ->
                throw new StartRefusedException(
                        "ZHENGWU_ZONE 应为 public、staff 或 both，不能是“" + value + "”。",
                        "ZHENGWU_ZONE must be public, staff or both, not \"" + value + "\".");
        };
    }

    /** Where people find the pages. */
    String home() {
        return "http://localhost:" + httpPort + (zone.equals("staff") ? "/staff" : "/");
    }

    private static Path plugins(Map<String, String> environment, Path data) {
        Path folder = folder(environment, "PLUGIN_DIR", data.resolve("plugins"));
        if (value(environment, "PLUGIN_DIR") != null && !Files.isDirectory(folder)) {
            throw new StartRefusedException(
                    "PLUGIN_DIR 不是已有的目录：“" + folder + "”。",
                    "PLUGIN_DIR is no folder that is there: \"" + folder + "\".");
        }
        return folder;
    }

    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        String value = value(environment, name);
        try {
            return (value == null ? otherwise : Path.of(value)).toAbsolutePath().normalize();
        } catch (InvalidPathException wrong) {
            throw new StartRefusedException(
                    name + " 不是有效的目录名：“" + value + "”。", name + " is no name of a folder: \"" + value + "\".");
        }
    }
}
