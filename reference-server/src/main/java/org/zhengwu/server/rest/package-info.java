/** The contract over HTTP: what all resources share. Resources translate and decide nothing. */
@NullMarked
package org.zhengwu.server.rest;

import org.jspecify.annotations.NullMarked;
