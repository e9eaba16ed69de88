/** What a server that serves people needs before anybody can sign in. */
@NullMarked
package org.zhengwu.server.setup;

import org.jspecify.annotations.NullMarked;
