package org.zhengwu.spi.technical.identity;

import org.zhengwu.api.Subject;

/** Keeps personal values of other functions' records encrypted at rest, under the keys of identity. */
public interface PersonalData {

    /**
     * Encrypts a text for storage.
     *
     * @param owner the record that it belongs to; only with the same one can it be read again
     * @return printable text that names its key and algorithm
     */
    String seal(Subject owner, String plain);

    /**
     * Reads what was sealed.
     *
     * @throws IllegalStateException if it was altered, or belongs to another record
     */
    String open(Subject owner, String sealed);

    /** The masking in use. */
    Masking masking();
}
