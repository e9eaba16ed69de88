package org.zhengwu.runtime.access;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the beans of API interfaces; the runtime puts it there, plugins do not. */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Guarded {

    /** The annotation as a value. */
    final class Literal extends AnnotationLiteral<Guarded> implements Guarded {

        private static final long serialVersionUID = 1L;

        public static final Literal INSTANCE = new Literal();
    }
}
