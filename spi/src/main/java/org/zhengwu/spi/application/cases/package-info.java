/** The systems of departments elsewhere that decide cases (国垂系统, 省垂系统). */
@NullMarked
package org.zhengwu.spi.application.cases;

import org.jspecify.annotations.NullMarked;
