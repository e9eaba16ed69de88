package org.zhengwu.tck.application.cases;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.RuleViolatedException;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseClock;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.cases.CaseService;
import org.zhengwu.api.application.cases.DecisionDraft;
import org.zhengwu.api.application.cases.DecisionOutcome;
import org.zhengwu.api.application.cases.DemandDraft;
import org.zhengwu.api.application.cases.MaterialDraft;
import org.zhengwu.api.application.cases.RemediesDraft;
import org.zhengwu.api.application.cases.SupplementNoticeDraft;
import org.zhengwu.api.application.cases.SuspensionDraft;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.api.technical.deadlines.ClockKind;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.api.technical.storage.DocumentStore;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.FunctionContract;
import org.zhengwu.tck.application.catalogue.ItemFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures.Kind;
import org.zhengwu.tck.technical.storage.Uploads;

/** Brings cases into every state on a day, for the contracts of cases. */
public interface CaseFixtures extends FunctionContract<CaseService> {

    /** A day after those on which the tests act. */
    String LATE_IN_THE_YEAR = "2026-12-31";

    /** The people of one case: who applies, and the staff of its organ. */
    record People(Caller applicant, Caller handler, Caller reviewer, Caller decider) {}

    @Override
    default CaseService function() {
        return candidate().service(CaseService.class);
    }

    default ServiceItem item(Kind kind) {
        return ItemFixtures.published(candidate(), kind);
    }

    /** A fresh applicant, and the staff of the city's department. */
    default People people() {
        return people(cast().serviceUser(PartyKind.NATURAL_PERSON));
    }

    default People people(Caller applicant) {
        return new People(
                applicant,
                staff().official(Organ.CITY, Post.HANDLER),
                staff().official(Organ.CITY, Post.REVIEWER),
                staff().official(Organ.CITY, Post.DECIDER));
    }

    default Caller head() {
        return staff().official(Organ.CITY, Post.HEAD);
    }

    /** The draft of a complete application by the caller. */
    default CaseDraft.Builder application(Caller applicant, Kind kind) {
        return CaseDraft.builder()
                .item(item(kind).id().toString())
                .field("用途", "门店招牌")
                .material(attachment(applicant, ItemFixtures.FORM));
    }

    /** A fresh upload of the caller for a material. */
    default MaterialDraft attachment(Caller uploader, String slot) {
        return MaterialDraft.builder()
                .slot(slot)
                .document(Uploads.pdfOf(candidate().service(DocumentStore.class), uploader)
                        .id()
                        .toString())
                .build();
    }

    default Case drafted(Caller applicant, Kind kind) {
        return function()
                .create(
                        applicant,
                        IdempotencyKey.fresh(),
                        application(applicant, kind).build());
    }

    default Case submitted(Caller applicant, Kind kind, LocalDate on) {
        clock().moveTo(on);
        Case drafted = drafted(applicant, kind);
        return function().submit(applicant, drafted.id(), drafted.revision());
    }

    default Case accepted(People people, Kind kind, LocalDate on) {
        Case submitted = submitted(people.applicant(), kind, on);
        return function().accept(people.handler(), submitted.id(), submitted.revision());
    }

    /** An accepted case with a review that agrees. */
    default Case reviewed(People people, Kind kind, LocalDate on) {
        Case accepted = accepted(people, kind, on);
        review(people.reviewer(), accepted, "AGREE");
        return seenBy(people.handler(), accepted);
    }

    default Case granted(People people, Kind kind, LocalDate on) {
        Case reviewed = reviewed(people, kind, on);
        return function().decide(people.decider(), reviewed.id(), reviewed.revision(), grant());
    }

    default Approval review(Caller reviewer, Case about, String opinion) {
        ApprovalService approvals = candidate().service(ApprovalService.class);
        Approval waiting = waitingApproval(reviewer, about);
        ReviewDraft draft =
                ReviewDraft.builder().opinion(opinion).text("材料齐全与否已核对。").build();
        return approvals.review(reviewer, waiting.id(), waiting.revision(), draft);
    }

    /** The approval of the case that waits for a reviewer. */
    default Approval waitingApproval(Caller staff, Case about) {
        ApprovalFilter filter =
                new ApprovalFilter("IN_REVIEW", about.id().subject().toString());
        return allPages(100, page -> candidate().service(ApprovalService.class).list(staff, filter, page)).stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("No approval of the case waits for a review"));
    }

    default Case seenBy(Caller caller, Case about) {
        return function()
                .find(caller, about.id())
                .orElseThrow(() -> new AssertionError("The case is not seen by one who may see it"));
    }

    default CaseClock clockOf(Case about, ClockKind kind) {
        List<CaseClock> found =
                about.clocks().stream().filter(each -> each.kind() == kind).toList();
        if (found.isEmpty()) {
            throw new AssertionError("The case has no " + kind + " clock");
        }
        return found.get(found.size() - 1);
    }

    /** The end of the newest statutory clock. */
    default LocalDate statutoryEnd(Case about) {
        return clockOf(about, ClockKind.STATUTORY).end();
    }

    default DecisionDraft grant() {
        return DecisionDraft.builder().outcome(DecisionOutcome.GRANT.name()).build();
    }

    default DecisionDraft refusal() {
        return DecisionDraft.builder()
                .outcome(DecisionOutcome.REFUSE.name())
                .reasons("设置位置不符合规划。")
                .remedies(RemediesDraft.builder()
                        .reconsideration("收到决定之日起六十日内向本级人民政府申请行政复议。")
                        .lawsuit("收到决定之日起六个月内向人民法院提起行政诉讼。")
                        .build())
                .build();
    }

    /** A notice that names one material and one field, with time until late in the year. */
    default SupplementNoticeDraft notice() {
        return notice(LATE_IN_THE_YEAR);
    }

    /** A notice that names one material and one field. */
    default SupplementNoticeDraft notice(String supplyBy) {
        return SupplementNoticeDraft.builder()
                .demand(DemandDraft.builder()
                        .material(ItemFixtures.OPTIONAL)
                        .problem("请附设计说明")
                        .build())
                .demand(DemandDraft.builder().field("面积").problem("请填写面积").build())
                .supplyBy(supplyBy)
                .build();
    }

    /** A notice that names one material, with time until late in the year. */
    default SupplementNoticeDraft demanding(String material) {
        return SupplementNoticeDraft.builder()
                .demand(DemandDraft.builder().material(material).problem("请补交").build())
                .supplyBy(LATE_IN_THE_YEAR)
                .build();
    }

    default SuspensionDraft expertReview(LocalDate expectedUntil) {
        return SuspensionDraft.builder()
                .procedure("EXPERT_REVIEW")
                .reason("需要专家评审结构安全")
                .expectedUntil(expectedUntil.toString())
                .build();
    }

    /** The form of the complete application. */
    default Map<String, String> usualForm() {
        return Map.of("用途", "门店招牌");
    }

    /** The call is refused by the rule. */
    default void assertRule(String rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(type(RuleViolatedException.class))
                .extracting(RuleViolatedException::rule)
                .isEqualTo(rule);
    }

    /** Who manages the items of the city. */
    default Caller manager() {
        return staff().holder(Role.INFORMATION_MANAGER, Organ.CITY);
    }
}
