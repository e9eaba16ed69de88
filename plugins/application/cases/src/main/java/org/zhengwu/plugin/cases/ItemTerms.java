package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.Violation;
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

    /** Refuses documents for materials that the item does not have (LIC-016). */
    static void requireSlots(HandlingTerms terms, List<Material> brought) {
        Set<String> codes = codes(terms);
        refuse(IntStream.range(0, brought.size())
                .filter(at -> !codes.contains(brought.get(at).slot()))
                .mapToObj(at -> new Violation(
                        "materials[" + at + "].slot", "unknown-material", "must be a material of the item"))
                .toList());
    }

    /** A violation for each material which the item requires and sharing does not provide (LIC-016). */
    static List<Violation> missing(HandlingTerms terms, List<Material> brought) {
        Set<String> there = brought.stream().map(Material::slot).collect(Collectors.toSet());
        return terms.materials().stream()
                .filter(slot -> slot.required() && !slot.obtainedBySharing() && !there.contains(slot.code()))
                .map(slot -> new Violation("materials", "missing-material", "must hold the material " + slot.code()))
                .toList();
    }

    /** Refuses demands for what the item does not have, or sharing provides (LIC-016). */
    static void requireDemandable(HandlingTerms terms, List<Demand> demands) {
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
                .collect(Collectors.toSet());
        if (demands.stream().map(Demand::material).anyMatch(shared::contains)) {
            throw new RuleViolatedException("LIC-016", "obtained-by-sharing", "Sharing provides what is demanded");
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
