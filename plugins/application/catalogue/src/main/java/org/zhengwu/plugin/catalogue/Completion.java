package org.zhengwu.plugin.catalogue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.json.Json;

/** Takes what a regional draft does not state from the superior's item (实施清单, ITM-010). */
final class Completion {

    private Completion() {}

    /**
     * The draft with what is absent taken from above, part by part within handling, authority, result and
     * audience; a limit, a list or a form is one thing and taken whole. Where it is done is never taken.
     */
    static ItemDraft of(ItemDraft draft, ItemContent superior) {
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
                joined(draft.authority(), above.authority()),
                joined(draft.handling(), above.handling()),
                joined(draft.result(), above.result()),
                either(draft.fees(), above.fees()),
                joined(draft.audience(), above.audience()),
                draft.access(),
                either(draft.materials(), above.materials()),
                either(draft.form(), above.form()),
                either(draft.questions(), above.questions()));
    }

    private static <T> @Nullable T either(@Nullable T regional, @Nullable T above) {
        return regional == null ? above : regional;
    }

    /** A draft's part with its own values and, where it has none, those from above. */
    @SuppressWarnings("unchecked")
    private static <R extends Record> @Nullable R joined(@Nullable R regional, @Nullable R above) {
        if (regional == null || above == null) {
            return either(regional, above);
        }
        RecordComponent[] components = regional.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                Object own = components[i].getAccessor().invoke(regional);
                values[i] = own == null ? components[i].getAccessor().invoke(above) : own;
            }
            return (R) regional.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("A draft of the contract hides its components", hidden);
        }
    }
}
