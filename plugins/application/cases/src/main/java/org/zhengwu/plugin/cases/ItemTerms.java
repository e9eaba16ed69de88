package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.Commitment;
import org.zhengwu.api.application.cases.Demand;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.HandlingTerms.MaterialSlot;
import org.zhengwu.spi.application.catalogue.Items;

/** Holds cases to the terms of their item: who may apply, and which materials belong to it. */
@ApplicationScoped
class ItemTerms {

    private final Items items;
    private final LegalClock clock;

    @Inject
    ItemTerms(Items items, LegalClock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** The terms that a case keeps to its end; for a draft those of today, as long as the item is in effect. */
    HandlingTerms of(CaseEntity of) {
        Optional<HandlingTerms> today = of.wasSubmitted()
                ? Optional.empty()
                : items.current(of.item().view().item(), clock.today());
        return today.or(() -> items.version(of.item().view().version()))
                .orElseThrow(() -> new IllegalStateException("The item of the case is gone"));
    }

    /** The terms on which an item can be applied for today. */
    HandlingTerms open(ItemId item) {
        HandlingTerms terms = items.current(item, clock.today()).orElseThrow(ItemTerms::notInEffect);
        if (!terms.applicable()) {
            throw new RuleViolatedException("ITM-002", "not-on-application", "The item is not handled on application");
        }
        return terms;
    }

    /** The terms of the parts of a matter (一件事), as they hold today. */
    List<HandlingTerms> partsOf(HandlingTerms whole) {
        return whole.parts().stream()
                .map(part -> items.current(part, clock.today())
                        .filter(HandlingTerms::applicable)
                        .orElseThrow(() -> new InvalidInputException(
                                "item", "part-not-in-effect", "must consist of items that are in effect")))
                .toList();
    }

    /** The terms of the parts of a case, as they held at its submission. */
    List<HandlingTerms> partsOf(CaseEntity whole) {
        return whole.parts().stream()
                .map(version -> items.version(version)
                        .orElseThrow(() -> new IllegalStateException("The item of a part of the case is gone")))
                .toList();
    }

    /** The code that the item has on every level (基本编码), or its own where it has none. */
    String basicCode(CaseEntity of) {
        String code = of(of).code();
        String basic = new ImplementingCode(code).basicCode();
        return basic == null ? code : basic;
    }

    static InvalidInputException notInEffect() {
        return new InvalidInputException("item", "not-in-effect", "must be an item that is in effect");
    }

    static void requireServed(HandlingTerms terms, PartyKind kind) {
        if (!terms.serviceObjects().isEmpty() && !terms.serviceObjects().contains(kind)) {
            throw new InvalidInputException("item", "not-served", "must be an item that serves this kind of party");
        }
    }

    /**
     * Refuses documents for materials that the item does not have (LIC-016), and commitments in place of those for which
     * it takes none (LIC-020).
     */
    static void requireOfItem(HandlingTerms terms, List<Material> brought, List<String> commitments) {
        refuse(foreign(terms, brought, commitments));
    }

    /** A violation for each document and each commitment that the item has no place for. */
    static List<Violation> foreign(HandlingTerms terms, List<Material> brought, List<String> commitments) {
        Set<String> codes = codes(terms);
        List<String> committable = committable(terms, commitments);
        return Stream.concat(
                        IntStream.range(0, brought.size())
                                .filter(at -> !codes.contains(brought.get(at).slot()))
                                .mapToObj(at -> new Violation(
                                        "materials[" + at + "].slot",
                                        "unknown-material",
                                        "must be a material of the item")),
                        IntStream.range(0, commitments.size())
                                .filter(at -> !committable.contains(commitments.get(at)))
                                .mapToObj(at -> new Violation(
                                        "commitments[" + at + "]",
                                        "not-committable",
                                        "must be a material for which the item takes a commitment")))
                .toList();
    }

    /** Of the commitments those that the item takes, in its order. */
    static List<String> committable(HandlingTerms terms, List<String> commitments) {
        return terms.materials().stream()
                .filter(slot -> slot.committable() && commitments.contains(slot.code()))
                .map(MaterialSlot::code)
                .toList();
    }

    /** What a case commits to on its terms, or null. */
    @Nullable
    Commitment commitment(CaseEntity of) {
        List<String> given = of.filled().commitments();
        if (given.isEmpty()) {
            return null;
        }
        HandlingTerms terms = of(of);
        String notice = terms.commitmentNotice();
        List<String> materials = committable(terms, given);
        return notice == null || materials.isEmpty() ? null : new Commitment(materials, notice);
    }

    /**
     * A violation for each material which the item requires, sharing does not provide (LIC-016), and no commitment stands
     * for (LIC-021).
     */
    static List<Violation> missing(HandlingTerms terms, FilledPart filled) {
        Set<String> there = filled.materials().stream().map(Material::slot).collect(Collectors.toSet());
        there.addAll(committable(terms, filled.commitments()));
        return terms.materials().stream()
                .filter(slot -> slot.required() && !slot.obtainedBySharing() && !there.contains(slot.code()))
                .map(slot -> new Violation("materials", "missing-material", "must hold the material " + slot.code()))
                .toList();
    }

    /**
     * Refuses demands for what the item does not have, or sharing provides (LIC-016), or a commitment stands for
     * (LIC-021).
     *
     * @param notFound the codes of the materials of which the sources of shared data have none
     */
    static void requireDemandable(HandlingTerms terms, List<Demand> demands, FilledPart filled, Set<String> notFound) {
        Set<String> codes = codes(terms);
        refuse(IntStream.range(0, demands.size())
                .filter(at -> demands.get(at).material() != null
                        && !codes.contains(demands.get(at).material()))
                .mapToObj(at -> new Violation(
                        "demands[" + at + "].material", "unknown-material", "must be a material of the item"))
                .toList());
        Set<String> shared = terms.materials().stream()
                .filter(MaterialSlot::obtainedBySharing)
                .map(MaterialSlot::code)
                .filter(code -> !notFound.contains(code))
                .collect(Collectors.toSet());
        if (demands.stream().map(Demand::material).anyMatch(shared::contains)) {
            throw new RuleViolatedException("LIC-016", "obtained-by-sharing", "Sharing provides what is demanded");
        }
        List<String> committed = committable(terms, filled.commitments());
        if (demands.stream().map(Demand::material).anyMatch(committed::contains)) {
            throw new RuleViolatedException("LIC-021", "committed", "A commitment stands for what is demanded");
        }
    }

    private static Set<String> codes(HandlingTerms terms) {
        return terms.materials().stream().map(MaterialSlot::code).collect(Collectors.toSet());
    }

    static void refuse(List<Violation> found) {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }
}
