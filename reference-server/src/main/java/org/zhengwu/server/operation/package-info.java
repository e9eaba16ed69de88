/** What the people who run the server look at and ask for: health, and a copy of the database. */
@NullMarked
package org.zhengwu.server.operation;

import org.jspecify.annotations.NullMarked;
