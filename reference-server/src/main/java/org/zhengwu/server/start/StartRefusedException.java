package org.zhengwu.server.start;

/** Thrown when the program cannot do as it was told; says why in one sentence, in Chinese and English. */
final class StartRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartRefusedException(String chinese, String english) {
        super(chinese + " / " + english);
    }
}
