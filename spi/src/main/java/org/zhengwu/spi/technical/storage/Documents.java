package org.zhengwu.spi.technical.storage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.api.technical.storage.DocumentId;

/** Writes documents and binds them to the records that they belong to, in the caller's transaction. */
public interface Documents {

    /** Stores a document that a function made, bound to its record from the start. */
    DocumentId write(Binding binding, String name, String mediaType, byte[] content);

    /**
     * Binds an attachment that the caller uploaded; a document can be bound to one record only.
     *
     * @throws org.zhengwu.api.NotFoundException if the caller did not upload it, or it is bound elsewhere
     */
    void bind(Caller caller, DocumentId document, Binding binding);

    /**
     * Copies a document for the caller, so that another record has it too; the content is kept once.
     *
     * @throws org.zhengwu.api.NotFoundException if there is no such document
     */
    default DocumentId copy(Caller caller, DocumentId document, Binding binding) {
        throw new UnsupportedException("Documents.copy");
    }

    /** Deletes the documents of a record that is itself deleted; a content goes where no other document has it. */
    default void discard(Caller caller, Subject record) {
        throw new UnsupportedException("Documents.discard");
    }

    /** What the store takes in from those who upload. */
    default AcceptedContent accepted() {
        throw new UnsupportedException("Documents.accepted");
    }

    /** Lets those of the binding, and nobody else any more, read these documents of its record. */
    void handOver(Binding binding, Set<DocumentId> documents);

    /**
     * What a document belongs to, and who may read it.
     *
     * @param party the party that may read it, or null
     * @param organ the organ that may read it, or null
     * @param window the organ whose window took the record in and may read it too (一窗受理), or null
     */
    record Binding(
            Subject subject,
            @Nullable PartyId party,
            @Nullable OrganId organ,
            @Nullable OrganId window) {}
}
