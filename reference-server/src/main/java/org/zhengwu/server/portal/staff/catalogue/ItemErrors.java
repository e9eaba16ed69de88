package org.zhengwu.server.portal.staff.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.FormErrors.FieldError;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.Words;
import org.zhengwu.server.portal.catalogue.Parts;
import org.zhengwu.server.rest.ViolationTexts;

/** Says what is wrong with an item, each at the part of it where it is mended. */
@ApplicationScoped
public class ItemErrors {

    private final ViolationTexts texts;
    private final Visit visit;

    @Inject
    public ItemErrors(ViolationTexts texts, Visit visit) {
        this.texts = texts;
        this.visit = visit;
    }

    /** What a refusal says of an item; what is not asked on this page leads to the one where it is. */
    FormErrors of(ServiceItem item, InvalidInputException wrong) {
        return new FormErrors(told(wrong).stream()
                .map(each -> error(each, address(item, each.field())))
                .distinct()
                .toList());
    }

    /** What a refusal says of the document in the field, each by its place in it. */
    FormErrors inDocument(InvalidInputException wrong, String field) {
        Words words = Words.in(visit.language());
        return new FormErrors(told(wrong).stream()
                .map(each -> new FieldError(
                        field,
                        "#" + field,
                        each.field().isEmpty()
                                ? ""
                                : Parts.ofField(words, each.field().replaceFirst("^form\\.", "")),
                        each.detail()))
                .distinct()
                .toList());
    }

    /** What a refusal says of the fields of this page, each told where the page shows it. */
    FormErrors onThisPage(InvalidInputException wrong, UnaryOperator<String> shownAt) {
        return new FormErrors(told(wrong).stream()
                .map(each -> new Violation(shownAt.apply(each.field()), each.code(), each.detail()))
                .map(each -> error(each, each.field().isEmpty() ? "" : "#" + each.field()))
                .distinct()
                .toList());
    }

    private List<Violation> told(InvalidInputException wrong) {
        return texts.in(visit.language(), wrong.violations());
    }

    private FieldError error(Violation broken, String address) {
        Words words = Words.in(visit.language());
        String label = broken.field().isEmpty() ? "" : Parts.ofField(words, broken.field());
        return new FieldError(broken.field(), address, label, broken.detail());
    }

    private String address(ServiceItem item, String field) {
        if (field.equals("reason") || field.equals("effectiveFrom")) {
            return "#" + field;
        }
        if (field.equals("form") || field.startsWith("form.")) {
            return visit.path("/catalogue/" + item.id() + "/form/document");
        }
        return ItemPart.asking(field)
                .map(part -> visit.path("/catalogue/" + item.id() + "/parts/" + part.path() + "#" + field))
                .orElse("");
    }
}
