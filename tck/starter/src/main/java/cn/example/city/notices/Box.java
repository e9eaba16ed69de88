package cn.example.city.notices;

import java.util.HashSet;
import java.util.Set;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.spi.technical.notifications.NoticeOrder;

/** Whose box a notice lies in; exactly one is not null. */
record Box(PartyId party, AccountId account, OrganId organ) {

    static Box of(NoticeOrder order) {
        return new Box(order.party(), order.account(), order.organ());
    }

    /** Reads what {@link #toString()} writes. */
    static Box of(String text) {
        String id = text.substring(text.indexOf(':') + 1);
        return switch (text.substring(0, text.indexOf(':'))) {
            case "party" -> new Box(PartyId.of(id), null, null);
            case "account" -> new Box(null, AccountId.of(id), null);
            default -> new Box(null, null, OrganId.of(id));
        };
    }

    /** The boxes that the caller's scope opens: what is not in one of them is as absent as what never was. */
    static Set<String> openTo(Caller caller) {
        Set<String> boxes = new HashSet<>();
        boxes.add("account:" + caller.account());
        caller.scope().parties().forEach(party -> boxes.add("party:" + party));
        caller.scope().organs().forEach(organ -> boxes.add("organ:" + organ));
        return boxes;
    }

    @Override
    public String toString() {
        if (party != null) {
            return "party:" + party;
        }
        return account != null ? "account:" + account : "organ:" + organ;
    }
}
