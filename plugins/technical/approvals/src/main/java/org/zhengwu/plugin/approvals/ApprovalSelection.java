package org.zhengwu.plugin.approvals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Grant;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Post;
import org.zhengwu.api.technical.approvals.ApprovalFilter.CheckedApprovalFilter;
import org.zhengwu.runtime.page.Cursor;
import org.zhengwu.runtime.persistence.ScopeFilter;

/** Which approvals a caller wants to see, of those in reach, as a query. */
final class ApprovalSelection {

    private final ScopeFilter reach;
    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> values = new LinkedHashMap<>();

    ApprovalSelection(Caller caller, CheckedApprovalFilter filter) {
        reach = ScopeFilter.ofOrgan(caller.scope(), "a.organ");
        where.append(reach.predicate());
        if (filter.state() != null) {
            where.append(" and a.state = :state");
            values.put("state", filter.state());
        }
        if (filter.subject() != null) {
            where.append(" and a.subject = :subject");
            values.put("subject", filter.subject().toString());
        }
        if (filter.mine()) {
            waitingFor(caller);
        }
    }

    /** Those with a seat that the caller may fill, by name or by a post in their organ. */
    private void waitingFor(Caller caller) {
        StringBuilder seats = new StringBuilder("s.account = :me");
        values.put("me", caller.account().value());
        postsOf(caller).forEach((post, organs) -> {
            seats.append(" or (s.post = :post" + post + " and a.organ in :organs" + post + ")");
            values.put("post" + post, post);
            values.put("organs" + post, organs);
        });
        where.append(" and (a.handler is null or a.handler <> :me)");
        where.append(" and exists (select s.id from apSeat s where s.approval = a.id and (" + seats + "))");
    }

    private static Map<Post, List<UUID>> postsOf(Caller caller) {
        return Stream.of(Post.values())
                .map(post -> Map.entry(
                        post,
                        caller.grants().stream()
                                .filter(grant -> grant.post() == post)
                                .map(Grant::organ)
                                .filter(Objects::nonNull)
                                .map(OrganId::value)
                                .distinct()
                                .toList()))
                .filter(each -> !each.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The query of what lies after a place in the list. */
    <T> TypedQuery<T> query(
            EntityManager entities, String select, Optional<Cursor> after, String order, Class<T> type) {
        String beyond =
                after.isEmpty() ? "" : " and a.startedAt >= :startedAt and (a.startedAt > :startedAt or a.id > :id)";
        TypedQuery<T> query =
                reach.bind(entities.createQuery(select + " from apApproval a where " + where + beyond + order, type));
        values.forEach(query::setParameter);
        after.ifPresent(
                cursor -> query.setParameter("startedAt", cursor.instant(0)).setParameter("id", cursor.id(1)));
        return query;
    }
}
