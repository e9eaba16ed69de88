package org.zhengwu.spi.technical.storage;

import java.util.List;

/**
 * What a store takes in, for a page to say before a file is chosen.
 *
 * @param limit the most bytes that a content may have
 * @param extensions the usual extension of each type that may come in, such as {@code pdf}
 */
public record AcceptedContent(long limit, List<String> extensions) {

    public AcceptedContent {
        extensions = List.copyOf(extensions);
    }
}
