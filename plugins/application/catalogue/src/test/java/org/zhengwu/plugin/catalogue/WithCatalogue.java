package org.zhengwu.plugin.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.runtime.se.Zhengwu;

/** A catalogue over a database, with the organs of a province, two cities and a district. */
abstract class WithCatalogue {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final String PROVINCIAL = Drafts.creditCode("440000", 1);
    static final String MUNICIPAL = Drafts.creditCode("440300", 2);
    static final String DISTRICT = Drafts.creditCode("440305", 3);
    static final String OF_GUANGZHOU = Drafts.creditCode("440100", 4);

    final World world = new World();
    final Caller province = world.manager(World.GUANGDONG);
    final Caller city = world.manager(World.SHENZHEN);
    Zhengwu zhengwu;
    ServiceCatalogue catalogue;

    /** Starts on the database of the test. */
    Zhengwu start(Zhengwu.Builder builder) {
        return builder.h2InMemory().start();
    }

    @BeforeEach
    void open() {
        world.enter(PROVINCIAL, "省厅", world.id(World.GUANGDONG));
        world.enter(MUNICIPAL, "市局", world.id(World.SHENZHEN));
        world.enter(DISTRICT, "区局", world.id(World.NANSHAN));
        world.enter(OF_GUANGZHOU, "广州局", world.id(World.GUANGZHOU));
        zhengwu = start(world.builder());
        catalogue = World.catalogue(zhengwu);
    }

    @AfterEach
    void close() {
        zhengwu.close();
    }

    ItemDraft.Builder provincial(int number) {
        return Drafts.permit(Drafts.code(PROVINCIAL, 2, number), "设立学校" + number);
    }

    ItemDraft.Builder municipal(int number) {
        return Drafts.permit(Drafts.code(MUNICIPAL, 3, number), "设立学校" + number);
    }

    static ItemDraft.Builder regional(ServiceItem above, int business) {
        return ItemDraft.builder()
                .code(Drafts.code(MUNICIPAL, 3, 1) + String.format("%02d", business))
                .parent(above.code().value());
    }

    List<String> refused(ItemDraft.Builder draft) {
        return violations(() -> create(city, draft.build()));
    }

    ServiceItem create(Caller caller, ItemDraft draft) {
        return catalogue.create(caller, IdempotencyKey.fresh(), draft);
    }

    ServiceItem publish(Caller caller, ServiceItem draft, @Nullable LocalDate from) {
        ServiceItem inReview = catalogue.submit(caller, draft.id(), draft.revision());
        return catalogue.publish(caller, draft.id(), inReview.revision(), from);
    }

    ServiceItem found(ServiceItem item) {
        return catalogue.find(World.visitor(), item.id()).orElseThrow();
    }

    List<ItemSummary> listed(ItemQuery query) {
        return catalogue.items(World.visitor(), query, PageRequest.first()).items();
    }

    List<Object> listOf(String division) {
        return listed(ItemQuery.of(null, division, null, null, null, null)).stream()
                .<Object>map(ItemSummary::code)
                .toList();
    }

    static List<String> violations(ThrowingCall call) {
        try {
            call.run();
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.violations().stream()
                    .map((Violation each) -> each.field() + " " + each.code())
                    .toList();
        }
    }

    /** A call that is expected to throw. */
    interface ThrowingCall {
        void run();
    }
}
