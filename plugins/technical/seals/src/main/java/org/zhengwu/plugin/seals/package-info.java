/** Keeps electronic seals on file, seals documents and verifies them. */
@NullMarked
package org.zhengwu.plugin.seals;

import org.jspecify.annotations.NullMarked;
