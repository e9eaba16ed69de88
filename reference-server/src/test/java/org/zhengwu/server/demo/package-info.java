/** Tests of the sample region. */
@NullMarked
package org.zhengwu.server.demo;

import org.jspecify.annotations.NullMarked;
