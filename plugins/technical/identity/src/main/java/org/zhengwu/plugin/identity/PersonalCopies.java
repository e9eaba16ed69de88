package org.zhengwu.plugin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.zhengwu.api.Caller;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Subject;
import org.zhengwu.api.technical.identity.PersonalEntry;
import org.zhengwu.api.technical.identity.PersonalRecord;
import org.zhengwu.spi.technical.audit.AuditFact;
import org.zhengwu.spi.technical.audit.AuditLog;
import org.zhengwu.spi.technical.identity.PersonalRecords;

/** Puts together what all functions keep about a party (PIP-004). */
@ApplicationScoped
class PersonalCopies {

    private final Instance<PersonalRecords> functions;
    private final AuditLog audit;

    @Inject
    PersonalCopies(Instance<PersonalRecords> functions, AuditLog audit) {
        this.functions = functions;
        this.audit = audit;
    }

    PersonalRecord copy(Caller caller, PartyId party) {
        Principals.require(
                caller, party, "not-for-agents", "A handler or delegate is not given everything about the party");
        List<PersonalEntry> entries = functions.stream()
                .flatMap(function -> function.about(party).stream())
                .sorted(Comparator.comparing(PersonalEntry::function))
                .toList();
        Subject subject = new Subject(PartyRegister.SUBJECT_TYPE, party.value());
        audit.append(caller, AuditFact.done("IdentityService.copyPersonalRecord", subject, Map.of()));
        return new PersonalRecord(party, Instant.now(), entries);
    }
}
