package org.zhengwu.plugin.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.identity.CheckedOrgan;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.UnifiedCreditCode;
import org.zhengwu.runtime.persistence.UuidText;
import org.zhengwu.spi.technical.identity.OrganEntry;

/** An organ on file. */
@Entity(name = "idOrgan")
@Table(name = "id_organ")
class OrganEntity {

    @Id
    private UUID id;

    @Column(name = "credit_code")
    private String creditCode;

    private String name;
    private UUID division;

    @Convert(converter = UuidText.class)
    private @Nullable UUID superior;

    @Convert(converter = UuidText.class)
    private @Nullable UUID successor;

    @Version
    private long revision;

    protected OrganEntity() {}

    OrganEntity(UnifiedCreditCode creditCode, String name, DivisionId division) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.creditCode = creditCode.value();
        this.name = name;
        this.division = division.value();
    }

    void change(CheckedOrgan values) {
        creditCode = values.creditCode().value();
        name = values.name();
        division = values.division().value();
        putBelow(values.superior());
    }

    /** Whether it is as the values say. */
    boolean has(CheckedOrgan values) {
        return creditCode.equals(values.creditCode().value())
                && name.equals(values.name())
                && division.equals(values.division().value())
                && Objects.equals(superior(), values.superior());
    }

    void putBelow(@Nullable OrganId organ) {
        superior = organ == null ? null : organ.value();
    }

    void mergeInto(OrganId heir) {
        successor = heir.value();
    }

    OrganId id() {
        return new OrganId(id);
    }

    String creditCode() {
        return creditCode;
    }

    DivisionId division() {
        return new DivisionId(division);
    }

    @Nullable
    OrganId superior() {
        return superior == null ? null : new OrganId(superior);
    }

    @Nullable
    OrganId successor() {
        return successor == null ? null : new OrganId(successor);
    }

    boolean isMerged() {
        return successor != null;
    }

    long revision() {
        return revision;
    }

    Organ view(DivisionCode divisionCode) {
        return new Organ(
                id(), new Revision(revision), creditCode, name, division(), divisionCode, superior(), successor());
    }

    OrganEntry entry() {
        return new OrganEntry(id(), creditCode, name, division(), superior(), successor());
    }
}
