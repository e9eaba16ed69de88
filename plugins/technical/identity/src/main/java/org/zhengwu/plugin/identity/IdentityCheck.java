package org.zhengwu.plugin.identity;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.zhengwu.runtime.plugin.SettingsCheck;

/** Checks the keys of personal data, and where an identity provider leads back to, before the server starts. */
public final class IdentityCheck implements SettingsCheck {

    @Override
    public void check(Function<String, Optional<String>> settings) {
        KeyRing.check(
                settings.apply("zhengwu.identity.key"),
                SettingsCheck.isTrial(settings),
                settings.apply("zhengwu.data").map(Path::of));
        IdentityProviders.check(settings);
    }
}
