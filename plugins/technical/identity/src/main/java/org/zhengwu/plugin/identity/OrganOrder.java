package org.zhengwu.plugin.identity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violation;

/** Puts lines of organs in an order in which each comes after the one above it, wherever that stands in the file. */
final class OrganOrder {

    static final Violation CIRCLE =
            new Violation(OrganLine.SUPERIOR, "circle", "must not be the organ or lie below it in its line");

    private final Tally tally;
    private final Map<String, OrganLine> first = new HashMap<>();
    private final List<OrganLine> ordered = new ArrayList<>();
    private final Set<Integer> passed = new HashSet<>();
    private final Set<String> circling = new HashSet<>();

    private OrganOrder(Tally tally) {
        this.tally = tally;
    }

    /** The lines from above to below; those of which one stands above itself, or twice with other values, are rejected. */
    static List<OrganLine> topDown(List<OrganLine> lines, Tally tally) {
        OrganOrder order = new OrganOrder(tally);
        List<OrganLine> once = lines.stream().filter(order::agrees).toList();
        once.forEach(order::place);
        return order.ordered.stream().filter(order::isNoCircle).toList();
    }

    private boolean agrees(OrganLine line) {
        String code = line.creditCode();
        OrganLine before = code == null ? null : first.putIfAbsent(code, line);
        if (before != null && !line.repeats(before)) {
            tally.reject(line.number(), "twice", "creditCode stands on an earlier line with other values");
            return false;
        }
        return true;
    }

    private void place(OrganLine line) {
        Deque<OrganLine> way = new ArrayDeque<>();
        OrganLine at = line;
        while (at != null && passed.add(at.number())) {
            way.push(at);
            at = above(at);
        }
        if (at != null && way.contains(at)) {
            for (OrganLine each : way) {
                circling.add(String.valueOf(each.creditCode()));
                if (each.equals(at)) {
                    break;
                }
            }
        }
        ordered.addAll(way);
    }

    private @Nullable OrganLine above(OrganLine line) {
        return line.superior() == null ? null : first.get(line.superior());
    }

    private boolean isNoCircle(OrganLine line) {
        boolean circles = circling.contains(String.valueOf(line.creditCode()));
        if (circles) {
            tally.reject(line.number(), List.of(CIRCLE));
        }
        return !circles;
    }
}
