/** What every function of Zhengwu shares: callers and access, errors, pages, revisions, ids and events. */
@NullMarked
package org.zhengwu.api;

import org.jspecify.annotations.NullMarked;
