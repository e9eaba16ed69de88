package org.zhengwu.plugin.oidc;

import java.util.Optional;
import java.util.function.Function;
import org.zhengwu.runtime.plugin.SettingsCheck;

/** Checks the settings of OpenID Connect before the server starts, where it is chosen. */
public final class OidcCheck implements SettingsCheck {

    @Override
    public void check(Function<String, Optional<String>> settings) {
        if (OidcSettings.isChosen(settings)) {
            OidcSettings.of(settings);
        }
    }
}
