package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Violations;
import org.zhengwu.api.application.cases.CaseNumber;
import org.zhengwu.api.application.cases.CheckedDecision;
import org.zhengwu.api.application.cases.CheckedRefusal;
import org.zhengwu.api.application.cases.CheckedSupplementNotice;
import org.zhengwu.api.application.cases.CheckedSuspension;
import org.zhengwu.api.application.cases.DecisionOutcome;
import org.zhengwu.api.application.cases.Demand;
import org.zhengwu.api.application.cases.DocumentPreview;
import org.zhengwu.api.application.cases.Material;
import org.zhengwu.api.application.cases.RefusalOutcome;
import org.zhengwu.api.application.cases.Remedies;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.technical.storage.DocumentId;
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
    private final Directory directory;
    private final Parties parties;
    private final LegalClock clock;
    private final Instance<Seals> seals;

    @Inject
    CaseDocuments(Documents documents, Directory directory, Parties parties, LegalClock clock, Instance<Seals> seals) {
        this.documents = documents;
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

    DocumentId acceptance(CaseEntity of, LocalDate acceptedOn, boolean deemed) {
        Map<String, String> values = new HashMap<>();
        LocalDate received = of.receivedOn();
        if (received != null) {
            values.put("received", Terms.of(received));
        }
        values.put("accepted", Terms.of(acceptedOn));
        if (deemed) {
            values.put("deemed", "逾期未告知补正");
        } else {
            values.put("complete", "申请材料齐全、符合法定形式");
        }
        return write(of, "acceptance", "受理通知书", values);
    }

    DocumentId supplementNotice(CaseEntity of, HandlingTerms terms, CheckedSupplementNotice notice) {
        List<Demand> demands = notice.demands();
        Map<String, String> values = new HashMap<>();
        values.put(
                "demands",
                IntStream.range(0, demands.size())
                        .mapToObj(at -> (at + 1) + ". " + place(terms, demands.get(at))
                                + demands.get(at).problem())
                        .collect(Collectors.joining("\n")));
        putDay(values, "supplyBy", notice.supplyBy());
        return write(of, "supplement-notice", "补正材料一次性告知书", values);
    }

    DocumentId refusal(CaseEntity of, CheckedRefusal refusal) {
        Map<String, String> values = new HashMap<>();
        values.put("reasons", refusal.reasons());
        put(values, "basis", refusal.basis());
        put(values, "rightOrgan", refusal.rightOrganName());
        values.put(
                "outcome",
                switch (refusal.outcome()) {
                    case NOT_REQUIRED -> "该事项依法不需要申请";
                    case WRONG_ORGAN -> "该事项依法不属于本机关职权范围";
                    case NOT_ACCEPTED -> "依法不予受理";
                });
        boolean told = refusal.outcome() == RefusalOutcome.NOT_REQUIRED;
        return write(of, "refusal", told ? "无需办理告知书" : "不予受理决定书", values);
    }

    DocumentId suspension(CaseEntity of, CheckedSuspension suspension) {
        Map<String, String> values = new HashMap<>();
        values.put("procedure", Terms.of(suspension.procedure()));
        values.put("reason", suspension.reason());
        values.put("expected", Terms.of(suspension.expectedUntil()));
        return write(of, "suspension", "特别程序告知书", values);
    }

    DocumentId extension(CaseEntity of, String reason, LocalDate newEnd) {
        return write(of, "extension", "延长办理期限告知书", Map.of("reason", reason, "end", Terms.of(newEnd)));
    }

    DocumentId decision(CaseEntity of, CheckedDecision decision, @Nullable String explanation) {
        return write(of, "decision", titleOf(of, decision), valuesOf(of, decision, explanation));
    }

    /** The decision as it would read, without a seal. */
    DocumentPreview preview(CaseEntity of, CheckedDecision decision, @Nullable String explanation) {
        String title = titleOf(of, decision);
        Map<String, String> values = filled(of, title, valuesOf(of, decision, explanation));
        return new DocumentPreview(title, unsealed("decision", values));
    }

    private static String titleOf(CaseEntity of, CheckedDecision decision) {
        return outcome(of, decision) + "决定书";
    }

    private static String outcome(CaseEntity of, CheckedDecision decision) {
        return (decision.outcome() == DecisionOutcome.GRANT ? "准予" : "不予")
                + (of.item().isPermit() ? "行政许可" : "办理");
    }

    private static Map<String, String> valuesOf(CaseEntity of, CheckedDecision decision, @Nullable String explanation) {
        Map<String, String> values = new HashMap<>();
        put(values, "reasons", decision.reasons());
        put(values, "explanation", explanation);
        Remedies remedies = decision.remedies();
        if (remedies != null) {
            values.put("reconsideration", remedies.reconsideration());
            values.put("lawsuit", remedies.lawsuit());
        }
        values.put("outcome", outcome(of, decision));
        return values;
    }

    private DocumentId write(CaseEntity of, String template, String title, Map<String, String> own) {
        Map<String, String> values = filled(of, title, own);
        Documents.Binding binding = binding(of, of.organ());
        return sealed(of, template, values)
                .map(pdf -> documents.write(binding, title + ".pdf", PDF, pdf))
                .orElseGet(() -> documents.write(
                        binding,
                        title + ".html",
                        HTML,
                        unsealed(template, values).getBytes(StandardCharsets.UTF_8)));
    }

    /** The values with those that every document has. */
    private Map<String, String> filled(CaseEntity of, String title, Map<String, String> own) {
        Map<String, String> values = new HashMap<>(own);
        CaseNumber number = of.number();
        values.put("title", title);
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

    private static String place(HandlingTerms terms, Demand demand) {
        String material = demand.material();
        return material == null
                ? "表单项“" + label(terms.form(), String.valueOf(demand.field())) + "”："
                : "材料“" + name(terms.materials(), material) + "”：";
    }

    private static String name(List<MaterialSlot> slots, String code) {
        return slots.stream()
                .filter(slot -> slot.code().equals(code))
                .map(MaterialSlot::name)
                .findFirst()
                .orElse(code);
    }

    private static String label(@Nullable FormDefinition form, String field) {
        return Optional.ofNullable(form)
                .flatMap(asking -> asking.findField(field))
                .map(found -> found.label().zh())
                .orElse(field);
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static void putDay(Map<String, String> values, String name, @Nullable LocalDate day) {
        put(values, name, day == null ? null : Terms.of(day));
    }
}
