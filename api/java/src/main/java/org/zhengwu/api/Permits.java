package org.zhengwu.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States who may call an operation and how far it reaches. It is part of the contract: what no
 * annotation permits is denied, and the compatibility kit tries every operation with every role.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(Permits.List.class)
public @interface Permits {

    /** The roles that may call; one of them is enough. */
    Role[] role() default {};

    /** Whether everyone with an account may call, whatever it was granted, if anything (ACC-010). */
    boolean signedIn() default false;

    /** How far the operation reaches for these roles. */
    Reach scope() default Reach.OWN;

    /** The posts of which the grant must carry one; none means any. */
    Post[] post() default {};

    /** Holds several statements for one operation; the caller's scope is the union of those that apply. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface List {
        Permits[] value();
    }
}
