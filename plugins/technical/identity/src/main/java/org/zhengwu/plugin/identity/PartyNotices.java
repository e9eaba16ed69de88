package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Subject;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;

/** Tells a party itself what became of its entry and who acts for it, where there is somebody who sends notices. */
@ApplicationScoped
class PartyNotices {

    private static final String BUNDLE = "org.zhengwu.plugin.identity.notices";

    private final Instance<Notices> notices;

    @Inject
    PartyNotices(Instance<Notices> notices) {
        this.notices = notices;
    }

    void tell(PartyId party, String template, Map<String, String> values) {
        if (notices.isResolvable()) {
            Subject subject = new Subject(PartyRegister.SUBJECT_TYPE, party.value());
            notices.get().send(NoticeOrder.toPartyItself(party, subject, BUNDLE, template, values));
        }
    }
}
