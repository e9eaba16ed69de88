package org.zhengwu.tck;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * Marks a test of what only functions see of each other: the ports of {@link Candidate#port}, or how far a
 * stream was read. No HTTP binding shows it, so a run over HTTP leaves the test out by {@link #TAG} and
 * reports it as not applicable.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Tag(BetweenFunctions.TAG)
public @interface BetweenFunctions {

    /** The tag that leaves these tests out of a run. */
    String TAG = "between-functions";
}
