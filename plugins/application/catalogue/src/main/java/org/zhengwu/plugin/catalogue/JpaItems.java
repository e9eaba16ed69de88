package org.zhengwu.plugin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.application.catalogue.ImplementingCode;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemLimit;
import org.zhengwu.api.application.catalogue.ItemVersionId;
import org.zhengwu.api.application.catalogue.LegalBasis;
import org.zhengwu.api.application.catalogue.Material;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.HandlingTerms.MaterialSlot;
import org.zhengwu.spi.application.catalogue.Items;
import org.zhengwu.spi.technical.identity.Directory;

/** Reads the terms of a version by two indices: that of its item or its id, and that of its content. */
@ApplicationScoped
class JpaItems implements Items {

    private final ItemStore store;
    private final ItemTypes types;
    private final Directory directory;

    @Inject
    JpaItems(ItemStore store, ItemTypes types, Directory directory) {
        this.store = store;
        this.types = types;
        this.directory = directory;
    }

    @Override
    @Transactional
    public Optional<HandlingTerms> current(ItemId item, LocalDate on) {
        return store.inEffect(item, on).map(this::terms);
    }

    @Override
    @Transactional
    public Optional<HandlingTerms> version(ItemVersionId version) {
        return store.version(version).filter(each -> !each.isInWork()).map(this::terms);
    }

    private HandlingTerms terms(VersionEntity version) {
        ItemContent content = store.content(version);
        ItemLimit statutory = content.statutoryLimit();
        return new HandlingTerms(
                version.id(),
                version.item(),
                version.code().value(),
                content.name(),
                content.type(),
                content.caseType(),
                types.of(content.type()).applicable(),
                content.handling().jointHandling(),
                content.handling().verification(),
                directory.acting(version.organ()),
                version.division(),
                length(statutory),
                citation(statutory),
                length(content.promisedLimit()),
                Set.copyOf(content.audience().serviceObjects()),
                slots(content.materials()),
                content.form(),
                content.handling().commitmentNotice(),
                content.handling().parts().stream().map(this::part).toList());
    }

    private ItemId part(String code) {
        return store.findByCode(new ImplementingCode(code))
                .map(ItemEntity::id)
                .orElseThrow(() -> new IllegalStateException("The item " + code + " is gone"));
    }

    private static @Nullable Limit length(@Nullable ItemLimit limit) {
        return limit == null ? null : limit.limit();
    }

    private static @Nullable String citation(@Nullable ItemLimit limit) {
        LegalBasis basis = limit == null ? null : limit.basis();
        return basis == null ? null : basis.citation();
    }

    private static List<MaterialSlot> slots(List<Material> materials) {
        return materials.stream()
                .map(each -> new MaterialSlot(
                        each.code(), each.name(), each.required(), each.obtainedBySharing(), each.committable()))
                .toList();
    }
}
