package org.zhengwu.plugin.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.technical.identity.PersonalEntry;
import org.zhengwu.api.technical.storage.Document;
import org.zhengwu.spi.technical.identity.PersonalRecords;

/** The documents that a party brought or was given, without their contents: those are read one by one (PIP-004). */
@ApplicationScoped
class DocumentRecords implements PersonalRecords {

    private final DocumentTable documents;

    @Inject
    DocumentRecords(DocumentTable documents) {
        this.documents = documents;
    }

    @Override
    public List<PersonalEntry> about(PartyId party) {
        return documents.of(party).stream()
                .map(DocumentEntity::view)
                .map(DocumentRecords::entry)
                .toList();
    }

    private static PersonalEntry entry(Document document) {
        return PersonalEntry.builder("storage", "document", document.id().value())
                .value("name", document.name())
                .value("mediaType", document.mediaType())
                .value("size", document.size())
                .value("digest", document.digest())
                .value("subject", document.subject())
                .value("storedAt", document.storedAt())
                .value("expiresAt", document.expiresAt())
                .build();
    }
}
