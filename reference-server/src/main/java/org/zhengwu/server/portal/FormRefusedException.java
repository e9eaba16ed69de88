package org.zhengwu.server.portal;

import org.zhengwu.api.Kind;
import org.zhengwu.api.ZhengwuException;

/** Thrown when a form comes from another site, or without what our own forms carry. */
final class FormRefusedException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    FormRefusedException(String message) {
        super(Kind.FORBIDDEN, "form-refused", message);
    }
}
