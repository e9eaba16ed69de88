package org.zhengwu.api.technical.identity;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.zhengwu.api.PartyId;

/**
 * A copy of everything that is kept about a party (个人信息副本, PIP-004).
 *
 * @param party whom it is about
 * @param madeAt when the copy was made
 * @param entries what each function keeps, function by function
 * @since 0.1
 */
public record PersonalRecord(PartyId party, Instant madeAt, List<PersonalEntry> entries) {

    public PersonalRecord {
        requireNonNull(party, "party");
        requireNonNull(madeAt, "madeAt");
        entries = List.copyOf(entries);
    }
}
