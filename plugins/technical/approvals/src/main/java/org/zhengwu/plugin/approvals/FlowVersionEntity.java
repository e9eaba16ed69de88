package org.zhengwu.plugin.approvals;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.approvals.FlowDefinition;
import org.zhengwu.api.technical.approvals.FlowReference;
import org.zhengwu.runtime.territory.DivisionVersion;
import org.zhengwu.runtime.territory.Ground;

/** A version of a flow, with all that it states as a document; never changed. */
@Entity(name = "apFlowVersion")
@Table(name = "ap_flow_version")
class FlowVersionEntity implements DivisionVersion {

    /** Stands for every item: the column is part of a unique key, and those don't compare nulls. */
    static final String EVERY_ITEM = "*";

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private UUID flow;

    private String item;
    private UUID division;
    private int version;

    @Column(name = "holds_from")
    private LocalDate holdsFrom;

    private String document;

    protected FlowVersionEntity() {}

    FlowVersionEntity(FlowEntity of, FlowDefinition definition) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.flow = of.id();
        this.item = of.item();
        this.division = of.division();
        this.version = of.nextVersion();
        this.holdsFrom = definition.effectiveFrom();
        this.document = Json.strict().write(definition);
    }

    static String key(@Nullable String item) {
        return item == null ? EVERY_ITEM : item;
    }

    FlowDefinition definition() {
        return Json.lenient().read(document, FlowDefinition.class);
    }

    FlowReference reference() {
        return new FlowReference(
                isForEveryItem() ? null : item,
                division.equals(Ground.EVERYWHERE) ? null : new DivisionId(division),
                version);
    }

    boolean isForEveryItem() {
        return item.equals(EVERY_ITEM);
    }

    UUID id() {
        return id;
    }

    @Override
    public UUID division() {
        return division;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public LocalDate holdsFrom() {
        return holdsFrom;
    }
}
