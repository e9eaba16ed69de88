package org.zhengwu.plugin.seals;

import java.util.Optional;
import java.util.function.Function;
import org.zhengwu.runtime.plugin.SettingsCheck;

/** Checks the keystore of seals and the fonts before the server starts. */
public final class SealsCheck implements SettingsCheck {

    @Override
    public void check(Function<String, Optional<String>> settings) {
        SealsSettings.check(
                settings.apply(SealsSettings.KEYSTORE),
                settings.apply(SealsSettings.KEYSTORE_PASSWORD),
                SettingsCheck.isTrial(settings));
        RareFonts.open(settings.apply(RareFonts.SETTING));
    }
}
