/** What an organ's open work becomes when another organ takes it over. */
@NullMarked
package org.zhengwu.runtime.succession;

import org.jspecify.annotations.NullMarked;
