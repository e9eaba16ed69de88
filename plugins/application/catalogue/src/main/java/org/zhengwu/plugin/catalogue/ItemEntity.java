package org.zhengwu.plugin.catalogue;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.runtime.persistence.Revisions;

/** An item through all its versions; the root that every change of a version locks. */
@Entity(name = "catItem")
@Table(name = "cat_item")
class ItemEntity {

    @Id
    private UUID id;

    private String code;

    @Column(name = "last_number")
    private int lastNumber;

    private @Nullable String imported;

    // A change of a version alone would not move the revision of its item.
    @SuppressWarnings("UnusedVariable")
    private int changes;

    @Version
    private long revision;

    protected ItemEntity() {}

    ItemEntity(ImplementingCode code) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = code.value();
    }

    ItemId id() {
        return new ItemId(id);
    }

    Subject subject() {
        return new Subject("item", id);
    }

    ImplementingCode code() {
        return new ImplementingCode(code);
    }

    int lastNumber() {
        return lastNumber;
    }

    int nextNumber() {
        lastNumber++;
        changed();
        return lastNumber;
    }

    void changed() {
        changes++;
    }

    /** Whether the last import said this. */
    boolean wasImportedAs(String digest) {
        return digest.equals(imported);
    }

    void importedAs(String digest) {
        imported = digest;
        changed();
    }

    void expect(Revision read) {
        Revisions.expect(revision, read);
    }

    Revision revision() {
        return new Revision(revision);
    }
}
