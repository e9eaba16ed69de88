package org.zhengwu.plugin.audit;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.zhengwu.runtime.plugin.SettingsCheck;

/** Checks the key of the checkpoints before the server starts. */
public final class AuditCheck implements SettingsCheck {

    @Override
    public void check(Function<String, Optional<String>> settings) {
        Keys.check(settings.apply(Keys.SETTING).map(Path::of), SettingsCheck.isTrial(settings));
        settings.apply(Sequencer.HASH).ifPresent(Sequencer::algorithm);
    }
}
