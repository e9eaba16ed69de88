package org.zhengwu.api;

/** The revision of a record, counted from 0; a changing call names the one that it read. */
public record Revision(long value) {

    public Revision {
        if (value < 0) {
            throw new IllegalArgumentException("A revision is not negative");
        }
    }
}
