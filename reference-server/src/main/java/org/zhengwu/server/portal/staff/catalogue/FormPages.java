package org.zhengwu.server.portal.staff.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.forms.FormField;
import org.zhengwu.api.http.Problem;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.cases.CaseForms;
import org.zhengwu.server.portal.cases.Limits;
import org.zhengwu.server.portal.cases.Question;
import org.zhengwu.server.portal.cases.Questions;
import org.zhengwu.spi.LegalClock;

/** Shows the form that an item asks (表单定义), lets its document be written, and asks it for a try (预览). */
@RequestScoped
@Path("/catalogue/{id}/form")
public class FormPages {

    private static final String DOCUMENT = "document";

    private final ServiceCatalogue catalogue;
    private final ItemErrors itemErrors;
    private final CaseForms forms;
    private final LegalClock clock;
    private final PostedForm form;
    private final Visit visit;
    private final Pages pages;

    @Inject
    public FormPages(
            ServiceCatalogue catalogue,
            ItemErrors itemErrors,
            CaseForms forms,
            LegalClock clock,
            PostedForm form,
            Visit visit,
            Pages pages) {
        this.catalogue = catalogue;
        this.itemErrors = itemErrors;
        this.forms = forms;
        this.clock = clock;
        this.form = form;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * The form of an item.
     *
     * @param definition what it asks, or null where its fields are free
     * @param limits what its fields take, as of today
     */
    public record Defined(ServiceItem item, @Nullable FormDefinition definition, Limits limits) {

        /** Whether the document can be written. */
        public boolean isWritable() {
            return item.state() != ItemState.IN_REVIEW;
        }
    }

    /**
     * The document of a form that is being written.
     *
     * @param preview what it asks as it is written now, or null where that is not known
     */
    public record Written(
            ServiceItem item,
            String document,
            FormErrors errors,
            @Nullable Tried preview) {}

    /** A form that is asked for a try, with answers that nobody keeps. */
    public record Tried(
            ServiceItem item,
            FormDefinition definition,
            Questions questions,
            Limits limits,
            FormErrors errors,
            boolean complete) {}

    /** What the form asks. */
    @GET
    public Response show(@PathParam("id") ItemId id) {
        ServiceItem item = find(id);
        return pages.show("staff/form", new Defined(item, item.form(), new Limits(clock.today())));
    }

    /** The document; while the item is in review it leads to what the form asks. */
    @GET
    @Path(DOCUMENT)
    public Response write(@PathParam("id") ItemId id) {
        ServiceItem item = find(id);
        if (item.state() == ItemState.IN_REVIEW) {
            return pages.goWithin("/catalogue/" + id + "/form");
        }
        FormDefinition definition = item.form();
        if (definition == null) {
            return pages.show("staff/formdocument", new Written(item, "", FormErrors.NONE, null));
        }
        return pages.show(
                "staff/formdocument",
                new Written(item, FormDocument.of(definition), FormErrors.NONE, untried(item, definition)));
    }

    /** What the document asks as it is written now, with every mistake; nothing is kept. */
    @POST
    @Path(DOCUMENT + "/preview")
    public Response previewDocument(@PathParam("id") ItemId id) {
        ServiceItem item = find(id);
        String document = form.text(DOCUMENT);
        try {
            Tried preview = untried(item, FormDocument.definition(document));
            return pages.show("staff/formdocument", new Written(item, document, FormErrors.NONE, preview));
        } catch (InvalidInputException wrong) {
            return again(item, document, wrong, itemErrors.inDocument(wrong, DOCUMENT));
        }
    }

    /** Keeps the document in the draft, or begins the next version with it; an empty one takes the form away. */
    @POST
    @Path(DOCUMENT)
    public Response keep(@PathParam("id") ItemId id) {
        ServiceItem item = find(id);
        String document = form.text(DOCUMENT);
        try {
            catalogue.change(visit.signedIn(), id, form.revision(), draft(item, document));
            return pages.goWithin("/catalogue/" + id + "/form");
        } catch (InvalidInputException wrong) {
            return again(item, document, wrong, itemErrors.inDocument(wrong, DOCUMENT));
        } catch (RevisionConflictException | StepNotAllowedException late) {
            return again(item, document, late, pages.errors("", late));
        }
    }

    /** The questions as an applicant meets them, without answers. */
    @GET
    @Path("preview")
    public Response preview(@PathParam("id") ItemId id) {
        ServiceItem item = find(id);
        return pages.show("staff/formpreview", untried(item, definition(item)));
    }

    /** The same by the answers that were typed, with what is wrong with them; nothing is kept. */
    @POST
    @Path("preview")
    public Response answer(@PathParam("id") ItemId id) {
        ServiceItem item = find(id);
        FormDefinition definition = definition(item);
        Map<String, String> asked = asked(definition);
        List<Violation> flaws = definition.check(asked, Set.of(), clock.today()).stream()
                .map(each -> new Violation("form." + each.field(), each.code(), each.detail()))
                .toList();
        return pages.show("staff/formpreview", tried(item, definition, asked, flaws, flaws.isEmpty()));
    }

    /** The answers that were typed, without those to what is not asked. */
    private Map<String, String> asked(FormDefinition definition) {
        Map<String, String> typed = new LinkedHashMap<>();
        definition
                .fields()
                .forEach(field ->
                        typed.put(field.name(), Question.read(field, form.values(Question.idOf(field.name())))));
        Set<String> asked =
                definition.asked(typed).stream().map(FormField::name).collect(Collectors.toSet());
        typed.entrySet().removeIf(each -> each.getValue().isEmpty() || !asked.contains(each.getKey()));
        return typed;
    }

    private Tried untried(ServiceItem item, FormDefinition definition) {
        return tried(item, definition, Map.of(), List.of(), false);
    }

    private Tried tried(
            ServiceItem item,
            FormDefinition definition,
            Map<String, String> answers,
            List<Violation> flaws,
            boolean complete) {
        Questions questions = forms.tried(definition, answers, item.division());
        FormErrors errors = flaws.isEmpty()
                ? FormErrors.NONE
                : questions.errors(
                        pages.words(), new InvalidInputException(flaws), field -> "#" + Question.idOf(field));
        return new Tried(item, definition, questions, new Limits(clock.today()), errors, complete);
    }

    private static ItemDraft draft(ServiceItem item, String document) {
        WrittenItem written = WrittenItem.of(item);
        written.put("form", document.isEmpty() ? null : FormDocument.members(document));
        return written.draft();
    }

    private Response again(ServiceItem item, String document, ZhengwuException refused, FormErrors errors) {
        return pages.show(Problem.statusOf(refused), "staff/formdocument", new Written(item, document, errors, null));
    }

    private ServiceItem find(ItemId id) {
        return catalogue.findNewest(visit.signedIn(), id).orElseThrow(() -> new NotFoundException("item"));
    }

    private static FormDefinition definition(ServiceItem item) {
        FormDefinition definition = item.form();
        if (definition == null) {
            throw new NotFoundException("form");
        }
        return definition;
    }
}
