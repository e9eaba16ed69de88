/** The kit over HTTP: a server in conformance mode as the candidate. */
@NullMarked
package org.zhengwu.tck.http;

import org.jspecify.annotations.NullMarked;
