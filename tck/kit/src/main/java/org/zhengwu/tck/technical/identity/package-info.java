/** Contracts of accounts, organs, divisions and parties (身份). */
@NullMarked
package org.zhengwu.tck.technical.identity;

import org.jspecify.annotations.NullMarked;
