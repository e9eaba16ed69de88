/** The identity of a region by OpenID Connect, set up by configuration alone. */
@NullMarked
package org.zhengwu.plugin.oidc;

import org.jspecify.annotations.NullMarked;
