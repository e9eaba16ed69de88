package org.zhengwu.selftest.broken.identity;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.PersonalEntry;
import org.zhengwu.spi.technical.identity.PersonalRecords;

/** Leaves out of the copy who may act for the party, against PIP-004. */
@Decorator
@Priority(1)
abstract class CopyForgetsWhoMayAct implements PersonalRecords {

    @Inject
    @Delegate
    @Any
    PersonalRecords whole;

    @Override
    public List<PersonalEntry> about(PartyId party) {
        return whole.about(party).stream()
                .filter(entry -> !entry.values().containsKey("authority"))
                .toList();
    }
}
