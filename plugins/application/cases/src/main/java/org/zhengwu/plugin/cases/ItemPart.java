package org.zhengwu.plugin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.zhengwu.api.application.cases.CaseItem;
import org.zhengwu.api.application.catalogue.CaseType;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.spi.application.catalogue.HandlingTerms;

/** The version of the item that a case is about. */
@Embeddable
class ItemPart {

    /** The item type that the law of permits binds (行政许可, GB/T 39046 A.1, ITM-002). */
    private static final String PERMIT = "01";

    @Column(name = "item_version")
    private UUID version;

    private UUID item;

    @Column(name = "item_code")
    private String code;

    @Column(name = "item_name")
    private String name;

    @Column(name = "type_code")
    private String typeCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "case_type")
    private CaseType caseType;

    @Column(name = "joint_handling")
    private boolean jointHandling;

    private boolean verification;

    protected ItemPart() {}

    ItemPart(HandlingTerms terms) {
        this.version = terms.version().value();
        this.item = terms.item().value();
        this.code = terms.code();
        this.name = terms.name();
        this.typeCode = terms.typeCode();
        this.caseType = terms.caseType();
        this.jointHandling = terms.jointHandling();
        this.verification = terms.verification();
    }

    boolean isPermit() {
        return typeCode.equals(PERMIT);
    }

    boolean isInstant() {
        return caseType == CaseType.INSTANT;
    }

    CaseItem view() {
        return new CaseItem(
                new ItemVersionId(version),
                new ItemId(item),
                code,
                name,
                typeCode,
                caseType,
                jointHandling,
                verification);
    }
}
