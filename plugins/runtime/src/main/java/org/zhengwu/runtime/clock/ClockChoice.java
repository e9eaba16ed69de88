package org.zhengwu.runtime.clock;

import org.eclipse.microprofile.config.Config;
import org.zhengwu.runtime.plugin.PluginException;

/**
 * Which legal clock is in use, by {@code zhengwu.clock}: {@code system}, or {@code movable} for tests and
 * conformance runs.
 */
public enum ClockChoice {
    SYSTEM(MovableLegalClock.class),
    MOVABLE(SystemLegalClock.class);

    private final Class<?> other;

    ClockChoice(Class<?> other) {
        this.other = other;
    }

    /**
     * The choice of the settings.
     *
     * @param embedded whether the host is a plain JVM, whose program answers for the choice itself
     * @throws PluginException if a server outside conformance mode asks for the movable clock
     */
    public static ClockChoice of(Config config, boolean embedded) {
        String choice = config.getOptionalValue("zhengwu.clock", String.class).orElse("system");
        return switch (choice) {
            case "system" -> SYSTEM;
            case "movable" -> movable(config, embedded);
            default -> throw new PluginException("zhengwu.clock is neither system nor movable.");
        };
    }

    private static ClockChoice movable(Config config, boolean embedded) {
        boolean conformance =
                config.getOptionalValue("zhengwu.conformance", Boolean.class).orElse(false);
        if (!embedded && !conformance) {
            throw new PluginException("zhengwu.clock=movable needs zhengwu.conformance=true.");
        }
        return MOVABLE;
    }

    /** Whether the class belongs to the clock that is not in use. */
    public boolean leavesOut(String className) {
        return className.equals(other.getName());
    }
}
