package org.zhengwu.plugin.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.exchange.RowKind;
import org.zhengwu.spi.technical.exchange.CaseReport;

/** Tells a case as records, by the names of {@code docs/schemas/exchange-batch.schema.json} (CSE-002). */
final class Facts {

    private Facts() {}

    /** The facts of a case in the order in which they go: what the others refer to comes first. */
    static List<Fact> of(CaseReport report) {
        List<Fact> facts = new ArrayList<>();
        facts.add(application(report.application()));
        report.materials().forEach(each -> facts.add(material(each)));
        report.steps().forEach(each -> facts.add(step(each)));
        report.specials().forEach(each -> facts.add(special(each)));
        CaseReport.Result result = report.result();
        if (result != null) {
            facts.add(result(result));
        }
        return facts;
    }

    private static Fact application(CaseReport.Application of) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("item_code", of.item().code());
        values.put("item_version", of.item().version());
        values.put("item_name", of.item().name());
        values.put("project_type", of.projectType());
        values.put("apply_type", of.applyType());
        values.put("apply_time", of.appliedAt());
        values.put("receive_date", of.receivedOn());
        values.put("accept_date", of.acceptedOn());
        values.put("promise_date", of.promisedUntil());
        values.put("statutory_date", of.statutoryUntil());
        values.put("org_code", of.organ().creditCode());
        values.put("org_name", of.organ().name());
        values.put("area_code", of.organ().division());
        people(of, values);
        return Fact.of(RowKind.ACCEPT, "", values);
    }

    private static void people(CaseReport.Application of, Map<String, @Nullable Object> values) {
        CaseReport.Applicant applicant = of.applicant();
        values.put("applicant_type", applicant.kind());
        values.put(Masks.APPLICANT_NAME, applicant.name());
        values.put(Masks.IDENTIFIER_KIND, applicant.identifierKind());
        values.put(Masks.IDENTIFIER, applicant.identifier());
        values.put("agent_type", applicant.authority());
        CaseReport.Contact contact = of.contact();
        if (contact != null) {
            values.put(Masks.CONTACT_NAME, contact.name());
            values.put(Masks.CONTACT_MOBILE, contact.mobile());
        }
    }

    private static Fact material(CaseReport.Material of) {
        return Fact.of(
                RowKind.MATERIAL,
                of.slot() + "|" + of.document(),
                Map.of(
                        "material_code", of.slot(),
                        "material_name", of.name(),
                        "material_document", of.document()));
    }

    private static Fact step(CaseReport.Step of) {
        return Fact.of(
                RowKind.PROCESS,
                of.number(),
                Map.of(
                        "process_no", of.number(),
                        "process_step", of.step(),
                        "process_state", of.state(),
                        "process_date", of.legalDate(),
                        "process_begin_time", of.begunAt(),
                        "process_end_time", of.endedAt()));
    }

    private static Fact special(CaseReport.Special of) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("special_no", of.number());
        values.put("special_type", of.type());
        values.put("special_name", of.type());
        values.put(Masks.SPECIAL_REASON, of.reason());
        values.put("special_begin_date", of.from());
        values.put("special_expected_date", of.expectedUntil());
        values.put("special_end_date", of.until());
        values.put("special_result", of.until() == null ? "RUNNING" : "ENDED");
        return Fact.of(RowKind.SPECIAL, of.number(), values);
    }

    private static Fact result(CaseReport.Result of) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(Codes.RESULT_TYPE, of.closing());
        values.put("result_date", of.on());
        values.put("result_document", of.document());
        values.put("delivery_type", of.deliveredBy());
        values.put("delivery_date", of.deliveredOn());
        return Fact.of(RowKind.RESULT, "", values);
    }
}
