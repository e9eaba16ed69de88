/** What technologies that exchange documents with systems outside read and write alike. */
@NullMarked
package org.zhengwu.runtime.wire;

import org.jspecify.annotations.NullMarked;
