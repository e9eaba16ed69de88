package org.zhengwu.tck.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The arguments of a command: options with a value each, once, and others. */
record Arguments(Map<String, String> options, List<String> others) {

    static Arguments of(List<String> given, Set<String> known) {
        Map<String, String> options = new HashMap<>();
        List<String> others = new ArrayList<>();
        for (int at = 0; at < given.size(); at++) {
            String name = given.get(at);
            if (!name.startsWith("--")) {
                others.add(name);
            } else if (!known.contains(name)) {
                throw new IllegalArgumentException("没有此选项 · no such option: " + name);
            } else if (++at == given.size() || given.get(at).startsWith("--")) {
                throw new IllegalArgumentException("缺少值 · a value is missing: " + name);
            } else if (options.put(name, given.get(at)) != null) {
                throw new IllegalArgumentException("重复的选项 · given twice: " + name);
            }
        }
        return new Arguments(options, others);
    }

    @Nullable
    String get(String option) {
        return options.get(option);
    }

    String getOrElse(String option, String otherwise) {
        return options.getOrDefault(option, otherwise);
    }
}
