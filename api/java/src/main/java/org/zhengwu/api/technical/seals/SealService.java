package org.zhengwu.api.technical.seals;

import static org.zhengwu.api.Reach.ALL;
import static org.zhengwu.api.Role.SECURITY_ADMINISTRATOR;
import static org.zhengwu.api.Role.VISITOR;

import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Permits;
import org.zhengwu.api.Revision;

/**
 * Keeps the electronic seals of organs (电子印章, ELC-007) and verifies what they sealed (LIC-024). Functions
 * seal documents by {@code org.zhengwu.spi.technical.seals.Seals}; an organ seals with the one that was
 * enrolled last of those in use whose certificate holds.
 */
public interface SealService {

    /**
     * Lists the seals on file, revoked ones included, in the order of their enrolment (SEA-001).
     *
     * @param organ the id of the organ; of every organ where null
     * @throws org.zhengwu.api.InvalidInputException if it is no id
     */
    @Permits(role = VISITOR, scope = ALL)
    Page<Seal> list(Caller caller, @Nullable String organ, PageRequest page);

    /** Finds a seal, also a revoked one (SEA-001). */
    @Permits(role = VISITOR, scope = ALL)
    Optional<Seal> find(Caller caller, SealId id);

    /**
     * Enrols a seal (备案), made by the platform now where the draft gives no certificate (制章). The platform
     * signs a challenge, so that a certificate without its key is refused (SEA-002).
     *
     * @throws org.zhengwu.api.InvalidInputException with every violation; also if there is no such organ, if
     *     the certificate is on file already, does not hold today or belongs to another key, and if the
     *     platform makes no seals and none is given
     * @throws org.zhengwu.api.UnavailableException if the platform is down
     */
    @Permits(role = SECURITY_ADMINISTRATOR, scope = ALL)
    Seal enrol(Caller caller, IdempotencyKey key, SealDraft draft);

    /**
     * Revokes a seal (注销), once and for all: from now on it seals nothing, and only what is on record as
     * sealed before passes (SEA-005).
     *
     * @throws org.zhengwu.api.NotFoundException if there is none
     * @throws org.zhengwu.api.RevisionConflictException if it has changed since
     * @throws org.zhengwu.api.StepNotAllowedException if it is revoked already
     */
    @Permits(role = SECURITY_ADMINISTRATOR, scope = ALL)
    Seal revoke(Caller caller, SealId id, Revision revision, SealRevocationDraft draft);

    /**
     * Looks at a document under its seal (验章): whose it is, when it was sealed, and whether it is as it was
     * (SEA-003, SEA-004). Nothing of it is kept.
     *
     * @param document a PDF, read to its end or to the limit, and not closed
     * @throws org.zhengwu.api.InvalidInputException if it is longer than what may be looked at
     */
    @Permits(role = VISITOR, scope = ALL)
    SealVerification verify(Caller caller, InputStream document);
}
