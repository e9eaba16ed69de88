package org.zhengwu.selftest.broken.codes;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.api.technical.codes.CodeTableDraft.Entry;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.selftest.broken.Altered;

/** Puts back a code that a version leaves out, instead of refusing it, against COD-004. */
@Decorator
@Priority(1)
abstract class BringsLeftOutCodesBack implements CodeTableService {

    @Inject
    @Delegate
    @Any
    CodeTableService whole;

    @Override
    public CodeTable publish(Caller caller, IdempotencyKey key, CodeTableDraft draft) {
        List<Entry> entries = new ArrayList<>(Objects.requireNonNullElse(draft.entries(), List.of()));
        Set<@Nullable String> stated = entries.stream().map(Entry::code).collect(Collectors.toSet());
        whole.find(caller, String.valueOf(draft.id()), draft.division(), null).stream()
                .filter(before -> String.valueOf(before.division()).equals(draft.division()))
                .flatMap(before -> before.entries().stream())
                .filter(before -> !stated.contains(before.code()))
                .forEach(before -> entries.add(new Entry(before.code(), before.name(), null, null, null, true)));
        return whole.publish(caller, key, Altered.with(draft, "entries", entries));
    }
}
