package org.zhengwu.server.operation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.plugins.ConformanceReport;

/** Reads the {@code report.json} of the kit that a vendor ships in the plugin's jar. */
final class ShippedReport {

    private ShippedReport() {}

    static ConformanceReport read(String json) {
        Map<String, Object> report = Json.lenient().readMap(json, Object.class);
        Map<?, ?> result = members(report, "result");
        Map<?, ?> level = members(result, "level");
        String chinese = text(level, "chinese");
        String english = text(level, "english");
        return new ConformanceReport(
                text(result, "kit"),
                text(report, "digest"),
                chinese == null || english == null ? null : chinese + " " + english);
    }

    private static Map<?, ?> members(Map<?, ?> object, String name) {
        return object.get(name) instanceof Map<?, ?> found ? found : Map.of();
    }

    private static @Nullable String text(Map<?, ?> object, String name) {
        return object.get(name) instanceof String found ? found : null;
    }
}
