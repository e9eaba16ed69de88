package org.zhengwu.plugin.deadlines;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.deadlines.TimeLimitRule;

/** The text in which a clock keeps the rule that governs it; thousands of clocks share few texts. */
final class KeptRule {

    private static final int MOST = 2_000;
    private static final Map<String, TimeLimitRule> RULES = new ConcurrentHashMap<>();
    private static final Map<TimeLimitRule, String> TEXTS = new ConcurrentHashMap<>();

    private KeptRule() {}

    static TimeLimitRule read(String text) {
        if (RULES.size() > MOST) {
            RULES.clear();
        }
        return RULES.computeIfAbsent(text, each -> Json.lenient().read(each, TimeLimitRule.class));
    }

    static String write(TimeLimitRule rule) {
        if (TEXTS.size() > MOST) {
            TEXTS.clear();
        }
        return TEXTS.computeIfAbsent(rule, each -> Json.strict().write(each));
    }
}
