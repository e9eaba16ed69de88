package org.zhengwu.plugin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Scope;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.runtime.page.Cursor;
import org.zhengwu.runtime.persistence.ScopeFilter;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;

/** Lists items by text and facets, in pages by their codes. */
@ApplicationScoped
class ItemSearch {

    private final EntityManager entities;
    private final ItemViews views;
    private final Territory territory;
    private final Directory directory;
    private final LegalClock clock;

    @Inject
    ItemSearch(EntityManager entities, ItemViews views, Territory territory, Directory directory, LegalClock clock) {
        this.entities = entities;
        this.views = views;
        this.territory = territory;
        this.directory = directory;
        this.clock = clock;
    }

    Page<ItemSummary> items(ItemQuery query, PageRequest page) {
        Condition condition = new Condition();
        condition.and("v.holdsFrom <= :today and v.holdsUntil >= :today", "today", clock.today());
        if (query.division() != null) {
            listOf(query.division(), condition);
        }
        if (query.type() != null) {
            condition.and("v.type = :type", "type", SearchText.normal(query.type()));
        }
        if (query.organ() != null) {
            Set<UUID> organs = directory.withPredecessors(query.organ()).stream()
                    .map(OrganId::value)
                    .collect(Collectors.toSet());
            condition.and("v.organ in :organs", "organs", organs);
        }
        if (query.serviceObject() != null) {
            condition.likeAny("v.facets", Facets.servedPatterns(query.serviceObject()));
        }
        if (!query.themes().isEmpty()) {
            condition.likeAny(
                    "v.facets",
                    query.themes().stream().map(Facets::themePattern).toList());
        }
        if (query.text() != null) {
            SearchText.patterns(query.text()).forEach(word -> condition.likeAny("v.search", List.of(word)));
        }
        return page("items", condition, null, page);
    }

    Page<ItemSummary> drafts(Scope scope, PageRequest page) {
        Condition condition = new Condition();
        condition.and("v.state in :states", "states", List.of(ItemState.DRAFT, ItemState.IN_REVIEW));
        return page("drafts", condition, ScopeFilter.ofOrgan(scope, "v.organ"), page);
    }

    /** The division's own items and those from above, without the ones that a list on the way down replaces. */
    private void listOf(DivisionCode code, Condition condition) {
        DivisionId division = directory
                .division(code, clock.today())
                .map(DivisionEntry::id)
                .orElseThrow(() -> new InvalidInputException(
                        "division", "unknown-division", "must be a division that exists today"));
        Set<UUID> upwards =
                territory.upwards(division).stream().map(DivisionId::value).collect(Collectors.toSet());
        condition.and(
                "v.division = :division and not exists (select r.id from catVersion r where r.superior = v.item"
                        + " and r.division in :upwards and r.holdsFrom <= :today and r.holdsUntil >= :today)",
                "upwards",
                upwards);
        condition.divisions.addAll(upwards);
    }

    private Page<ItemSummary> page(String list, Condition condition, @Nullable ScopeFilter scope, PageRequest page) {
        // Codes are never empty: the first page begins after the empty one, so that it reads the same index.
        String after =
                Cursor.read(list, page.cursor()).map(cursor -> cursor.text(0)).orElse("");
        List<VersionEntity> found = condition
                .parts()
                .flatMap(part -> part.bind(query(
                                "select v from catVersion v where v.code > :after and ",
                                " order by v.code",
                                VersionEntity.class,
                                condition,
                                scope))
                        .setParameter("after", after)
                        .setMaxResults(page.limit() + 1)
                        .getResultStream())
                .sorted(Comparator.comparing(version -> version.code().value()))
                .limit(page.limit() + 1L)
                .toList();
        boolean more = found.size() > page.limit();
        List<VersionEntity> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? Cursor.write(list, shown.get(shown.size() - 1).code()) : null;
        boolean whole = !more && after.isEmpty();
        return new Page<>(views.summaries(shown), next, CappedCount.of(whole ? found.size() : count(condition, scope)));
    }

    private long count(Condition condition, @Nullable ScopeFilter scope) {
        return condition
                .parts()
                .flatMap(part -> part.bind(query(
                                "select v.number from catVersion v where v.code > '' and ",
                                "",
                                Integer.class,
                                condition,
                                scope))
                        .setMaxResults(CappedCount.CAP + 1)
                        .getResultStream())
                .limit(CappedCount.CAP + 1L)
                .count();
    }

    private <T> TypedQuery<T> query(
            String head, String tail, Class<T> type, Condition condition, @Nullable ScopeFilter scope) {
        String where = head + condition.text() + (scope == null ? "" : " and " + scope.predicate()) + tail;
        TypedQuery<T> query = entities.createQuery(where, type);
        condition.parameters.forEach(query::setParameter);
        return scope == null ? query : scope.bind(query);
    }

    /** One division's part of a list, or the whole of one that asks for no division. */
    private record Part(@Nullable UUID division) {

        <T> TypedQuery<T> bind(TypedQuery<T> query) {
            return division == null ? query : query.setParameter("division", division);
        }
    }

    /** Predicates that have to hold together, with their parameters. */
    private static final class Condition {

        private final List<String> predicates = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();
        private final Set<UUID> divisions = new HashSet<>();

        void and(String predicate, String parameter, Object value) {
            predicates.add(predicate);
            parameters.put(parameter, value);
        }

        /** The column matches one of the patterns. */
        void likeAny(String column, List<String> patterns) {
            List<String> likes = new ArrayList<>();
            for (String pattern : patterns) {
                String name = "pattern" + parameters.size();
                likes.add(column + " like :" + name + " escape '!'");
                parameters.put(name, pattern);
            }
            predicates.add("(" + String.join(" or ", likes) + ")");
        }

        String text() {
            return String.join(" and ", predicates);
        }

        /** The parts in which the lists of several divisions are read, each along its own index; else one. */
        Stream<Part> parts() {
            return divisions.isEmpty()
                    ? Stream.of(new Part(null))
                    : divisions.stream().map(Part::new);
        }
    }
}
