package org.zhengwu.plugin.identity;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Checked;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Violation;
import org.zhengwu.api.Violations;
import org.zhengwu.api.technical.identity.CheckedOrgan;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.UnifiedCreditCode;

/** The lines of one transaction of an import of organs, against what was known when it began. */
final class OrganPart {

    private final Caller caller;
    private final EntityManager entities;
    private final Organs organs;
    private final LineNames names;
    private final Tally tally;
    private final Map<String, OrganEntity> known = new HashMap<>();
    private final List<OrganLine> circling = new ArrayList<>();

    OrganPart(
            Caller caller, EntityManager entities, Organs organs, LineNames names, List<OrganLine> lines, Tally tally) {
        this.caller = caller;
        this.entities = entities;
        this.organs = organs;
        this.names = names;
        this.tally = tally;
        Set<String> codes = lines.stream()
                .flatMap(line -> Stream.of(line.creditCode(), line.superior()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        organs.withCodes(codes).forEach(organ -> known.put(organ.creditCode(), organ));
    }

    void enter(OrganLine line) {
        OrganEntity organ = line.creditCode() == null ? null : known.get(line.creditCode());
        Violations violations = new Violations();
        if (organ != null && organ.isMerged()) {
            violations.add(OrganLine.CREDIT_CODE, "merged", "must not be that of an organ that was merged");
        }
        Checked<CheckedOrgan> checked = OrganDraft.builder()
                .creditCode(line.creditCode())
                .name(line.name())
                .division(names.division(line.division(), violations))
                .superior(superior(line, organ, violations))
                .build()
                .check();
        List<Violation> wrong = LineNames.together(violations, checked.violations());
        if (wrong.isEmpty()) {
            enter(line, organ, checked.orThrow());
        } else {
            tally.reject(line.number(), wrong);
        }
    }

    private @Nullable String superior(OrganLine line, @Nullable OrganEntity organ, Violations violations) {
        if (!line.placed()) {
            OrganId kept = organ == null ? null : organ.superior();
            return kept == null ? null : kept.toString();
        }
        UnifiedCreditCode code = violations.parse(
                OrganLine.SUPERIOR, line.superior(), "credit-code", "must keep to IDN-002", UnifiedCreditCode::of);
        if (code == null) {
            return null;
        }
        OrganEntity above = known.get(code.value());
        if (above == null || above.isMerged()) {
            violations.add(
                    OrganLine.SUPERIOR, "unknown", "must be an organ on file, or on a line that is not rejected");
            return null;
        }
        return above.id().toString();
    }

    private void enter(OrganLine line, @Nullable OrganEntity organ, CheckedOrgan values) {
        if (organ == null) {
            known.put(values.creditCode().value(), organs.enter(values));
            tally.accept();
        } else if (organ.has(values)) {
            tally.leave();
        } else if (isBelow(values.superior(), organ)) {
            circling.add(line);
        } else {
            organs.put(caller, organ, values);
            tally.accept();
        }
    }

    /** Goes up from the superior as the organs stand after the lines before. */
    private boolean isBelow(@Nullable OrganId superior, OrganEntity organ) {
        Set<OrganId> passed = new HashSet<>();
        OrganId at = superior;
        while (at != null && passed.add(at)) {
            if (at.equals(organ.id())) {
                return true;
            }
            OrganEntity above = entities.find(OrganEntity.class, at.value());
            at = above == null ? null : above.superior();
        }
        return false;
    }

    /** The lines that cannot be entered as long as what is above them still lies below. */
    List<OrganLine> circling() {
        return List.copyOf(circling);
    }
}
