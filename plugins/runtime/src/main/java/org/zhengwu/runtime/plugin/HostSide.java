package org.zhengwu.runtime.plugin;

import jakarta.enterprise.inject.spi.Extension;
import java.util.Set;

/** What a host that starts the container itself tells the runtime; a server adds none. */
public class HostSide implements Extension {

    private final Set<String> givenFunctions;

    /** Makes it for a host that gives some functions by beans of its own. */
    public HostSide(Set<String> givenFunctions) {
        this.givenFunctions = Set.copyOf(givenFunctions);
    }

    Set<String> givenFunctions() {
        return givenFunctions;
    }
}
