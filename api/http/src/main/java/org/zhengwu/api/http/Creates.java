package org.zhengwu.api.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation that makes a record: it answers 201 with the record's address in {@code Location}.
 * Whatever carries a revision is answered with it as {@code ETag}, marked or not.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Creates {

    /**
     * The address of the new record below the application, with its components in braces, such as
     * {@code v1/cases/{id}}.
     */
    String value();
}
