package org.zhengwu.api.technical.storage;

import static org.zhengwu.api.Reach.OWN;
import static org.zhengwu.api.Reach.OWN_ORGAN;
import static org.zhengwu.api.Role.INFORMATION_MANAGER;
import static org.zhengwu.api.Role.OFFICIAL;
import static org.zhengwu.api.Role.PUBLIC_AFFAIRS;
import static org.zhengwu.api.Role.SERVICE_USER;
import static org.zhengwu.api.Role.THIRD_PARTY;

import java.io.InputStream;
import java.util.Optional;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Permits;

/**
 * Keeps documents and attachments (数据存储, 附件). Equal contents are kept once, by their digest. What a
 * content is, is told from the content and never from its name; what is not on the list of allowed types
 * is refused. An attachment that no function binds to a record is removed when its term ends.
 */
public interface DocumentStore {

    /**
     * Takes a content in as a stream and keeps it as an attachment of the caller. Each upload is an attachment
     * of its own, with its own id and name, also where the same account brings equal contents twice (STO-001).
     *
     * <p>There is no idempotency key: a repeated upload keeps the content once, and the attachment that
     * nobody binds expires. An upload that is torn or refused leaves nothing behind.
     *
     * @param content read to its end or to the limit; the caller of the operation closes it
     * @throws ContentTooLargeException as soon as the content passes the limit
     * @throws ContentRefusedException if the content may not be kept
     * @throws org.zhengwu.api.TooManyRequestsException if the account uploaded as much within a day as one may
     * @throws UploadTornException if the content cannot be read to its end
     * @throws org.zhengwu.api.UnavailableException if the malware scanner is down
     */
    @Permits(role = SERVICE_USER, scope = OWN)
    @Permits(
            role = {OFFICIAL, PUBLIC_AFFAIRS, THIRD_PARTY, INFORMATION_MANAGER},
            scope = OWN_ORGAN)
    Document upload(Caller caller, DocumentDraft draft, InputStream content);

    /**
     * Finds a document that the caller may read: one that the caller uploaded, or one bound to a record
     * of the caller's party or organ.
     */
    @Permits(role = SERVICE_USER, scope = OWN)
    @Permits(
            role = {OFFICIAL, PUBLIC_AFFAIRS, THIRD_PARTY, INFORMATION_MANAGER},
            scope = OWN_ORGAN)
    Optional<Document> find(Caller caller, DocumentId id);

    /**
     * Opens the content of a document that the caller may read. What staff read of a bound document is
     * audited before the first byte leaves.
     *
     * @throws org.zhengwu.api.NotFoundException if there is none in reach
     */
    @Permits(role = SERVICE_USER, scope = OWN)
    @Permits(
            role = {OFFICIAL, PUBLIC_AFFAIRS, THIRD_PARTY, INFORMATION_MANAGER},
            scope = OWN_ORGAN)
    DocumentContent open(Caller caller, DocumentId id);
}
