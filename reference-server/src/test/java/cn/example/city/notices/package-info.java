/** A vendor's plugin for notices, put into a jar by the tests of the plugin folder. */
@NullMarked
package cn.example.city.notices;

import org.jspecify.annotations.NullMarked;
