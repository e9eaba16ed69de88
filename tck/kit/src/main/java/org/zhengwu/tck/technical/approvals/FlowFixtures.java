package org.zhengwu.tck.technical.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Post;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseDraft;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.ApprovalFilter;
import org.zhengwu.api.technical.approvals.ApprovalService;
import org.zhengwu.api.technical.approvals.ColleagueDraft;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft;
import org.zhengwu.api.technical.approvals.FlowDefinitionDraft.Step;
import org.zhengwu.api.technical.approvals.ReviewDraft;
import org.zhengwu.api.technical.approvals.StepMode;
import org.zhengwu.api.technical.notifications.NotificationService;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.application.cases.CaseFixtures;
import org.zhengwu.tck.application.catalogue.ItemFixtures;

/** Items of the city with flows of their own: each test has a fresh one, from the 3rd of August 2026 on. */
public interface FlowFixtures extends CaseFixtures {

    LocalDate AUGUST_3 = LocalDate.of(2026, 8, 3);
    LocalDate AUGUST_4 = LocalDate.of(2026, 8, 4);

    Step CHECK = Step.of("check", "初审", StepMode.ONE, Post.REVIEWER);
    Step LEGAL = Step.of("legal", "法制审核", StepMode.ONE, Post.HEAD);
    Step DECISION = Step.of("decision", "决定", StepMode.ONE, Post.DECIDER, Post.HEAD);

    default ApprovalService approvals() {
        return candidate().service(ApprovalService.class);
    }

    default Caller manager(Organ organ) {
        return staff().holder(Role.INFORMATION_MANAGER, organ);
    }

    /** A fresh permit of the city, published today. */
    default ServiceItem freshItem() {
        return ItemFixtures.publish(
                candidate(), manager(Organ.CITY), ItemFixtures.permit().build());
    }

    /** A fresh permit of the city with a flow of its own. */
    default ServiceItem itemOn(Step... steps) {
        clock().moveTo(AUGUST_3);
        ServiceItem item = freshItem();
        publishFlow(Organ.CITY, codeOf(item), steps);
        return item;
    }

    /** The code by which flows name the item. */
    static String codeOf(ServiceItem item) {
        return item.basicCode() == null ? item.code().value() : item.basicCode();
    }

    default FlowDefinitionDraft.Builder flow(Organ organ, @Nullable String item, Step... steps) {
        FlowDefinitionDraft.Builder draft = FlowDefinitionDraft.builder()
                .item(item)
                .division(cast().divisionCodeOf(organ))
                .effectiveFrom(AUGUST_3)
                .name("测试流程")
                .nameEn("Flow of a test")
                .basis("测试文件");
        List.of(steps).forEach(draft::step);
        return draft;
    }

    default FlowDefinition publishFlow(Organ organ, @Nullable String item, Step... steps) {
        return publish(organ, flow(organ, item, steps));
    }

    default FlowDefinition publish(Organ organ, FlowDefinitionDraft.Builder draft) {
        return approvals().publishFlow(manager(organ), IdempotencyKey.fresh(), draft.build());
    }

    /** The approval of a fresh case of the item, accepted today. */
    default Approval startedBy(People people, ServiceItem item) {
        return waitingApproval(people.reviewer(), acceptedBy(people, item));
    }

    default Case acceptedBy(People people, ServiceItem item) {
        CaseDraft draft = CaseDraft.builder()
                .item(item.id().toString())
                .material(attachment(people.applicant(), ItemFixtures.FORM))
                .build();
        Case drafted = function().create(people.applicant(), IdempotencyKey.fresh(), draft);
        Case submitted = function().submit(people.applicant(), drafted.id(), drafted.revision());
        return function().accept(people.handler(), submitted.id(), submitted.revision());
    }

    /** The approval as it is after the caller agreed. */
    default Approval agreed(Caller signer, Approval waiting) {
        ReviewDraft agree = ReviewDraft.builder().opinion("AGREE").text("同意").build();
        return approvals().review(signer, waiting.id(), waiting.revision(), agree);
    }

    default ReviewDraft back(@Nullable String toStep) {
        return ReviewDraft.builder()
                .opinion("SEND_BACK")
                .text("缺少勘察记录")
                .toStep(toStep)
                .build();
    }

    /** Whether the approval is listed as one that waits for the caller. */
    default boolean isMine(Caller caller, Approval approval) {
        ApprovalFilter filter = new ApprovalFilter(null, approval.subject().toString(), true);
        List<Approval> mine = allPages(10, page -> approvals().list(caller, filter, page));
        assertThat(mine)
                .as("of the record asked for")
                .extracting(Approval::subject)
                .allMatch(approval.subject()::equals);
        return mine.stream().anyMatch(each -> each.id().equals(approval.id()));
    }

    /** How many notices the reader got about what is to be approved. */
    default long noticesAbout(Approval approval, Caller reader) {
        NotificationService notifications = candidate().service(NotificationService.class);
        return allPages(100, page -> notifications.list(reader, false, page)).stream()
                .filter(notice -> notice.subject().equals(approval.subject()))
                .count();
    }

    default ColleagueDraft draft(Caller person) {
        return ColleagueDraft.of(person.account());
    }
}
