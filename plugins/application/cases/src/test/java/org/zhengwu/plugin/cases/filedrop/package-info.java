/** Tests of the file drop alone. */
@NullMarked
package org.zhengwu.plugin.cases.filedrop;

import org.jspecify.annotations.NullMarked;
