package org.zhengwu.server.portal.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.UnsupportedException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseId;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.MaterialDraft;
import org.zhengwu.api.application.cases.SharedMaterial;
import org.zhengwu.api.application.cases.SharingState;
import org.zhengwu.api.application.catalogue.Material;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.storage.ContentTooLargeException;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.api.technical.storage.UploadTornException;
import org.zhengwu.server.portal.FormErrors;
import org.zhengwu.server.portal.FormErrors.FieldError;
import org.zhengwu.server.portal.Pages;
import org.zhengwu.server.portal.PostedForm;
import org.zhengwu.server.portal.Visit;
import org.zhengwu.server.portal.Words;
import org.zhengwu.spi.technical.storage.AcceptedContent;
import org.zhengwu.spi.technical.storage.Documents;

/** Finds cases with the documents that their applicant brought, and takes in further ones. */
@RequestScoped
public class CaseFiles {

    private static final String KEPT = "kept";

    private final CaseService cases;
    private final ServiceCatalogue catalogue;
    private final DocumentStore documents;
    private final Documents store;
    private final Visit visit;
    private final PostedForm form;
    private final Pages pages;

    @Inject
    public CaseFiles(
            CaseService cases,
            ServiceCatalogue catalogue,
            DocumentStore documents,
            Documents store,
            Visit visit,
            PostedForm form,
            Pages pages) {
        this.cases = cases;
        this.catalogue = catalogue;
        this.documents = documents;
        this.store = store;
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
     * @param brought the documents that are there, what sharing provided included
     * @param committed whether a commitment takes its place (告知承诺)
     * @param shared how far its source of shared data is, or null where none is asked (免证办)
     */
    public record Slot(
            String code,
            String name,
            @Nullable Material asked,
            List<Document> brought,
            boolean committed,
            @Nullable SharedMaterial shared) {

        /** Whether nothing is there that has to be. */
        public boolean isMissing() {
            return asked != null && asked.required() && !asked.obtainedBySharing() && !committed && brought.isEmpty();
        }

        /** Whether the applicant may be asked to bring it. */
        public boolean isDemandable() {
            boolean provided = asked != null && asked.obtainedBySharing() && !isNowhereFound();
            return !provided && !committed;
        }

        /** Whether its source of shared data has none of this applicant. */
        private boolean isNowhereFound() {
            return shared != null && shared.state() == SharingState.NOT_FOUND;
        }

        /** Whether a commitment may take its place. */
        public boolean isCommittable() {
            return asked != null && asked.committable();
        }
    }

    /**
     * A file that was taken in already, for a material, while the form that brought it was refused.
     *
     * @param document its id
     * @param name what it is called
     */
    public record Kept(String material, @Nullable String document, String name) {

        /** What the form carries of it. */
        public String value() {
            return document + " " + material;
        }
    }

    /**
     * What came in with a form.
     *
     * @param brought the documents that were taken in, each for the field that it came with
     * @param errors why each other one was not
     */
    record Received(List<MaterialDraft> brought, FormErrors errors) {}

    /** A case that whoever asks may see. */
    public Case find(CaseId id) {
        return cases.find(visit.signedIn(), id).orElseThrow(() -> new NotFoundException(CaseId.SUBJECT_TYPE));
    }

    /** The materials of the case's item with what was brought, and what was brought for no present one. */
    public List<Slot> slots(Case shown) {
        List<Material> asked = item(shown).map(ServiceItem::materials).orElse(List.of());
        List<String> committed = Drafts.commitments(shown);
        List<Slot> slots = new ArrayList<>();
        asked.forEach(each -> slots.add(new Slot(
                each.code(),
                each.name(),
                each,
                brought(shown, each.code()),
                committed.contains(each.code()),
                shared(shown, each.code()))));
        shown.materials().stream()
                .map(org.zhengwu.api.application.cases.Material::slot)
                .distinct()
                .filter(code -> asked.stream().noneMatch(each -> each.code().equals(code)))
                .forEach(code ->
                        slots.add(new Slot(code, code, null, brought(shown, code), committed.contains(code), null)));
        return slots;
    }

    /** What is told before a commitment takes the place of materials (告知书), or null where none may. */
    @Nullable
    String notice(Case shown) {
        return item(shown).map(each -> each.handling().commitmentNotice()).orElse(null);
    }

    private Optional<ServiceItem> item(Case shown) {
        return catalogue.find(visit.caller(), shown.item().item());
    }

    /** The same, with each missing material at where the page brings it in place of that some are missing. */
    static FormErrors naming(Words words, FormErrors errors, List<Slot> missing, String page) {
        String some = words.of("violation.missing-material");
        return new FormErrors(errors.all().stream()
                .flatMap(each -> each.text().equals(some) && !missing.isEmpty()
                        ? missing.stream().map(slot -> missing(words, slot, page))
                        : Stream.of(each))
                .toList());
    }

    private static FieldError missing(Words words, Slot slot, String page) {
        return new FieldError(slot.code(), page + "#" + slot.code(), slot.name(), words.of("material.missing"));
    }

    /** What is wrong with files, each called as its material. */
    static FormErrors called(FormErrors errors, List<Slot> slots) {
        return new FormErrors(errors.all().stream()
                .map(each -> new FieldError(each.field(), each.address(), nameOf(slots, each.field()), each.text()))
                .toList());
    }

    /** What the item calls the material of the code. */
    static String nameOf(List<Slot> slots, String code) {
        return slots.stream()
                .filter(each -> each.code().equals(code))
                .map(Slot::name)
                .findFirst()
                .orElse(code);
    }

    private List<Document> brought(Case shown, String code) {
        Caller caller = visit.caller();
        Stream<DocumentId> own = shown.materials().stream()
                .filter(each -> each.slot().equals(code))
                .map(org.zhengwu.api.application.cases.Material::document);
        Stream<DocumentId> provided =
                Stream.ofNullable(shared(shown, code)).flatMap(each -> Stream.ofNullable(each.document()));
        return Stream.concat(own, provided)
                .flatMap(each -> documents.find(caller, each).stream())
                .toList();
    }

    private static @Nullable SharedMaterial shared(Case shown, String code) {
        return shown.shared().stream()
                .filter(each -> each.slot().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** What files may be brought; null where the store does not say. */
    @Nullable
    AcceptedContent accepted() {
        try {
            return store.accepted();
        } catch (UnsupportedException silent) {
            return null;
        }
    }

    /** What a field for files offers, as the browser is told it; null where the store does not say. */
    public static @Nullable String offered(@Nullable AcceptedContent accepted) {
        return accepted == null
                ? null
                : accepted.extensions().stream()
                        .flatMap(each -> each.equals("jpg") ? Stream.of(each, "jpeg") : Stream.of(each))
                        .map(each -> "." + each)
                        .collect(Collectors.joining(","));
    }

    /** Takes in each file of the form that can be; the name of a field is the code of its material. */
    Received receive() {
        List<MaterialDraft> brought = new ArrayList<>();
        List<FieldError> refused = new ArrayList<>();
        PostedForm.PostedFile file = form.nextFile();
        while (file != null) {
            try {
                Document document = documents.upload(visit.signedIn(), file.draft(), file.content());
                brought.add(new MaterialDraft(file.field(), document.id().toString()));
            } catch (ZhengwuException unfit) {
                refused.add(notKept(file, unfit));
                if (unfit instanceof UploadTornException) {
                    break;
                }
            }
            file = form.nextFile();
        }
        return new Received(List.copyOf(brought), new FormErrors(refused));
    }

    /**
     * The same with what was taken in with the form before it, which was refused for another reason.
     *
     * @param brought what came now, in place of what came before for the same material
     */
    List<MaterialDraft> withKept(List<MaterialDraft> brought) {
        Stream<MaterialDraft> before = form.values(KEPT).stream()
                .map(each -> each.split(" ", 2))
                .filter(each -> each.length == 2)
                .map(each -> new MaterialDraft(each[1], each[0]))
                .filter(each -> brought.stream()
                        .noneMatch(now -> String.valueOf(now.slot()).equals(each.slot())));
        return Stream.concat(before, brought.stream()).toList();
    }

    /** What was taken in with a form that is shown again, by name; what is not the person's is left out. */
    List<Kept> kept(List<MaterialDraft> brought) {
        return brought.stream()
                .flatMap(each -> named(each).stream()
                        .map(document -> new Kept(String.valueOf(each.slot()), each.document(), document.name())))
                .toList();
    }

    private Optional<Document> named(MaterialDraft brought) {
        try {
            return documents.find(visit.caller(), DocumentId.of(String.valueOf(brought.document())));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private FieldError notKept(PostedForm.PostedFile file, ZhengwuException refused) {
        String name = String.valueOf(file.draft().name());
        String text = pages.words().of("file.not-kept", name, why(refused));
        return new FieldError(file.field(), "#" + file.field(), "", text);
    }

    private String why(ZhengwuException refused) {
        Words words = pages.words();
        if (refused instanceof ContentTooLargeException large) {
            return words.of("file.too-large", words.size(large.limit()));
        }
        String own = "file." + refused.code();
        return words.has(own)
                ? words.of(own)
                : pages.errors("", refused).all().get(0).text();
    }
}
