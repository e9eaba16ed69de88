/** Code tables (码表) in the database, and those that come with the plugin. */
@NullMarked
package org.zhengwu.plugin.codes;

import org.jspecify.annotations.NullMarked;
