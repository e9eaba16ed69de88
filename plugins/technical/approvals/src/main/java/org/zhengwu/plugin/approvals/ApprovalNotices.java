package org.zhengwu.plugin.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.FlowStep;
import org.zhengwu.api.technical.approvals.Signer;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Tells signers that an approval waits for them, where there is a function that sends messages. */
@ApplicationScoped
class ApprovalNotices {

    private static final String BUNDLE = "org.zhengwu.plugin.approvals.notices";

    private final Instance<Notices> notices;

    @Inject
    ApprovalNotices(Instance<Notices> notices) {
        this.notices = notices;
    }

    void assigned(Approval of, FlowStep step, AccountId colleague) {
        send(NoticeOrder.toAccount(colleague, of.subject(), BUNDLE, "approval.assigned", values(step)));
    }

    /** Reminds each person by name, and the organ once where posts are to sign. */
    void urged(Approval of, FlowStep step) {
        List<AccountId> persons = of.signers().stream()
                .filter(signer -> signer.account() != null)
                .map(Signer::account)
                .distinct()
                .toList();
        persons.forEach(
                person -> send(NoticeOrder.toAccount(person, of.subject(), BUNDLE, "approval.urged", values(step))));
        if (of.signers().stream().anyMatch(signer -> signer.post() != null)) {
            send(NoticeOrder.toOrgan(of.organ(), of.subject(), BUNDLE, "approval.urged", values(step)));
        }
    }

    private void send(NoticeOrder order) {
        if (notices.isResolvable()) {
            notices.get().send(order);
        }
    }

    private static Map<String, String> values(FlowStep step) {
        return Map.of("step", step.name(), "stepEn", step.nameEn() == null ? step.name() : step.nameEn());
    }
}
