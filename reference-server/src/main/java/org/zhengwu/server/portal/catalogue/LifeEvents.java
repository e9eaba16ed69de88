package org.zhengwu.server.portal.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.forms.Wording;
import org.zhengwu.api.technical.codes.CodeEntry;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableService;
import org.zhengwu.api.technical.codes.StandardTables;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.server.portal.Visit;

/**
 * The life events of a place, by the code table that holds there; none where the server keeps no code tables.
 * Whom an event concerns is a code of {@link PartyKind}, the events stand below it, and their themes below them.
 */
@RequestScoped
public class LifeEvents {

    private final Instance<CodeTableService> codes;
    private final Visit visit;

    @Inject
    public LifeEvents(Instance<CodeTableService> codes, Visit visit) {
        this.codes = codes;
        this.visit = visit;
    }

    /** The events of a division, or of everywhere where none is given, in their order. */
    List<LifeEvent> in(@Nullable String division) {
        return codes.isResolvable()
                ? codes.get()
                        .find(visit.caller(), StandardTables.LIFE_EVENTS, division, null)
                        .map(LifeEvents::of)
                        .orElse(List.of())
                : List.of();
    }

    /** The event of the code. */
    Optional<LifeEvent> find(@Nullable String division, String code) {
        return in(division).stream().filter(each -> each.code().equals(code)).findFirst();
    }

    static List<LifeEvent> of(CodeTable table) {
        return Arrays.stream(PartyKind.values())
                .flatMap(kind -> below(table, kind.name()).map(event -> event(table, kind, event)))
                .toList();
    }

    private static LifeEvent event(CodeTable table, PartyKind audience, CodeEntry entry) {
        Stream<String> themes = below(table, entry.code()).map(CodeEntry::name);
        return new LifeEvent(
                entry.code(),
                audience,
                new Wording(entry.name(), entry.nameEn()),
                Stream.concat(Stream.of(entry.name()), themes).distinct().toList());
    }

    private static Stream<CodeEntry> below(CodeTable table, String parent) {
        return table.entries().stream().filter(each -> !each.retired() && parent.equals(each.parent()));
    }
}
