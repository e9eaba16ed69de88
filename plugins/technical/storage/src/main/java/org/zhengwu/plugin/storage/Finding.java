package org.zhengwu.plugin.storage;

/**
 * What a content was found to be.
 *
 * @param mediaType its media type
 * @param isActive whether it carries scripts or macros
 */
record Finding(String mediaType, boolean isActive) {

    static Finding of(String mediaType) {
        return new Finding(mediaType, false);
    }

    static Finding unknown() {
        return of("application/octet-stream");
    }

    Finding active() {
        return new Finding(mediaType, true);
    }
}
