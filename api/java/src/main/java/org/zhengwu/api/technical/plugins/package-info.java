/** What runs in a server: its plugins (插件) and the ports that vendors bring. */
@NullMarked
package org.zhengwu.api.technical.plugins;

import org.jspecify.annotations.NullMarked;
