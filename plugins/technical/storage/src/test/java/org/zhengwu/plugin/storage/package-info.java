@NullMarked
package org.zhengwu.plugin.storage;

import org.jspecify.annotations.NullMarked;
