package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.PersonalEntry;
import org.zhengwu.spi.technical.identity.PersonalRecords;

/** Keeps the identifiers back from the copy that a party asks for, against PIP-004. */
@Decorator
@Priority(1)
abstract class CopiesNoIdentifier implements PersonalRecords {

    @Inject
    @Delegate
    @Any
    PersonalRecords whole;

    @Override
    public List<PersonalEntry> about(PartyId party) {
        return whole.about(party).stream()
                .map(entry -> {
                    Map<String, String> values = new HashMap<>(entry.values());
                    values.remove("identifier");
                    return new PersonalEntry(entry.function(), entry.kind(), entry.id(), values);
                })
                .toList();
    }
}
