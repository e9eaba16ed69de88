package org.zhengwu.plugin.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.zhengwu.api.application.cases.CheckedSupplementNotice;
import org.zhengwu.api.application.cases.Demand;
import org.zhengwu.api.application.cases.SupplementNotice;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.storage.DocumentId;
import org.zhengwu.runtime.persistence.UuidText;

/** The one supplement notice of a case. */
@Embeddable
class NoticePart {

    @Column(name = "notice_given_on")
    private LocalDate givenOn;

    @Column(name = "notice_demands")
    private String demands;

    @Column(name = "notice_supply_by")
    private LocalDate supplyBy;

    @Convert(converter = UuidText.class)
    @Column(name = "notice_document")
    private UUID document;

    protected NoticePart() {}

    NoticePart(CheckedSupplementNotice notice, LocalDate givenOn, DocumentId document) {
        this.givenOn = givenOn;
        this.demands = Json.strict().write(notice.demands());
        this.supplyBy = notice.supplyBy();
        this.document = document.value();
    }

    List<Demand> demands() {
        return Json.lenient().readList(demands, Demand.class);
    }

    /** Whether the applicant may still bring what it names. */
    boolean isOpenOn(LocalDate day) {
        return !day.isAfter(supplyBy);
    }

    SupplementNotice view() {
        return new SupplementNotice(givenOn, demands(), supplyBy, new DocumentId(document));
    }
}
