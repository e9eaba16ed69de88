package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.HandlingTerms.MaterialSlot;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.OrganEntry;
import org.zhengwu.spi.technical.identity.Parties;
import org.zhengwu.spi.technical.seals.Seals;
import org.zhengwu.spi.technical.storage.Documents;

/** Writes the dated documents that the law asks for (LIC-003, LIC-007, LIC-009), and binds what is brought. */
@ApplicationScoped
class CaseDocuments {

    private static final String HTML = "text/html";
    private static final String PDF = "application/pdf";

    private final Documents documents;
    private final DocumentStore store;
    private final Directory directory;
    private final Parties parties;
    private final LegalClock clock;
    private final Instance<Seals> seals;

    @Inject
    CaseDocuments(
            Documents documents,
            DocumentStore store,
            Directory directory,
            Parties parties,
            LegalClock clock,
            Instance<Seals> seals) {
        this.documents = documents;
        this.store = store;
        this.directory = directory;
        this.parties = parties;
        this.clock = clock;
        this.seals = seals;
    }

    /** Binds the materials that the case does not hold yet; names each one that the caller cannot bring. */
    void bind(Caller caller, CaseEntity to, List<Material> brought) {
        Set<DocumentId> known = ids(to.materials());
        Violations violations = new Violations();
        for (int at = 0; at < brought.size(); at++) {
            DocumentId document = brought.get(at).document();
            if (known.add(document)) {
                bind(caller, to, document, "materials[" + at + "].document", violations);
            }
        }
        violations.check(() -> to).orThrow();
    }

    /** Lets the organ that handles the case read what was filed; before, only who files it does. */
    void handOver(CaseEntity to) {
        documents.handOver(binding(to, to.organ()), ids(to.materials()));
    }

    /** Keeps what sharing provided as uploads are kept, for the applicant and the organ to read. */
    DocumentId keepShared(Caller system, CaseEntity of, String name, byte[] content) {
        DocumentDraft draft = DocumentDraft.builder().name(name).build();
        DocumentId kept =
                store.upload(system, draft, new ByteArrayInputStream(content)).id();
        documents.bind(system, kept, binding(of, of.organ()));
        return kept;
    }

    /** Deletes what was brought for a draft that is deleted itself. */
    void discard(Caller caller, CaseEntity draft) {
        documents.discard(caller, draft.id().subject());
    }

    /** The materials of a whole matter that a part asks for too, copied for the part. */
    List<Material> copied(Caller caller, CaseEntity whole, CaseEntity part, HandlingTerms terms) {
        Set<String> asked = terms.materials().stream().map(MaterialSlot::code).collect(Collectors.toSet());
        return whole.materials().stream()
                .filter(material -> asked.contains(material.slot()))
                .map(material -> new Material(
                        material.slot(), documents.copy(caller, material.document(), binding(part, part.organ()))))
                .toList();
    }

    private static Set<DocumentId> ids(List<Material> materials) {
        return materials.stream().map(Material::document).collect(Collectors.toSet());
    }

    private void bind(Caller caller, CaseEntity to, DocumentId document, String field, Violations violations) {
        try {
            documents.bind(
                    caller,
                    document,
                    binding(to, to.wasSubmitted() ? to.organ() : to.filing().window()));
        } catch (NotFoundException absent) {
            violations.add(field, "unknown", "must be a document that you uploaded, and of no other record");
        }
    }

    /** Writes what the wording says, under the seal of the organ where it has one. */
    DocumentId write(CaseEntity of, Wording wording) {
        Map<String, String> values = filled(of, wording);
        Documents.Binding binding = binding(of, of.organ());
        return sealed(of, wording.template(), values)
                .map(pdf -> documents.write(binding, wording.title() + ".pdf", PDF, pdf))
                .orElseGet(() -> documents.write(
                        binding,
                        wording.title() + ".html",
                        HTML,
                        unsealed(wording.template(), values).getBytes(StandardCharsets.UTF_8)));
    }

    /** The document as it would read, without a seal. */
    DocumentPreview preview(CaseEntity of, Wording wording) {
        return new DocumentPreview(wording.title(), unsealed(wording.template(), filled(of, wording)));
    }

    /** The values with those that every document has. */
    private Map<String, String> filled(CaseEntity of, Wording wording) {
        Map<String, String> values = new HashMap<>(wording.values());
        CaseNumber number = of.number();
        values.put("title", wording.title());
        values.put("applicant", parties.addressee(of.applicant().party()));
        values.put("item", of.item().view().name());
        values.put("organ", directory.organ(of.organ()).map(OrganEntry::name).orElse(""));
        values.put("today", Terms.of(clock.today()));
        if (number != null) {
            values.put("number", number.value());
        }
        values.put(of.item().isPermit() ? "permit" : "other", "");
        return values;
    }

    /** Under the seal of the organ (LIC-003); empty where the organ has none, or the server no such function. */
    private Optional<byte[]> sealed(CaseEntity of, String template, Map<String, String> values) {
        if (!seals.isResolvable()) {
            return Optional.empty();
        }
        Map<String, String> placed = new HashMap<>(values);
        placed.put("seal", Seals.PLACE);
        return seals.get().seal(of.organ(), of.id().subject(), Templates.fill(template, placed));
    }

    /** Says itself that it carries no seal. */
    private static String unsealed(String template, Map<String, String> values) {
        Map<String, String> told = new HashMap<>(values);
        told.put("unsealed", "");
        return Templates.fill(template, told);
    }

    private static Documents.Binding binding(CaseEntity of, @Nullable OrganId organ) {
        return new Documents.Binding(
                of.id().subject(), of.applicant().party(), organ, of.filing().window());
    }
}
