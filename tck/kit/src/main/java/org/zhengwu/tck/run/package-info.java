/** The runs of the kit: as a program, and as a listener in a vendor's own build. */
@NullMarked
package org.zhengwu.tck.run;

import org.jspecify.annotations.NullMarked;
