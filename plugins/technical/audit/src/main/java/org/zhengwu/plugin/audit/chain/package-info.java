/**
 * The chain itself: how an entry is written, hashed, sealed by checkpoints and verified. It needs no
 * database, no container and no configuration, so that an auditor can run it alone.
 */
@NullMarked
package org.zhengwu.plugin.audit.chain;

import org.jspecify.annotations.NullMarked;
