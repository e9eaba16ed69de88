package org.zhengwu.api.technical.storage;

import org.zhengwu.api.Kind;
import org.zhengwu.api.ZhengwuException;

/** Thrown when an upload ends before its content does; nothing of it is kept. */
public final class UploadTornException extends ZhengwuException {

    private static final long serialVersionUID = 1L;

    public UploadTornException() {
        super(Kind.INVALID_INPUT, "upload-torn", "The upload ended before its content did");
    }
}
