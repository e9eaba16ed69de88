package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.MaterialDraft;
import org.zhengwu.api.application.catalogue.Material;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;

/** Finds cases with the documents that their applicant brought, and takes in further ones. */
@RequestScoped
public class CaseFiles {

    private final CaseService cases;
    private final ServiceCatalogue catalogue;
    private final DocumentStore documents;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public CaseFiles(
            CaseService cases,
            ServiceCatalogue catalogue,
            DocumentStore documents,
            Visit visit,
            PostedForm form,
            Pages pages) {
        this.cases = cases;
        this.catalogue = catalogue;
        this.documents = documents;
        this.visit = visit;
        this.form = form;
        this.pages = pages;
    }

    /**
     * A material that the item asks for, and what was brought for it.
     *
     * @param code the code of the material
     * @param name what it is called
     * @param asked what the item says of it, or null where the item asks for it no more
     */
    public record Slot(String code, String name, @Nullable Material asked, List<Document> brought) {

        /** Whether nothing is there that has to be. */
        public boolean isMissing() {
            return asked != null && asked.required() && !asked.obtainedBySharing() && brought.isEmpty();
        }
    }

    /**
     * What came in with a form.
     *
     * @param brought the documents that were taken in, each for the field that it came with
     * @param errors why one was not; those after it were not looked at
     */
    record Received(List<MaterialDraft> brought, FormErrors errors) {}

    /** A case that whoever asks may see. */
    public Case find(CaseId id) {
        return cases.find(visit.signedIn(), id).orElseThrow(() -> new NotFoundException(CaseId.SUBJECT_TYPE));
    }

    /** The materials of the case's item with what was brought, and what was brought for no present one. */
    public List<Slot> slots(Case shown) {
        List<Material> asked = catalogue
                .find(visit.caller(), shown.item().item())
                .map(ServiceItem::materials)
                .orElse(List.of());
        List<Slot> slots = new ArrayList<>();
        asked.forEach(each -> slots.add(new Slot(each.code(), each.name(), each, brought(shown, each.code()))));
        shown.materials().stream()
                .map(org.zhengwu.api.application.cases.Material::slot)
                .distinct()
                .filter(code -> asked.stream().noneMatch(each -> each.code().equals(code)))
                .forEach(code -> slots.add(new Slot(code, code, null, brought(shown, code))));
        return slots;
    }

    private List<Document> brought(Case shown, String code) {
        Caller caller = visit.caller();
        return shown.materials().stream()
                .filter(each -> each.slot().equals(code))
                .flatMap(each -> documents.find(caller, each.document()).stream())
                .toList();
    }

    /** Takes in the files of the form; the name of a field is the code of its material. */
    Received receive() {
        List<MaterialDraft> brought = new ArrayList<>();
        PostedForm.PostedFile file = form.nextFile();
        while (file != null) {
            try {
                Document document = documents.upload(visit.signedIn(), file.draft(), file.content());
                brought.add(new MaterialDraft(file.field(), document.id().toString()));
            } catch (InvalidInputException wrong) {
                String why = FormErrors.of(pages.words(), wrong).all().get(0).text();
                return new Received(List.copyOf(brought), FormErrors.of(file.field(), why));
            } catch (ZhengwuException refused) {
                return new Received(List.copyOf(brought), pages.errors(file.field(), refused));
            }
            file = form.nextFile();
        }
        return new Received(List.copyOf(brought), FormErrors.NONE);
    }
}
