package org.zhengwu.spi.technical.seals;

import java.util.Optional;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Subject;

/** Seals documents of organs (用印, LIC-003), in the caller's transaction. */
public interface Seals {

    /** Where the image goes: on a link to this address, drawn in place of the link. */
    String PLACE = "urn:zhengwu:seal";

    /**
     * Makes a page a PDF under the organ's seal, and records the use. Without a link to {@link #PLACE} the
     * image stands at the lower right of the last page.
     *
     * @param organ whose seal; that of its successor where it was merged
     * @param subject the record that the document belongs to
     * @param page XHTML that needs nothing from outside: what it links to is not fetched
     * @return the PDF, or empty where the organ has no seal in use whose certificate holds
     * @throws org.zhengwu.api.UnavailableException if the platform is down: the document is then not made
     */
    Optional<byte[]> seal(OrganId organ, Subject subject, String page);
}
