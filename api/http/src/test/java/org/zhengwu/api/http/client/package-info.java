@NullMarked
package org.zhengwu.api.http.client;

import org.jspecify.annotations.NullMarked;
