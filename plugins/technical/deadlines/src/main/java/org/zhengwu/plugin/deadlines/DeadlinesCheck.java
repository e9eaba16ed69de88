package org.zhengwu.plugin.deadlines;

import java.util.Optional;
import java.util.function.Function;
import org.zhengwu.runtime.plugin.SettingsCheck;

/** Reads the rules and calendars of the region before the server starts. */
public final class DeadlinesCheck implements SettingsCheck {

    @Override
    public void check(Function<String, Optional<String>> settings) {
        new LawFiles(settings.apply(LawFiles.SETTING)).requireRules();
    }
}
