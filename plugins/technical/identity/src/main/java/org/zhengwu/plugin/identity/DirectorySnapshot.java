package org.zhengwu.plugin.identity;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.spi.technical.identity.DivisionEntry;

/**
 * The organs and the ways up from their divisions, as they stand under one stamp on one day. Divisions are
 * read when first asked for: of the hundreds of thousands few have organs.
 */
final class DirectorySnapshot {

    private static final int TALLEST = 32;

    private final UUID stamp;
    private final LocalDate day;
    private final Function<Collection<UUID>, Map<UUID, DivisionOnDay>> loader;
    private final Map<DivisionId, Place> places = new ConcurrentHashMap<>();
    private final Map<OrganId, Set<OrganId>> below = new HashMap<>();
    private final Map<OrganId, Set<OrganId>> predecessors = new HashMap<>();
    private final Map<DivisionId, Set<OrganId>> within = new HashMap<>();
    private final Map<DivisionId, Set<OrganId>> of = new HashMap<>();

    DirectorySnapshot(
            UUID stamp,
            LocalDate day,
            List<OrganLink> organs,
            Function<Collection<UUID>, Map<UUID, DivisionOnDay>> loader) {
        this.stamp = stamp;
        this.day = day;
        this.loader = loader;
        loadUpwards(organs.stream().map(OrganLink::division).toList());
        organs.forEach(this::enter);
    }

    /** Where an organ belongs. */
    record OrganLink(
            OrganId id,
            DivisionId division,
            @Nullable OrganId superior,
            @Nullable OrganId successor) {}

    private record Place(DivisionEntry entry, Optional<DivisionId> above, boolean merged) {

        static Place of(DivisionOnDay division) {
            return new Place(division.entry(), Optional.ofNullable(division.above()), division.isMerged());
        }
    }

    boolean isOf(UUID lastStamp, LocalDate today) {
        return stamp.equals(lastStamp) && day.equals(today);
    }

    private void loadUpwards(Collection<DivisionId> divisions) {
        Set<DivisionId> wanted = new HashSet<>(divisions);
        while (!wanted.isEmpty()) {
            List<UUID> ids = wanted.stream().map(DivisionId::value).toList();
            Set<DivisionId> next = new HashSet<>();
            loader.apply(ids).forEach((id, division) -> {
                Place place = Place.of(division);
                places.put(new DivisionId(id), place);
                place.above().filter(above -> !places.containsKey(above)).ifPresent(next::add);
            });
            next.removeAll(places.keySet());
            wanted = next;
        }
    }

    private void enter(OrganLink organ) {
        if (organ.superior() != null) {
            below.computeIfAbsent(organ.superior(), id -> new HashSet<>()).add(organ.id());
        }
        if (organ.successor() != null) {
            predecessors
                    .computeIfAbsent(organ.successor(), id -> new HashSet<>())
                    .add(organ.id());
        }
        boolean own = true;
        for (Place place : way(organ.division())) {
            DivisionId division = place.entry().id();
            within.computeIfAbsent(division, id -> new HashSet<>()).add(organ.id());
            if (own) {
                of.computeIfAbsent(division, id -> new HashSet<>()).add(organ.id());
                own = place.merged();
            }
        }
    }

    private List<Place> way(DivisionId from) {
        List<Place> way = new ArrayList<>();
        Optional<DivisionId> next = Optional.of(from);
        while (next.isPresent() && way.size() < TALLEST) {
            Place place = place(next.get());
            if (place == null) {
                break;
            }
            way.add(place);
            next = place.above();
        }
        return way;
    }

    private @Nullable Place place(DivisionId id) {
        if (!places.containsKey(id)) {
            loadUpwards(List.of(id));
        }
        return places.get(id);
    }

    List<DivisionEntry> ancestry(DivisionId division) {
        return way(division).stream().map(Place::entry).toList();
    }

    Set<OrganId> line(OrganId organ) {
        return reach(organ, true);
    }

    Set<OrganId> withPredecessors(OrganId organ) {
        return reach(organ, false);
    }

    private Set<OrganId> reach(OrganId organ, boolean downwards) {
        Set<OrganId> found = new HashSet<>(Set.of(organ));
        Deque<OrganId> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            OrganId each = open.remove();
            Set<OrganId> next = new HashSet<>(predecessors.getOrDefault(each, Set.of()));
            if (downwards) {
                next.addAll(below.getOrDefault(each, Set.of()));
            }
            next.removeAll(found);
            found.addAll(next);
            open.addAll(next);
        }
        return Set.copyOf(found);
    }

    Set<OrganId> organsOf(DivisionId division) {
        return Set.copyOf(of.getOrDefault(division, Set.of()));
    }

    Set<OrganId> organsWithin(DivisionId division) {
        return Set.copyOf(within.getOrDefault(division, Set.of()));
    }
}
