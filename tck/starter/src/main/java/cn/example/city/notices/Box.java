package cn.example.city.notices;

import java.util.HashSet;
import java.util.Set;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Caller;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.spi.technical.notifications.NoticeOrder;

/** Whose box a notice lies in; exactly one is not null. The box of a party itself is not opened by whom it entrusted. */
record Box(PartyId party, AccountId account, OrganId organ, boolean itself) {

    static Box of(NoticeOrder order) {
        return new Box(order.party(), order.account(), order.organ(), order.itself());
    }

    /** Reads what {@link #toString()} writes. */
    static Box of(String text) {
        String id = text.substring(text.indexOf(':') + 1);
        return switch (text.substring(0, text.indexOf(':'))) {
            case "party" -> new Box(PartyId.of(id), null, null, false);
            case "itself" -> new Box(PartyId.of(id), null, null, true);
            case "account" -> new Box(null, AccountId.of(id), null, false);
            default -> new Box(null, null, OrganId.of(id), false);
        };
    }

    /** All boxes of a party. */
    static Set<String> of(PartyId party) {
        return Set.of("party:" + party, "itself:" + party);
    }

    /** The boxes that the caller's scope opens: what is not in one of them is as absent as what never was. */
    static Set<String> openTo(Caller caller) {
        Set<String> boxes = new HashSet<>();
        boxes.add("account:" + caller.account());
        caller.scope().parties().forEach(party -> boxes.add("party:" + party));
        ActingFor actingFor = caller.actingFor();
        if (actingFor == null || !actingFor.authority().isEntrusted()) {
            caller.scope().parties().forEach(party -> boxes.add("itself:" + party));
        }
        caller.scope().organs().forEach(organ -> boxes.add("organ:" + organ));
        return boxes;
    }

    @Override
    public String toString() {
        if (party != null) {
            return (itself ? "itself:" : "party:") + party;
        }
        return account != null ? "account:" + account : "organ:" + organ;
    }
}
