/** A vendor's way of delivery, put into a jar by the tests of the plugin folder. */
@NullMarked
package cn.example.city.sms;

import org.jspecify.annotations.NullMarked;
