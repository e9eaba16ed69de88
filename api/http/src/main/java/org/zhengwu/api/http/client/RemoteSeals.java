package org.zhengwu.api.http.client;

import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.seals.SealsHttp;
import org.zhengwu.api.technical.seals.Seal;
import org.zhengwu.api.technical.seals.SealDraft;
import org.zhengwu.api.technical.seals.SealId;
import org.zhengwu.api.technical.seals.SealRevocationDraft;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.seals.SealVerification;

/** The seals of a server, over HTTP. */
final class RemoteSeals implements SealService {

    private final Sessions sessions;

    RemoteSeals(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Page<Seal> list(Caller caller, @Nullable String organ, PageRequest page) {
        return seals(caller).list(organ, page.limit(), page.cursor());
    }

    @Override
    public Optional<Seal> find(Caller caller, SealId id) {
        return Sessions.found(() -> seals(caller).find(id));
    }

    @Override
    public Seal enrol(Caller caller, IdempotencyKey key, SealDraft draft) {
        return seals(caller).enrol(key, draft);
    }

    @Override
    public Seal revoke(Caller caller, SealId id, Revision revision, SealRevocationDraft draft) {
        return seals(caller).revoke(id, revision, draft);
    }

    @Override
    public SealVerification verify(Caller caller, InputStream document) {
        return seals(caller).verify(document);
    }

    private SealsHttp seals(Caller caller) {
        return sessions.as(caller, SealsHttp.class);
    }
}
