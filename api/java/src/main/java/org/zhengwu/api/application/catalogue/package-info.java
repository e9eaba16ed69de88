/** Service items and guides (政务服务事项, 办事指南). */
@NullMarked
package org.zhengwu.api.application.catalogue;

import org.jspecify.annotations.NullMarked;
