package org.zhengwu.api.http.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.http.storage.AttachmentsHttp;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentContent;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.api.technical.storage.UploadTornException;

/** The documents of a server, over HTTP. */
final class RemoteDocuments implements DocumentStore {

    private final Sessions sessions;

    RemoteDocuments(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Document upload(Caller caller, DocumentDraft draft, InputStream content) {
        Watched watched = new Watched(content);
        try {
            return attachments(caller).upload(draft.mediaType(), draft.name(), watched);
        } catch (NoAnswerException unsent) {
            if (watched.broke) {
                throw new UploadTornException();
            }
            throw unsent;
        }
    }

    @Override
    public Optional<Document> find(Caller caller, DocumentId id) {
        return Sessions.found(() -> attachments(caller).find(id));
    }

    @Override
    public DocumentContent open(Caller caller, DocumentId id) {
        // The content first: one call to open is one opening, also where it is refused.
        InputStream content = attachments(caller).content(id).readEntity(InputStream.class);
        return new DocumentContent(attachments(caller).find(id), content);
    }

    private AttachmentsHttp attachments(Caller caller) {
        return sessions.as(caller, AttachmentsHttp.class);
    }

    /** Tells a source that could not be read from a server that could not be reached. */
    private static final class Watched extends FilterInputStream {

        private volatile boolean broke;

        Watched(InputStream source) {
            super(source);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException failed) {
                broke = true;
                throw failed;
            }
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return super.read(into, offset, length);
            } catch (IOException failed) {
                broke = true;
                throw failed;
            }
        }

        @Override
        public void close() {
            // The caller of the operation closes the content.
        }
    }
}
