package org.zhengwu.selftest.broken.seals;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealAlgorithm;
import org.zhengwu.api.technical.seals.SealDraft;
import org.zhengwu.api.technical.seals.SealId;
import org.zhengwu.api.technical.seals.SealRevocationDraft;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealVerification;
import org.zhengwu.selftest.broken.Altered;

/** Shows every seal as one of RSA, against SEA-001. */
@Decorator
@Priority(1)
abstract class ShowsRsaAlone implements SealService {

    @Inject
    @Delegate
    @Any
    SealService whole;

    @Override
    public Page<Seal> list(Caller caller, @Nullable String organ, PageRequest page) {
        return whole.list(caller, organ, page).map(ShowsRsaAlone::shown);
    }

    @Override
    public Optional<Seal> find(Caller caller, SealId id) {
        return whole.find(caller, id).map(ShowsRsaAlone::shown);
    }

    @Override
    public Seal enrol(Caller caller, IdempotencyKey key, SealDraft draft) {
        return shown(whole.enrol(caller, key, draft));
    }

    @Override
    public Seal revoke(Caller caller, SealId id, Revision revision, SealRevocationDraft draft) {
        return shown(whole.revoke(caller, id, revision, draft));
    }

    @Override
    public SealVerification verify(Caller caller, InputStream document) {
        SealVerification found = whole.verify(caller, document);
        Seal seal = found.seal();
        return seal == null ? found : Altered.with(found, "seal", shown(seal));
    }

    private static Seal shown(Seal seal) {
        return Altered.with(seal, "algorithm", SealAlgorithm.RSA);
    }
}
