package org.zhengwu.plugin.cases;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Checked;
import org.zhengwu.api.Violations;
import org.zhengwu.plugin.cases.http.HttpPlace;
import org.zhengwu.spi.application.cases.SharedSlot;

/**
 * The document that names the sources of shared data which are reached by HTTP. Its JSON Schema is
 * {@code docs/schemas/data-sharing.schema.json}.
 */
record SourcesDraft(@Nullable List<SourceDraft> sources) {

    /** What the document says, or everything that is wrong with it. */
    Checked<List<NamedSource>> check() {
        Violations violations = new Violations();
        List<NamedSource> named = violations.list("sources", sources, SourceDraft::check);
        Set<String> names = new HashSet<>();
        Set<SharedSlot> slots = new HashSet<>();
        for (NamedSource source : named) {
            if (!names.add(source.name())) {
                violations.add("sources", "duplicate", "must not name " + source.name() + " twice");
            }
            for (SharedSlot slot : source.answers()) {
                if (!slots.add(slot)) {
                    violations.add(
                            "sources",
                            "overlap",
                            "must not answer " + slot.material() + " of " + slot.item() + " twice");
                }
            }
        }
        return violations.check(() -> List.copyOf(named));
    }

    /** A source as the document names it. */
    record NamedSource(String name, String title, HttpPlace http, List<SharedSlot> answers) {}

    record SourceDraft(
            @Nullable String name,
            @Nullable String title,
            @Nullable HttpDraft http,
            @Nullable List<SlotDraft> answers) {

        Checked<NamedSource> check() {
            Violations violations = new Violations();
            String checkedName = SystemsDraft.name(violations, "name", name);
            String checkedTitle = violations.text("title", title, 100);
            HttpPlace checkedHttp = violations.nested("http", violations.required("http", http), HttpDraft::check);
            List<SharedSlot> checkedAnswers =
                    violations.list("answers", violations.required("answers", answers), SlotDraft::check);
            return violations.check(() -> new NamedSource(
                    requireNonNull(checkedName),
                    requireNonNull(checkedTitle),
                    requireNonNull(checkedHttp),
                    checkedAnswers));
        }
    }

    /** A material of an item, by the item's implementing code or basic code. */
    record SlotDraft(@Nullable String item, @Nullable String material) {

        Checked<SharedSlot> check() {
            Violations violations = new Violations();
            String checkedItem = violations.text("item", item, 60);
            String checkedMaterial = violations.text("material", material, 100);
            return violations.check(() -> new SharedSlot(checkedItem, requireNonNull(checkedMaterial)));
        }
    }
}
