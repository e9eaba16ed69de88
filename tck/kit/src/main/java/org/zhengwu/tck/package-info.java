/** The compatibility kit (兼容性测试套件): contracts that every implementation has to keep, and the ports it runs through. */
@NullMarked
package org.zhengwu.tck;

import org.jspecify.annotations.NullMarked;
