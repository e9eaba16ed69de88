/** Divisions, organs, parties, accounts, posts and grants (身份, 机构, 区划). */
@NullMarked
package org.zhengwu.api.technical.identity;

import org.jspecify.annotations.NullMarked;
