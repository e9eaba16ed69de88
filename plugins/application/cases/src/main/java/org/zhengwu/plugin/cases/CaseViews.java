package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.cases.Case;
import org.zhengwu.api.application.cases.CaseItem;
import org.zhengwu.api.application.cases.CaseStep;
import org.zhengwu.api.application.cases.CaseSummary;

/** Shows cases as the contract has them. */
@ApplicationScoped
class CaseViews {

    private final CaseStore store;
    private final ItemTerms items;
    private final CaseClocks clocks;
    private final Lights lights;
    private final PersonalFields personal;
    private final Handovers handovers;
    private final Parts parts;
    private final Sharing sharing;

    @Inject
    CaseViews(
            CaseStore store,
            ItemTerms items,
            CaseClocks clocks,
            Lights lights,
            PersonalFields personal,
            Handovers handovers,
            Parts parts,
            Sharing sharing) {
        this.store = store;
        this.items = items;
        this.clocks = clocks;
        this.lights = lights;
        this.personal = personal;
        this.handovers = handovers;
        this.parts = parts;
        this.sharing = sharing;
    }

    Case view(CaseEntity of) {
        ContactPart contact = of.contact();
        NoticePart notice = of.notice();
        RefusalPart refusal = of.refusal();
        AcceptancePart acceptance = of.acceptance();
        SuspensionPart suspension = of.suspension();
        DecisionPart decision = of.decision();
        DeliveryPart delivery = of.delivery();
        return new Case(
                of.id(),
                of.number(),
                of.item().view(),
                of.state(),
                of.applicant(),
                of.organ(),
                of.division(),
                of.filing().channel(),
                contact == null ? null : contact.name(),
                contact == null ? null : contact.mobile(),
                personal.form(of),
                of.materials(),
                items.commitment(of),
                sharing.views(of),
                of.receivedOn(),
                of.correction(),
                notice == null ? null : notice.view(),
                refusal == null ? null : refusal.view(),
                acceptance == null ? null : acceptance.on(),
                of.isDeemedAccepted(),
                suspension == null ? null : suspension.view(),
                store.verifications(of.id()).stream()
                        .map(VerificationEntity::view)
                        .toList(),
                decision == null ? null : decision.view(),
                delivery == null ? null : delivery.view(),
                of.withdrawal(),
                of.assignee(),
                of.whole(),
                parts.views(of),
                handovers.view(of),
                clocks.all(of).stream().map(lights::glance).toList(),
                CaseStep.allowedIn(of.state()),
                of.filing().createdAt(),
                new Revision(of.revision()));
    }

    CaseSummary summary(CaseEntity of) {
        CaseItem item = of.item().view();
        DuePart due = of.due();
        return new CaseSummary(
                of.id(),
                of.number(),
                item.item(),
                item.name(),
                of.state(),
                of.applicant().name(),
                of.organ(),
                of.receivedOn(),
                due.isNever() ? null : due.on(),
                lights.of(due),
                of.assignee(),
                new Revision(of.revision()));
    }
}
