/** Plugins that break one rule of the catalogue each. */
@NullMarked
package org.zhengwu.selftest.broken.catalogue;

import org.jspecify.annotations.NullMarked;
