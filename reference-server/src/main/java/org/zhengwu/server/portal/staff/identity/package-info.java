/** Accounts, organs and grants as the separated administrators keep them (SEC-004). */
@NullMarked
package org.zhengwu.server.portal.staff.identity;

import org.jspecify.annotations.NullMarked;
