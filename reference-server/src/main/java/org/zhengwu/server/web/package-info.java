/** Answers at the addresses that belong to no function. */
@NullMarked
package org.zhengwu.server.web;

import org.jspecify.annotations.NullMarked;
