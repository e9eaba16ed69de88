/** What every plugin may use and what every host provides: the outbox, the clock of law, recurring work. */
@NullMarked
package org.zhengwu.spi;

import org.jspecify.annotations.NullMarked;
