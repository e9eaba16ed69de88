package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseForm;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.http.Problem;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Asks the questions of an item's form, one group on a page; each page is kept as one goes. */
@RequestScoped
@Path("/cases/{id}/questions")
public class QuestionPages {

    /** The hidden field with the name of each question that a page asked. */
    private static final String ASKED = "asked";

    private final CaseService cases;
    private final CaseFiles files;
    private final CaseForms forms;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public QuestionPages(
            CaseService cases, CaseFiles files, CaseForms forms, Visit visit, PostedForm form, Pages pages) {
        this.cases = cases;
        this.files = files;
        this.forms = forms;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /** One group of questions with the answers so far, or with what was typed. */
    public record Asking(
            Case application, Questions questions, Questions.Group group, Limits limits, FormErrors errors) {}

    /** The first page of questions, or the materials where the item asks none. */
    @GET
    public Response first(@PathParam("id") CaseId id) {
        return pages.goWithin("/cases/" + id + forms.outline(files.find(id)).after(0));
    }

    /** One group; one that is not asked any more leads to the next. */
    @GET
    @Path("{group}")
    public Response ask(@PathParam("id") CaseId id, @PathParam("group") int number) {
        Case found = files.find(id);
        if (!found.allowed().contains(CaseStep.CHANGE)) {
            return pages.goWithin("/cases/" + id);
        }
        Questions questions = forms.of(found);
        return questions
                .group(number)
                .map(group -> show(Response.Status.OK.getStatusCode(), found, questions, group, FormErrors.NONE))
                .orElseGet(() -> pages.goWithin("/cases/" + id + questions.after(number)));
    }

    /** Keeps the answers of a group and goes on; stays where they make it ask more. */
    @POST
    @Path("{group}")
    public Response keep(@PathParam("id") CaseId id, @PathParam("group") int number) {
        Case found = files.find(id);
        CaseForm kept = forms.form(found);
        FormDefinition definition = kept.definition();
        if (definition == null || !found.allowed().contains(CaseStep.CHANGE)) {
            return pages.goWithin("/cases/" + id);
        }
        Set<String> shown = Set.copyOf(form.values(ASKED));
        Map<String, String> answers = answers(definition, kept.answers(), shown);
        try {
            refuse(flaws(definition, answers, kept, forms.filed(found), shown));
            if (!answers.equals(kept.answers())) {
                cases.change(visit.signedIn(), id, found.revision(), Drafts.withAnswers(found, answers));
            }
        } catch (InvalidInputException wrong) {
            return again(found, number, answers, wrong);
        }
        Questions questions = forms.outline(new CaseForm(definition, answers, kept.prefilled()));
        boolean asksMore = questions.group(number).stream()
                .flatMap(group -> group.asked().stream())
                .anyMatch(each -> !shown.contains(each.field().name()));
        return pages.goWithin("/cases/" + id + (asksMore ? "/questions/" + number : questions.after(number)));
    }

    private Response again(Case found, int number, Map<String, String> answers, InvalidInputException wrong) {
        Questions questions = forms.of(found, answers);
        FormErrors errors = questions.errors(pages.words(), wrong, field -> "#" + Question.idOf(field));
        return questions
                .group(number)
                .map(group -> show(Problem.statusOf(wrong), found, questions, group, errors))
                .orElseThrow(() -> wrong);
    }

    private Response show(int status, Case found, Questions questions, Questions.Group group, FormErrors errors) {
        return pages.show(
                status, "questions", new Asking(found, questions, group, new Limits(forms.filed(found)), errors));
    }

    /** What the case would hold then: without answers to what is not asked any more. */
    private Map<String, String> answers(FormDefinition definition, Map<String, String> kept, Set<String> shown) {
        Map<String, String> merged = new HashMap<>(kept);
        definition
                .fields()
                .filter(field -> shown.contains(field.name()))
                .forEach(field ->
                        merged.put(field.name(), Question.read(field, form.values(Question.idOf(field.name())))));
        Map<String, String> answers = new HashMap<>();
        definition.asked(merged).forEach(field -> {
            String answer = merged.getOrDefault(field.name(), "");
            if (!answer.isEmpty()) {
                answers.put(field.name(), answer);
            }
        });
        return answers;
    }

    private List<Violation> flaws(
            FormDefinition definition, Map<String, String> answers, CaseForm kept, LocalDate filed, Set<String> shown) {
        return definition.check(answers, kept.prefilled().keySet(), filed).stream()
                .filter(each -> shown.contains(each.field()))
                .map(each -> new Violation("form." + each.field(), each.code(), each.detail()))
                .toList();
    }

    private static void refuse(List<Violation> flaws) {
        if (!flaws.isEmpty()) {
            throw new InvalidInputException(flaws);
        }
    }
}
