package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.PersonalEntry;
import org.zhengwu.selftest.broken.Altered;
import org.zhengwu.spi.technical.identity.PersonalRecords;

/** Leaves out of the copy why a correction was refused, against PIP-004. */
@Decorator
@Priority(1)
abstract class CopiesNoReasonOfARefusal implements PersonalRecords {

    @Inject
    @Delegate
    @Any
    PersonalRecords whole;

    @Override
    public List<PersonalEntry> about(PartyId party) {
        return whole.about(party).stream().map(CopiesNoReasonOfARefusal::copied).toList();
    }

    private static PersonalEntry copied(PersonalEntry entry) {
        Map<String, String> values = new LinkedHashMap<>(entry.values());
        values.remove("reason");
        return Altered.with(entry, "values", values);
    }
}
