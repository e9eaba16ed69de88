package org.zhengwu.plugin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.spi.technical.identity.Directory;
import org.zhengwu.spi.technical.identity.DivisionEntry;
import org.zhengwu.spi.technical.identity.OrganEntry;

/** Makes records of the contract from versions, with the present names of organs and divisions. */
@ApplicationScoped
class ItemViews {

    private final ItemStore store;
    private final ItemTypes types;
    private final Directory directory;

    @Inject
    ItemViews(ItemStore store, ItemTypes types, Directory directory) {
        this.store = store;
        this.types = types;
        this.directory = directory;
    }

    ServiceItem view(ItemEntity item, VersionEntity version) {
        ItemContent content = store.content(version);
        Names names = new Names(directory);
        OrganEntry organ = names.acting(version.organ());
        DivisionEntry division = names.division(version.division());
        return new ServiceItem(
                item.id(),
                version.id(),
                version.number(),
                version.state(),
                version.effectiveFrom(),
                version.effectiveUntil(),
                version.superior(),
                version.code(),
                version.code().basicCode(),
                organ.id(),
                organ.name(),
                division.id(),
                division.code(),
                division.name(),
                types.of(content.type()).applicable(),
                content.name(),
                content.shortName(),
                content.type(),
                content.catalogueEntry(),
                content.caseType(),
                content.legalBases(),
                content.statutoryLimit(),
                content.promisedLimit(),
                content.authority(),
                content.handling(),
                content.result(),
                content.fees(),
                content.audience(),
                content.access(),
                content.materials(),
                content.form(),
                content.questions(),
                item.revision());
    }

    /** The summaries in the order of the versions; contents and items are read at once for all. */
    List<ItemSummary> summaries(List<VersionEntity> versions) {
        Map<UUID, ItemContent> contents =
                store.contents(versions.stream().map(VersionEntity::key).toList());
        Map<ItemId, ItemEntity> items =
                store.items(versions.stream().map(each -> each.item().value()).toList());
        Names names = new Names(directory);
        return versions.stream()
                .map(each -> summary(
                        Objects.requireNonNull(items.get(each.item())),
                        each,
                        Objects.requireNonNull(contents.get(each.key())),
                        names))
                .toList();
    }

    private ItemSummary summary(ItemEntity item, VersionEntity version, ItemContent content, Names names) {
        OrganEntry organ = names.acting(version.organ());
        DivisionEntry division = names.division(version.division());
        return new ItemSummary(
                item.id(),
                version.id(),
                version.number(),
                version.state(),
                version.effectiveFrom(),
                version.effectiveUntil(),
                version.superior(),
                version.code(),
                content.name(),
                content.type(),
                content.caseType(),
                types.of(content.type()).applicable(),
                organ.id(),
                organ.name(),
                division.id(),
                division.code(),
                division.name(),
                content.statutoryLimit(),
                content.promisedLimit(),
                content.audience().themes(),
                item.revision());
    }

    /** Looks each organ and division up once for one answer. */
    private static final class Names {

        private final Directory directory;
        private final Map<OrganId, OrganEntry> organs = new HashMap<>();
        private final Map<DivisionId, DivisionEntry> divisions = new HashMap<>();

        Names(Directory directory) {
            this.directory = directory;
        }

        /** The organ, or the one that took its work over. */
        OrganEntry acting(OrganId id) {
            return organs.computeIfAbsent(
                    id,
                    each -> directory
                            .organ(directory.acting(each))
                            .orElseThrow(() -> new IllegalStateException("There is no organ " + each)));
        }

        DivisionEntry division(DivisionId id) {
            return divisions.computeIfAbsent(
                    id,
                    each -> directory
                            .division(each)
                            .orElseThrow(() -> new IllegalStateException("There is no division " + each)));
        }
    }
}
