package org.zhengwu.plugin.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.zhengwu.api.application.cases.CaseReference;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Tells the applicant, or the staff of the organ, what happened; number, item and days only. */
@ApplicationScoped
class CaseNotices {

    private static final String BUNDLE = "org.zhengwu.plugin.cases.notices";

    private final Notices notices;

    @Inject
    CaseNotices(Notices notices) {
        this.notices = notices;
    }

    void toApplicant(CaseEntity of, String template, Map<String, String> values) {
        notices.send(
                NoticeOrder.toParty(of.applicant().party(), of.id().subject(), BUNDLE, template, values(of, values)));
    }

    void toOrgan(CaseEntity of, String template, Map<String, String> values) {
        notices.send(NoticeOrder.toOrgan(of.organ(), of.id().subject(), BUNDLE, template, values(of, values)));
    }

    private static Map<String, String> values(CaseEntity of, Map<String, String> more) {
        CaseReference about = of.reference();
        Map<String, String> values = new HashMap<>(more);
        values.put("number", about.number().value());
        values.put("item", of.item().view().name());
        return values;
    }
}
