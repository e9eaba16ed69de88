package org.zhengwu.tck.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.client.NoAnswerException;
import org.zhengwu.api.http.client.UnexpectedAnswerException;
import org.zhengwu.api.technical.plugins.RunningPlugin;
import org.zhengwu.api.technical.plugins.RunningPlugins;

/** What a server says of itself, as far as it is the same in every run: its plugins, their vendors and versions. */
final class ServerFacts {

    private static final String PLUGINS = "plugins";

    private ServerFacts() {}

    /** The facts by their names; why there are none, where the server shows none. */
    static Map<String, String> of(Supplier<RunningPlugins> running) {
        Map<String, String> facts = new TreeMap<>();
        try {
            running.get().items().forEach(plugin -> facts.put("plugin " + plugin.function(), told(plugin)));
        } catch (ZhengwuException refused) {
            facts.put(PLUGINS, "not shown: " + refused.kind() + " " + refused.code());
        } catch (UnexpectedAnswerException outside) {
            facts.put(PLUGINS, "not shown: " + outside.status());
        } catch (NoAnswerException silent) {
            facts.put(PLUGINS, "not shown: no answer");
        }
        return facts;
    }

    private static String told(RunningPlugin plugin) {
        String told = plugin.id() + " " + plugin.version() + ", " + plugin.vendor() + ", API " + plugin.apiRange();
        if (plugin.reference()) {
            return told + ", reference";
        }
        return plugin.digest() == null ? told : told + ", SHA-256 " + plugin.digest();
    }
}
