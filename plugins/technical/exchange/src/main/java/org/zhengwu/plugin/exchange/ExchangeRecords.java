package org.zhengwu.plugin.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.PersonalEntry;
import org.zhengwu.spi.technical.identity.PersonalRecords;

/** What was told of a party's cases to the upper level (PIP-004). */
@ApplicationScoped
class ExchangeRecords implements PersonalRecords {

    private final RowBook book;
    private final Contents contents;

    @Inject
    ExchangeRecords(RowBook book, Contents contents) {
        this.book = book;
        this.contents = contents;
    }

    @Override
    public List<PersonalEntry> about(PartyId party) {
        return book.of(party).stream().map(this::entry).toList();
    }

    private PersonalEntry entry(RowEntity row) {
        PersonalEntry.Builder entry = PersonalEntry.builder(
                        "exchange", "exchange-row", row.guid().value())
                .value("object", row.kind().object())
                .value("party", row.party())
                .value("subject", row.subject())
                .value("state", row.state())
                .value("changedAt", row.changedAt());
        contents.of(row).forEach(entry::value);
        return entry.build();
    }
}
