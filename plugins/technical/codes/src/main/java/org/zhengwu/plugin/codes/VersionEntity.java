package org.zhengwu.plugin.codes;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.technical.codes.CodeMapping;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableSummary;
import org.zhengwu.runtime.territory.DivisionVersion;

/** What lists and look-ups read of a version; never changed. */
@Entity(name = "cdVersion")
@Table(name = "cd_version")
class VersionEntity implements DivisionVersion {

    private static final String SEPARATOR = ",";

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // Queries read it.
    private UUID series;

    private String code;
    private UUID division;
    private int version;

    @Column(name = "holds_from")
    private LocalDate holdsFrom;

    private String name;

    @Column(name = "name_en")
    private @Nullable String nameEn;

    private String source;
    private int entries;
    private String profiles;

    protected VersionEntity() {}

    VersionEntity(TableEntity of, CodeTable table) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.series = of.id();
        this.code = of.code();
        this.division = of.division();
        this.version = of.nextVersion();
        this.holdsFrom = table.effectiveFrom();
        this.name = table.name();
        this.nameEn = table.nameEn();
        this.source = table.source();
        this.entries = table.entries().size();
        this.profiles =
                table.mappings().stream().map(CodeMapping::profile).sorted().collect(Collectors.joining(SEPARATOR));
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
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

    CodeTableSummary summary(@Nullable DivisionCode of) {
        return new CodeTableSummary(
                code,
                of,
                version,
                holdsFrom,
                name,
                nameEn,
                source,
                entries,
                profiles.isEmpty() ? List.of() : List.of(profiles.split(SEPARATOR)));
    }
}
