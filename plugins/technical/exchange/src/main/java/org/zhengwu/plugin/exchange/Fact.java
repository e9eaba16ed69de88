package org.zhengwu.plugin.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Subject;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.api.technical.exchange.RowKind;

/**
 * A fact of a case, as a record tells it.
 *
 * @param key what tells it from others of its kind in the case; the same each time
 */
record Fact(RowKind kind, String key, Map<String, String> values) {

    /** A fact without members that say nothing. */
    static Fact of(RowKind kind, Object key, Map<String, ? extends @Nullable Object> values) {
        Map<String, String> said = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                said.put(name, value.toString());
            }
        });
        return new Fact(kind, key.toString(), said);
    }

    /** The same for the same fact, also in another database: an upper level knows by it what came twice. */
    RowGuid guid(Subject of) {
        String name = of + "|" + kind.object() + "|" + key;
        return new RowGuid(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)));
    }

    String text() {
        return Json.strict().write(values);
    }

    /** Names the kind and nobody. */
    @Override
    public String toString() {
        return "Fact[" + kind + "]";
    }
}
