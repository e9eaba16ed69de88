/** The reference catalogue (政务服务事项): items and their versions in the database, imports by profiles. */
@NullMarked
package org.zhengwu.plugin.catalogue;

import org.jspecify.annotations.NullMarked;
