package org.zhengwu.plugin.approvals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.technical.approvals.Approval;
import org.zhengwu.api.technical.approvals.FlowStep;
import org.zhengwu.api.technical.approvals.StepLapse;
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
        toAccount(of, colleague, "approval.assigned", values(step));
    }

    void asked(Approval of, FlowStep step, AccountId colleague) {
        toAccount(of, colleague, "approval.asked", values(step));
    }

    void advised(Approval of, FlowStep step, AccountId asker) {
        toAccount(of, asker, "approval.advised", values(step));
    }

    void askedNoMore(Approval of, FlowStep step, AccountId colleague) {
        toAccount(of, colleague, "approval.asked-no-more", values(step));
    }

    void urged(Approval of, FlowStep step) {
        toSigners(of, "approval.urged", values(step));
    }

    /** Reminds those for whom the step waits, or tells those to whom it went over, and tells the handler. */
    void lapsed(Approval of, FlowStep step, StepLapse done, LocalDate lastDay) {
        String template = done == StepLapse.HAND_OVER ? "approval.handed-over" : "approval.overdue";
        Map<String, String> values = new HashMap<>(values(step));
        values.put("lastDay", lastDay.toString());
        toSigners(of, template, values);
        if (of.handler() != null) {
            toAccount(of, of.handler(), template + ".handler", values);
        }
    }

    /** Tells each person by name, also who asked for an opinion, and the organ once where posts are to sign. */
    private void toSigners(Approval of, String template, Map<String, String> values) {
        of.signers().stream()
                .flatMap(signer ->
                        Stream.concat(Stream.ofNullable(signer.account()), Stream.ofNullable(signer.askedBy())))
                .distinct()
                .forEach(person -> toAccount(of, person, template, values));
        if (of.signers().stream().anyMatch(signer -> signer.post() != null)) {
            send(NoticeOrder.toOrgan(of.organ(), of.subject(), BUNDLE, template, values));
        }
    }

    private void toAccount(Approval of, AccountId account, String template, Map<String, String> values) {
        send(NoticeOrder.toAccount(account, of.subject(), BUNDLE, template, values));
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
