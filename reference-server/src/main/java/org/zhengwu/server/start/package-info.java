/**
 * The program {@code zhengwu.jar}: reads the settings, starts the server that it carries, and backs it up.
 * It is no part of the application, which any Jakarta server can host.
 */
@NullMarked
package org.zhengwu.server.start;

import org.jspecify.annotations.NullMarked;
