/** Runs the kit inside a server by Arquillian: the candidate of its beans, and the one deployment of all chapters. */
@NullMarked
package org.zhengwu.tck.arquillian;

import org.jspecify.annotations.NullMarked;
