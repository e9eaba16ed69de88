package org.zhengwu.runtime.job;

import java.time.Duration;
import org.zhengwu.runtime.plugin.PluginException;

/** Reads how long a job rests, where a setting says it. */
public final class Pauses {

    private Pauses() {}

    /** The pause; a job without one would keep a processor busy, so that it stops the start. */
    public static Duration of(String setting, Duration pause) {
        if (pause.isNegative() || pause.isZero()) {
            throw new PluginException(setting + " must be longer than nothing.");
        }
        return pause;
    }
}
