package org.zhengwu.plugin.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.catalogue.BasisLevel;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemLimit;
import org.zhengwu.api.application.catalogue.LegalBasis;
import org.zhengwu.api.application.catalogue.Material;
import org.zhengwu.api.json.Json;

/**
 * What a regional list (实施清单) takes from the superior's item, and what it may not loosen (ITM-010): the
 * item stays the same on every level, promises and materials only tighten, and the statutory limit differs
 * only where a law or a local regulation is cited.
 */
final class Inheritance {

    private static final String DIFFERS = "differs-from-superior";
    private static final String LOOSER = "looser-than-superior";
    private static final Set<BasisLevel> MAY_SET_A_LIMIT = Set.of(BasisLevel.LAW, BasisLevel.LOCAL_REGULATION);

    private final Violations violations;
    private final ItemContent superior;

    private Inheritance(Violations violations, ItemContent superior) {
        this.violations = violations;
        this.superior = superior;
    }

    /** The draft with what it does not state taken from the superior's item; where it is done is never taken. */
    static ItemDraft complete(ItemDraft draft, ItemContent superior) {
        ItemDraft above = Json.lenient().read(Json.strict().write(superior), ItemDraft.class);
        return new ItemDraft(
                draft.code(),
                draft.organ(),
                draft.organName(),
                draft.division(),
                draft.parent(),
                draft.effectiveFrom(),
                either(draft.name(), above.name()),
                either(draft.shortName(), above.shortName()),
                either(draft.type(), above.type()),
                either(draft.catalogueEntry(), above.catalogueEntry()),
                either(draft.caseType(), above.caseType()),
                either(draft.legalBases(), above.legalBases()),
                either(draft.statutoryLimit(), above.statutoryLimit()),
                either(draft.promisedLimit(), above.promisedLimit()),
                either(draft.authority(), above.authority()),
                either(draft.handling(), above.handling()),
                either(draft.result(), above.result()),
                either(draft.fees(), above.fees()),
                either(draft.audience(), above.audience()),
                draft.access(),
                either(draft.materials(), above.materials()),
                either(draft.questions(), above.questions()));
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
        inheritance.visits(regional.handling().visits());
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
        ItemLimit promised = regional.promisedLimit();
        ItemLimit above = superior.promisedLimit();
        if (above != null && (promised == null || promised.looserThan(above))) {
            violations.add("promisedLimit", LOOSER, "must not be longer than what the superior promises");
        }
    }

    private void materials(List<Material> regional) {
        for (int i = 0; i < regional.size(); i++) {
            Material material = regional.get(i);
            String at = "materials[" + i + "]";
            Material above = superiorOf(material);
            if (above == null) {
                violations.add(at, LOOSER, "is a material that the superior does not ask for");
                continue;
            }
            if (material.required() && !above.required()) {
                violations.add(at + ".required", LOOSER, "must not be demanded where the superior does not");
            }
            if (above.obtainedBySharing() && !material.obtainedBySharing()) {
                violations.add(at + ".obtainedBySharing", LOOSER, "is provided by sharing where the superior is");
            }
            if (more(material.originals(), above.originals())) {
                violations.add(at + ".originals", LOOSER, "must not be more than the superior asks for");
            }
            if (more(material.copies(), above.copies())) {
                violations.add(at + ".copies", LOOSER, "must not be more than the superior asks for");
            }
        }
    }

    private void visits(@Nullable Integer regional) {
        if (more(regional, superior.handling().visits())) {
            violations.add("handling.visits", LOOSER, "must not be more than the superior asks for");
        }
    }

    private @Nullable Material superiorOf(Material material) {
        for (Material above : superior.materials()) {
            if (above.code().equals(material.code()) || above.name().equals(material.name())) {
                return above;
            }
        }
        return null;
    }

    private static boolean more(@Nullable Integer regional, @Nullable Integer above) {
        return regional != null && above != null && regional > above;
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

    private static <T> @Nullable T either(@Nullable T regional, @Nullable T above) {
        return regional == null ? above : regional;
    }
}
