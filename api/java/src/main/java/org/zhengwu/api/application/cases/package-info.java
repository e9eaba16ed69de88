/**
 * The handling of applications (办件): a party drafts and submits a case for a service item, an organ takes
 * it in, handles it within its limits, decides and delivers (LIC-001 to LIC-012, ITM-012, ITM-013).
 */
@NullMarked
package org.zhengwu.api.application.cases;

import org.jspecify.annotations.NullMarked;
