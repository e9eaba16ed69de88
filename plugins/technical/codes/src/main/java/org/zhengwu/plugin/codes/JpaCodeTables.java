package org.zhengwu.plugin.codes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.technical.codes.CodeMapping;
import org.zhengwu.runtime.territory.Ground;
import org.zhengwu.runtime.territory.Grounds;
import org.zhengwu.spi.LegalClock;
import org.zhengwu.spi.technical.codes.CodeList;
import org.zhengwu.spi.technical.codes.CodeTables;

/** Looks codes up for other functions. */
@ApplicationScoped
class JpaCodeTables implements CodeTables {

    private final Library library;
    private final Grounds grounds;
    private final LegalClock clock;

    @Inject
    JpaCodeTables(Library library, Grounds grounds, LegalClock clock) {
        this.library = library;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Override
    public Optional<CodeList> find(String table, @Nullable DivisionId division, LocalDate on) {
        return library.find(table, grounds.of(division), on)
                .map(found -> new CodeList(found.id(), found.version(), found.entries()));
    }

    @Override
    public Optional<String> toProfile(String table, String profile, String code) {
        return mapping(table, profile).flatMap(mapping -> mapping.toProfile(code));
    }

    @Override
    public Optional<String> fromProfile(String table, String profile, String foreign) {
        return mapping(table, profile).flatMap(mapping -> mapping.fromProfile(foreign));
    }

    private Optional<CodeMapping> mapping(String table, String profile) {
        return library.find(table, Ground.everywhere(), clock.today()).flatMap(found -> found.mapping(profile));
    }
}
