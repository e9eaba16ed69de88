package org.zhengwu.tck.application.catalogue;

import java.time.LocalDate;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.FunctionContract;

/** What the contracts of the catalogue write and publish, as the information manager of the city. */
public interface CatalogueFixtures extends FunctionContract<ServiceCatalogue> {

    LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    @Override
    default ServiceCatalogue function() {
        return candidate().service(ServiceCatalogue.class);
    }

    default Caller manager() {
        return staff().holder(Role.INFORMATION_MANAGER, Organ.CITY);
    }

    default ItemDraft ofCity(ItemDraft.Builder draft) {
        ItemDraft built = draft.build();
        return built.organ() == null
                ? ItemFixtures.withOrgan(built, cast().idOf(Organ.CITY).toString())
                : built;
    }

    default ServiceItem created(ItemDraft.Builder draft) {
        return function().create(manager(), IdempotencyKey.fresh(), ofCity(draft));
    }

    default ServiceItem published(ItemDraft.Builder draft) {
        return ItemFixtures.publish(candidate(), manager(), ofCity(draft));
    }
}
