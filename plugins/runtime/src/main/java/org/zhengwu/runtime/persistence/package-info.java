/** The persistence unit assembled from what the chosen plugins declare. */
@NullMarked
package org.zhengwu.runtime.persistence;

import org.jspecify.annotations.NullMarked;
