package org.zhengwu.plugin.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Fen;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.catalogue.BasisLevel;
import org.zhengwu.api.application.catalogue.CaseType;
import org.zhengwu.api.application.catalogue.Fee;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemLimit;
import org.zhengwu.api.application.catalogue.LegalBasis;
import org.zhengwu.api.application.catalogue.Material;

/**
 * What a regional list (实施清单) may not loosen of the superior's item (ITM-010): the item stays the same on
 * every level, promises, materials, forms, fees and visits only tighten, and the statutory limit differs only where
 * a law or a local regulation is cited. Conditions are a text, which only people can compare.
 */
final class Inheritance {

    static final String DIFFERS = "differs-from-superior";
    static final String LOOSER = "looser-than-superior";
    private static final Set<BasisLevel> MAY_SET_A_LIMIT = Set.of(BasisLevel.LAW, BasisLevel.LOCAL_REGULATION);
    private static final Set<BasisLevel> MAY_SET_A_FEE =
            Set.of(BasisLevel.LAW, BasisLevel.ADMINISTRATIVE_REGULATION, BasisLevel.LOCAL_REGULATION);

    private final Violations violations;
    private final ItemContent superior;

    private Inheritance(Violations violations, ItemContent superior) {
        this.violations = violations;
        this.superior = superior;
    }

    /** Leaves a violation, with its field, for everything that differs or is looser than it may be. */
    static void check(
            ImplementingCode code,
            ItemContent regional,
            ImplementingCode superiorCode,
            ItemContent superior,
            Violations violations) {
        if (code.composed() && superiorCode.composed() && !Objects.equals(code.basicCode(), superiorCode.basicCode())) {
            violations.add("code", DIFFERS, "must hold the basic code of the superior's item");
        }
        Inheritance inheritance = new Inheritance(violations, superior);
        inheritance.same(regional);
        inheritance.limits(regional);
        inheritance.materials(regional.materials());
        inheritance.fees(regional.fees());
        inheritance.visits(regional.handling().visits());
        FormInheritance.check(regional.form(), superior.form(), violations);
    }

    private void same(ItemContent regional) {
        if (!regional.name().equals(superior.name())) {
            violations.add("name", DIFFERS, "must be the name of the superior's item");
        }
        if (!regional.type().equals(superior.type())) {
            violations.add("type", DIFFERS, "must be the type of the superior's item");
        }
        Set<String> cited = new HashSet<>();
        regional.legalBases().forEach(basis -> cited.add(basis.citation()));
        if (!cited.containsAll(
                superior.legalBases().stream().map(LegalBasis::citation).toList())) {
            violations.add("legalBases", DIFFERS, "must hold every provision that the superior's item rests on");
        }
    }

    private void limits(ItemContent regional) {
        ItemLimit statutory = regional.statutoryLimit();
        if (!sameLength(statutory, superior.statutoryLimit()) && !restsOnLaw(statutory)) {
            violations.add(
                    "statutoryLimit",
                    "differs-without-law",
                    "may differ from the superior's only by citing a law or a local regulation");
        }
        if (superior.caseType() == CaseType.INSTANT && regional.caseType() != CaseType.INSTANT) {
            violations.add("caseType", LOOSER, "must be done at once where the superior does it at once (ITM-005)");
        }
        ItemLimit promised = regional.promisedLimit();
        ItemLimit above = superior.promisedLimit();
        if (above != null && (promised == null || promised.looserThan(above))) {
            violations.add("promisedLimit", LOOSER, "must not be longer than what the superior promises");
        }
    }

    private void materials(List<Material> regional) {
        Set<Material> asked = new HashSet<>();
        for (int i = 0; i < regional.size(); i++) {
            Material material = regional.get(i);
            String at = "materials[" + i + "]";
            Material above = named(superior.materials(), Material::name, material.name());
            if (above == null && ofCode(material.code())) {
                violations.add(at + ".name", DIFFERS, "must be the name of the superior's material of this code");
            } else if (above == null || !asked.add(above)) {
                violations.add(at, LOOSER, "is a material that the superior does not ask for, or not twice");
            } else {
                material(at, material, above);
            }
        }
    }

    private boolean ofCode(String code) {
        return superior.materials().stream().anyMatch(above -> above.code().equals(code));
    }

    private void material(String at, Material regional, Material above) {
        if (regional.required() && !above.required()) {
            violations.add(at + ".required", LOOSER, "must not be demanded where the superior does not");
        }
        if (above.obtainedBySharing() && !regional.obtainedBySharing()) {
            violations.add(at + ".obtainedBySharing", LOOSER, "is provided by sharing where the superior is");
        }
        if (above.committable() && regional.required() && !regional.committable()) {
            violations.add(at + ".committable", LOOSER, "takes a commitment where the superior does");
        }
        if (more(regional.originals(), orOne(above.originals()))) {
            violations.add(at + ".originals", LOOSER, "must not be more than the superior asks for");
        }
        if (more(regional.copies(), orOne(above.copies()))) {
            violations.add(at + ".copies", LOOSER, "must not be more than the superior asks for");
        }
    }

    /** Who asks for a material without a number asks for one. */
    private static Integer orOne(@Nullable Integer stated) {
        return stated == null ? 1 : stated;
    }

    /** A fee needs a law where the superior does not charge it, whether it says that it is free or says nothing. */
    private void fees(@Nullable List<Fee> stated) {
        List<Fee> regional = orNone(stated);
        for (int i = 0; i < regional.size(); i++) {
            Fee fee = regional.get(i);
            Fee above = named(orNone(superior.fees()), Fee::name, fee.name());
            LegalBasis basis = fee.basis();
            if (basis != null && MAY_SET_A_FEE.contains(basis.level())) {
                continue;
            }
            if (above == null) {
                violations.add("fees[" + i + "]", LOOSER, "is a fee that the superior does not charge, without a law");
            } else if (more(amount(fee), amount(above))) {
                violations.add("fees[" + i + "].amount", LOOSER, "must not be more than the superior charges");
            }
        }
    }

    private static List<Fee> orNone(@Nullable List<Fee> fees) {
        return fees == null ? List.of() : fees;
    }

    private static @Nullable Long amount(Fee fee) {
        Fen amount = fee.amount();
        return amount == null ? null : amount.value();
    }

    private void visits(@Nullable Integer regional) {
        if (more(regional, superior.handling().visits())) {
            violations.add("handling.visits", LOOSER, "must not be more than the superior asks for");
        }
    }

    private static <T> @Nullable T named(List<T> above, Function<T, String> name, String wanted) {
        String normal = SearchText.normal(wanted);
        return above.stream()
                .filter(each -> SearchText.normal(name.apply(each)).equals(normal))
                .findFirst()
                .orElse(null);
    }

    private static <N extends Comparable<N>> boolean more(@Nullable N regional, @Nullable N above) {
        return regional != null && above != null && regional.compareTo(above) > 0;
    }

    private static boolean sameLength(@Nullable ItemLimit one, @Nullable ItemLimit other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.limit().equals(other.limit());
    }

    private static boolean restsOnLaw(@Nullable ItemLimit limit) {
        LegalBasis basis = limit == null ? null : limit.basis();
        return basis != null && MAY_SET_A_LIMIT.contains(basis.level());
    }
}
