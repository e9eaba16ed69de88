package org.zhengwu.api.technical.plugins;

import static org.zhengwu.api.Reach.ALL;
import static org.zhengwu.api.Role.IT_STAFF;
import static org.zhengwu.api.Role.SECURITY_ADMINISTRATOR;
import static org.zhengwu.api.Role.SYSTEM_ADMINISTRATOR;

import org.zhengwu.api.Caller;
import org.zhengwu.api.Permits;

/**
 * Shows what the system is made of. Versions help whoever attacks, so that only those see them who run the
 * system and who approve its plugins. A host that is not made of plugins has none.
 *
 * @since 0.1
 */
public interface PluginService {

    /** Lists the plugins in use, each after those that it requires, and the ports. */
    @Permits(
            role = {IT_STAFF, SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR},
            scope = ALL)
    RunningPlugins list(Caller caller);
}
