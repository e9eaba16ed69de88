package org.zhengwu.plugin.storage;

/**
 * What a content was found to be.
 *
 * @param mediaType its media type
 * @param isActive whether it carries scripts or macros
 * @param isTwofold whether it can be opened as something else too
 */
record Finding(String mediaType, boolean isActive, boolean isTwofold) {

    static Finding of(String mediaType) {
        return new Finding(mediaType, false, false);
    }

    static Finding unknown() {
        return of("application/octet-stream");
    }

    static Finding twofold(String mediaType) {
        return new Finding(mediaType, false, true);
    }

    Finding active() {
        return new Finding(mediaType, true, isTwofold);
    }
}
