/** Broken identity: each changes one thing about divisions, parties, accounts or grants. */
@NullMarked
package org.zhengwu.selftest.broken.identity;

import org.jspecify.annotations.NullMarked;
