/** Keeps accounts, grants, organs, divisions and parties in the database (身份, 机构, 区划). */
@NullMarked
package org.zhengwu.plugin.identity;

import org.jspecify.annotations.NullMarked;
