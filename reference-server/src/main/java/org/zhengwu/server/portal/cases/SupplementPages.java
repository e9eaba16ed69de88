package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.Demand;
import org.zhengwu.api.application.cases.MaterialDraft;
import org.zhengwu.api.application.cases.SupplementDraft;
import org.zhengwu.api.application.cases.SupplementNotice;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.cases.CaseFiles.Kept;
import org.zhengwu.server.portal.cases.CaseFiles.Slot;
import org.zhengwu.spi.technical.storage.AcceptedContent;

/** Lets the applicant bring everything that the one notice named (补正, LIC-001). */
@RequestScoped
@Path("/cases/{id}/supplement")
public class SupplementPages {

    private final CaseService cases;
    private final CaseFiles files;
    private final CaseForms forms;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public SupplementPages(
            CaseService cases, CaseFiles files, CaseForms forms, Visit visit, PostedForm form, Pages pages) {
        this.cases = cases;
        this.files = files;
        this.forms = forms;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /**
     * What the notice asks for.
     *
     * @param values what the form holds for the fields that it names
     * @param kept what was taken in already, with a form that was refused
     * @param accepted what files may be brought, or null where nothing says so
     */
    public record Supplement(
            Case application,
            SupplementNotice notice,
            List<Slot> slots,
            Questions questions,
            Limits limits,
            Map<String, String> values,
            List<Kept> kept,
            @Nullable AcceptedContent accepted,
            FormErrors errors) {

        /** What the item calls the material of the code. */
        public String materialName(String code) {
            return CaseFiles.nameOf(slots, code);
        }

        /** What of it was taken in already, with a form that was refused. */
        public List<String> keptFor(String code) {
            return kept.stream()
                    .filter(each -> each.material().equals(code))
                    .map(Kept::name)
                    .toList();
        }

        /** What was brought for it before, which a new file replaces. */
        public List<String> broughtBefore(String code) {
            return slots.stream()
                    .filter(each -> each.code().equals(code))
                    .flatMap(each -> each.brought().stream())
                    .map(Document::name)
                    .toList();
        }
    }

    /** The form. */
    @GET
    public Response ask(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        SupplementNotice notice = found.supplementNotice();
        return notice == null || !found.allowed().contains(CaseStep.SUPPLEMENT)
                ? pages.goWithin("/cases/" + id)
                : pages.show("supplement", view(found, notice, found.form(), List.of(), FormErrors.NONE));
    }

    /** Brings it all at once; pressed again, it leads to the same case. */
    @POST
    public Response bring(@PathParam("id") CaseId id) {
        Case found = files.find(id);
        SupplementNotice notice = found.supplementNotice();
        if (notice == null || !found.allowed().contains(CaseStep.SUPPLEMENT)) {
            return pages.goWithin("/cases/" + id);
        }
        CaseFiles.Received received = files.receive();
        List<MaterialDraft> brought = files.withKept(received.brought());
        Map<String, String> values = values(notice, forms.outline(found));
        if (!received.errors().isEmpty()) {
            FormErrors errors = CaseFiles.called(received.errors(), files.slots(found));
            return again(Response.Status.BAD_REQUEST.getStatusCode(), view(found, notice, values, brought, errors));
        }
        try {
            SupplementDraft draft = new SupplementDraft(values, brought);
            cases.supplement(visit.signedIn(), id, found.revision(), draft);
            return pages.goWithin("/cases/" + id);
        } catch (InvalidInputException incomplete) {
            FormErrors errors = forms.of(found).errors(pages.words(), incomplete, field -> "#" + Question.idOf(field));
            FormErrors named = CaseFiles.naming(pages.words(), errors, missing(found, notice, brought), "");
            return again(Problem.statusOf(incomplete), view(found, notice, values, brought, named));
        }
    }

    private List<Slot> missing(Case found, SupplementNotice notice, List<MaterialDraft> brought) {
        Set<String> asked = notice.demands().stream().map(Demand::material).collect(Collectors.toSet());
        brought.forEach(each -> asked.remove(each.slot()));
        return files.slots(found).stream()
                .filter(slot -> asked.contains(slot.code()))
                .toList();
    }

    private Response again(int status, Supplement shown) {
        return pages.show(status, "supplement", shown);
    }

    private Supplement view(
            Case found,
            SupplementNotice notice,
            Map<String, String> values,
            List<MaterialDraft> brought,
            FormErrors errors) {
        Map<String, String> answers = new HashMap<>(found.form());
        answers.putAll(values);
        Questions questions = forms.of(found, answers);
        return new Supplement(
                found,
                notice,
                files.slots(found),
                questions,
                new Limits(forms.filed(found)),
                values,
                files.kept(brought),
                files.accepted(),
                errors);
    }

    private Map<String, String> values(SupplementNotice notice, Questions questions) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Demand demand : notice.demands()) {
            String field = demand.field();
            if (field != null) {
                List<String> sent = form.values(Question.idOf(field));
                Question question = questions.named(field);
                values.put(field, question == null ? String.join("", sent) : Question.read(question.field(), sent));
            }
        }
        return values;
    }
}
