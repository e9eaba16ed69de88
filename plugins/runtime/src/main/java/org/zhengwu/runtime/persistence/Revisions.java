package org.zhengwu.runtime.persistence;

import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;

/** Compares the revision that a caller read with that of the record. */
public final class Revisions {

    private Revisions() {}

    /**
     * Passes where the record is still as the caller read it.
     *
     * @throws RevisionConflictException if it has changed since
     */
    public static void expect(long current, Revision read) {
        if (current != read.value()) {
            throw new RevisionConflictException(new Revision(current));
        }
    }
}
