package org.zhengwu.plugin.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.cases.CheckedDecision;
import org.zhengwu.api.application.cases.CheckedRefusal;
import org.zhengwu.api.application.cases.CheckedSupplementNotice;
import org.zhengwu.api.application.cases.CheckedSuspension;
import org.zhengwu.api.application.cases.DecisionOutcome;
import org.zhengwu.api.application.cases.Demand;
import org.zhengwu.api.application.cases.RefusalOutcome;
import org.zhengwu.api.application.cases.Remedies;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.HandlingTerms.MaterialSlot;

/**
 * What a document says beside what every document of a case says.
 *
 * @param template the name of the template that it fills
 * @param title the title of the document
 * @param values what it puts in the places of the template
 */
record Wording(String template, String title, Map<String, String> values) {

    Wording {
        values = Map.copyOf(values);
    }

    static Wording acceptance(CaseEntity of, LocalDate acceptedOn, boolean deemed) {
        Map<String, String> values = new HashMap<>();
        putDay(values, "received", of.receivedOn());
        values.put("accepted", Terms.of(acceptedOn));
        if (deemed) {
            values.put("deemed", "逾期未告知补正");
        } else {
            values.put("complete", "申请材料齐全、符合法定形式");
        }
        return new Wording("acceptance", "受理通知书", values);
    }

    static Wording supplementNotice(HandlingTerms terms, CheckedSupplementNotice notice) {
        List<Demand> demands = notice.demands();
        Map<String, String> values = new HashMap<>();
        values.put(
                "demands",
                IntStream.range(0, demands.size())
                        .mapToObj(at -> (at + 1) + ". " + place(terms, demands.get(at))
                                + demands.get(at).problem())
                        .collect(Collectors.joining("\n")));
        putDay(values, "supplyBy", notice.supplyBy());
        return new Wording("supplement-notice", "补正材料一次性告知书", values);
    }

    static Wording refusal(CheckedRefusal refusal) {
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
        return new Wording("refusal", told ? "无需办理告知书" : "不予受理决定书", values);
    }

    static Wording suspension(CheckedSuspension suspension) {
        Map<String, String> values = Map.of(
                "procedure", Terms.of(suspension.procedure()),
                "reason", suspension.reason(),
                "expected", Terms.of(suspension.expectedUntil()));
        return new Wording("suspension", "特别程序告知书", values);
    }

    static Wording extension(String reason, LocalDate newEnd) {
        return new Wording("extension", "延长办理期限告知书", Map.of("reason", reason, "end", Terms.of(newEnd)));
    }

    static Wording decision(CaseEntity of, CheckedDecision decision, @Nullable String explanation) {
        String outcome = (decision.outcome() == DecisionOutcome.GRANT ? "准予" : "不予")
                + (of.item().isPermit() ? "行政许可" : "办理");
        Map<String, String> values = new HashMap<>();
        put(values, "reasons", decision.reasons());
        put(values, "explanation", explanation);
        Remedies remedies = decision.remedies();
        if (remedies != null) {
            values.put("reconsideration", remedies.reconsideration());
            values.put("lawsuit", remedies.lawsuit());
        }
        values.put("outcome", outcome);
        return new Wording("decision", outcome + "决定书", values);
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
