package org.zhengwu.plugin.notifications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.AccountId;
import org.zhengwu.api.ActingFor;
import org.zhengwu.api.Assurance;
import org.zhengwu.api.Authority;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.Grant;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.notifications.NoticeId;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.OutageException;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.notifications.NoticeOrder;
import org.zhengwu.spi.technical.notifications.Notices;
import org.zhengwu.spi.technical.notifications.Notifier;
import org.zhengwu.spi.technical.notifications.Receipt;
import org.zhengwu.testing.SeparateOrgans;

/** Callers, orders and stand-ins for the tests of notices. */
final class Boxes {

    static final String BUNDLE = "org.zhengwu.plugin.sending.notices";
    static final Subject CASE = new Subject("case", new UUID(11, 1));
    static final PartyId PARTY = new PartyId(new UUID(10, 1));
    static final PartyId OTHER_PARTY = new PartyId(new UUID(10, 2));
    static final OrganId ORGAN = new OrganId(new UUID(1, 1));
    static final OrganId MERGED = new OrganId(new UUID(1, 2));
    static final OrganId OTHER_ORGAN = new OrganId(new UUID(1, 3));

    private Boxes() {}

    static Caller actingFor(PartyId party) {
        return person(Role.SERVICE_USER, null, new ActingFor(party, Authority.SELF));
    }

    static Caller staffOf(OrganId organ) {
        return person(Role.OFFICIAL, organ, null);
    }

    static Caller administrator() {
        return person(Role.SYSTEM_ADMINISTRATOR, null, null);
    }

    private static Caller person(Role role, @Nullable OrganId organ, @Nullable ActingFor actingFor) {
        Grant grant = new Grant(role, null, organ, null, LocalDate.EPOCH, null, Set.of());
        AccountId account = new AccountId(UUID.randomUUID());
        return new Caller(account, "", List.of(grant), Channel.WEB, Assurance.VERIFIED, actingFor, null);
    }

    static NoticeOrder toParty(Map<String, String> values) {
        return NoticeOrder.toParty(PARTY, CASE, BUNDLE, "case.accepted", values);
    }

    static NoticeOrder accepted() {
        return toParty(Map.of("item", "居住证", "number", "GD-1"));
    }

    static NoticeId send(Zhengwu zhengwu, NoticeOrder order) {
        Notices notices = zhengwu.service(Notices.class);
        return zhengwu.transactions().required(() -> notices.send(order));
    }

    /** Remembers what was audited. */
    static final class Audit implements AuditLog {

        final List<AuditFact> facts = new CopyOnWriteArrayList<>();

        @Override
        public void append(Caller caller, AuditFact fact) {
            facts.add(fact);
        }

        @Override
        public void appendAlone(Caller caller, AuditFact fact) {
            facts.add(fact);
        }
    }

    /** A way that is down, or at fault, as often as it is told. */
    static final class Way implements Notifier {

        final List<NoticeId> delivered = new ArrayList<>();
        final List<String> messages = new ArrayList<>();
        int failures;
        boolean faulty;
        Receipt answer = Receipt.taken("message 1");
        private final String name;

        Way(String name) {
            this.name = name;
        }

        @Override
        public String way() {
            return name;
        }

        @Override
        public Receipt deliver(NoticeId id, String address, String title, String text) {
            if (failures-- > 0) {
                if (faulty) {
                    throw new IllegalStateException(name + " has a fault");
                }
                throw new OutageException(name + " is down");
            }
            delivered.add(id);
            messages.add(address + " " + title + " " + text);
            return answer;
        }
    }

    /** Three organs, of which one was merged into another. */
    static final class Organs extends SeparateOrgans {

        @Override
        public Set<OrganId> withPredecessors(OrganId organ) {
            return organ.equals(ORGAN) ? Set.of(ORGAN, MERGED) : Set.of(organ);
        }
    }
}
