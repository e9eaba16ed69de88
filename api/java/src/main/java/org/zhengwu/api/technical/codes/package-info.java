/** Code tables (码表): versions, regional tables, and the codes that interfaces use for the same. */
@NullMarked
package org.zhengwu.api.technical.codes;

import org.jspecify.annotations.NullMarked;
