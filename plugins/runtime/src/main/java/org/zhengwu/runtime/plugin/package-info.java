/** Finds the plugins, chooses among them and checks what they declare. */
@NullMarked
package org.zhengwu.runtime.plugin;

import org.jspecify.annotations.NullMarked;
