package org.zhengwu.server.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.server.portal.FormErrors.FieldError;
import org.zhengwu.server.rest.ViolationTexts;

/** Says what is wrong with a form by the rule itself and not only that one is broken: to staff, and of a password. */
@ApplicationScoped
public class FieldErrors {

    private final ViolationTexts texts;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public FieldErrors(ViolationTexts texts, Visit visit, Pages pages) {
        this.texts = texts;
        this.visit = visit;
        this.pages = pages;
    }

    /** What a failure says: each field that breaks a rule, or the cause as a whole. */
    public FormErrors of(ZhengwuException failure) {
        if (!(failure instanceof InvalidInputException invalid)) {
            return pages.errors("", failure);
        }
        return new FormErrors(texts.in(visit.language(), invalid.violations()).stream()
                .map(this::error)
                .distinct()
                .toList());
    }

    private FieldError error(Violation broken) {
        Words words = pages.words();
        String field = broken.field().replaceFirst("[\\[.].*", "");
        String label = words.has("field." + field) ? words.of("field." + field) : "";
        return new FieldError(field, field.isEmpty() ? "" : "#" + field, label, broken.detail());
    }
}
