/** Tests of what needs no server. */
@NullMarked
package org.zhengwu.tck.arquillian;

import org.jspecify.annotations.NullMarked;
