/** Contracts of the catalogue (政务服务事项). */
@NullMarked
package org.zhengwu.tck.application.catalogue;

import org.jspecify.annotations.NullMarked;
