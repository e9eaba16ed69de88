/** What differs between the hosts of plugins. */
@NullMarked
package org.zhengwu.runtime.host;

import org.jspecify.annotations.NullMarked;
