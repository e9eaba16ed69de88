/** A vendor's scanner, put into a jar by the tests of the plugin folder. */
@NullMarked
package cn.example.city.scanner;

import org.jspecify.annotations.NullMarked;
