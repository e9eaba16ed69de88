/** Electronic seals (电子印章) on documents: kept on file, revoked, and verified by anyone. */
@NullMarked
package org.zhengwu.api.technical.seals;

import org.jspecify.annotations.NullMarked;
