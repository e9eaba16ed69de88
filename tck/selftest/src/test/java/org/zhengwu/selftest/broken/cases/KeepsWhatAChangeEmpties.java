package org.zhengwu.selftest.broken.cases;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.selftest.broken.Altered;

/** Keeps the answer to a field that a change gives empty, against CSE-101. */
@Decorator
@Priority(1)
abstract class KeepsWhatAChangeEmpties implements CaseService {

    @Inject
    @Delegate
    @Any
    CaseService whole;

    @Override
    public Case change(Caller caller, CaseId id, Revision revision, CaseDraft draft) {
        Map<String, String> before = whole.find(caller, id).map(Case::form).orElse(Map.of());
        Map<String, String> form =
                Objects.requireNonNullElse(draft.form(), Map.<String, String>of()).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                field -> field.getValue().isEmpty()
                                        ? before.getOrDefault(field.getKey(), "")
                                        : field.getValue()));
        return whole.change(caller, id, revision, Altered.with(draft, "form", form));
    }
}
