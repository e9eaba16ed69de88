package org.zhengwu.api.http.client;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.audit.AuditTrail;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.deadlines.DeadlineService;
import org.zhengwu.api.technical.exchange.ExchangeService;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.api.technical.plugins.PluginService;
import org.zhengwu.api.technical.seals.SealService;
import org.zhengwu.api.technical.storage.DocumentStore;

/**
 * The functions of a server behind the interfaces of the API, caller first: a program written against
 * {@code CaseService} runs over HTTP unchanged.
 *
 * <p>What a caller may do is the server's to say: of the caller only the session, the channel, the party
 * acted for and the id of the request travel. Grants that the record carries are not believed.
 *
 * @since 0.1
 */
public final class ZhengwuServices {

    private final Map<Class<?>, Object> services;

    /**
     * The services of the client's server.
     *
     * @param tokens the token of a caller's session; not asked for visitors
     */
    public ZhengwuServices(ZhengwuClient client, Function<Caller, Optional<String>> tokens) {
        Sessions sessions = new Sessions(client, tokens);
        services = Map.ofEntries(
                Map.entry(CaseService.class, new RemoteCases(sessions)),
                Map.entry(ServiceCatalogue.class, new RemoteCatalogue(sessions)),
                Map.entry(DeadlineService.class, new RemoteDeadlines(sessions)),
                Map.entry(IdentityService.class, new RemoteIdentity(sessions)),
                Map.entry(CodeTableService.class, new RemoteCodes(sessions)),
                Map.entry(ApprovalService.class, new RemoteApprovals(sessions)),
                Map.entry(AuditTrail.class, new RemoteAudit(sessions)),
                Map.entry(NotificationService.class, new RemoteNotices(sessions)),
                Map.entry(DocumentStore.class, new RemoteDocuments(sessions)),
                Map.entry(PluginService.class, new RemotePlugins(sessions)),
                Map.entry(SealService.class, new RemoteSeals(sessions)),
                Map.entry(ExchangeService.class, new RemoteExchange(sessions)));
    }

    /**
     * The service of an interface of the API.
     *
     * @throws IllegalArgumentException if the interface has no HTTP binding
     */
    public <S> S service(Class<S> api) {
        Object found = services.get(api);
        if (found == null) {
            throw new IllegalArgumentException(api.getName() + " has no HTTP binding");
        }
        return api.cast(found);
    }
}
