@NullMarked
package org.zhengwu.api.application.catalogue;

import org.jspecify.annotations.NullMarked;
