package org.zhengwu.tck.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.application.catalogue.AudienceDraft;
import org.zhengwu.api.application.catalogue.BasisLevel;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.identity.PartyKind;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.HandlingTerms.MaterialSlot;
import org.zhengwu.spi.application.catalogue.Items;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Requirement;

/** The terms on which an item is handled, as other functions ask for them. */
public interface ItemTermsContract extends CatalogueFixtures {

    @Test
    @BetweenFunctions
    @Requirement("ITM-007")
    default void tellsOtherFunctionsTheTermsOfAnItem() {
        clock().moveTo(MARCH_2);
        ServiceItem part = published(ItemFixtures.item("20", "招牌查询"));
        ServiceItem item = published(ItemFixtures.withCommitment()
                .statutoryLimit(ItemFixtures.limit(20, LimitUnit.WORKING_DAY, BasisLevel.LAW, "《某法》"))
                .promisedLimit(ItemFixtures.limit(9, LimitUnit.CALENDAR_DAY))
                .audience(AudienceDraft.builder()
                        .serviceObjects(List.of("ENTERPRISE"))
                        .build())
                .form(ItemForms.form())
                .handling(ItemFixtures.handling()
                        .jointHandling(true)
                        .verification(true)
                        .commitment(true)
                        .commitmentNotice(ItemFixtures.NOTICE)
                        .parts(List.of(part.code().value()))
                        .build()));

        assertThat(items().current(item.id(), MARCH_2)).contains(termsOf(item, part));
        assertThat(items().version(item.version())).contains(termsOf(item, part));
    }

    private static HandlingTerms termsOf(ServiceItem item, ServiceItem part) {
        return new HandlingTerms(
                item.version(),
                item.id(),
                item.code().value(),
                item.name(),
                item.type(),
                item.caseType(),
                true,
                true,
                true,
                item.organ(),
                item.division(),
                new Limit(20, LimitUnit.WORKING_DAY),
                "《某法》第十条",
                new Limit(9, LimitUnit.CALENDAR_DAY),
                Set.of(PartyKind.ENTERPRISE),
                List.of(
                        new MaterialSlot(ItemFixtures.FORM, "申请表", true, false, false),
                        new MaterialSlot(ItemFixtures.PROOF, "无违法记录证明", true, false, true),
                        new MaterialSlot(ItemFixtures.SHARED, "营业执照", false, true, false)),
                item.form(),
                ItemFixtures.NOTICE,
                List.of(part.id()));
    }

    @Test
    @BetweenFunctions
    @Requirement({"CAT-002", "CAT-003"})
    default void keepsTheTermsOfAVersionThatIsNoLongerInEffect() {
        clock().moveTo(MARCH_2);
        LocalDate next = MARCH_2.plusDays(7);
        ServiceItem first = published(ItemFixtures.permit());
        clock().moveTo(next);
        ServiceItem second = ItemFixtures.publishNext(
                candidate(),
                manager(),
                first,
                draft -> draft.handling(
                        ItemFixtures.handling().verification(true).build()));

        assertThat(items().current(first.id(), MARCH_2.minusDays(1))).isEmpty();
        assertThat(items().current(first.id(), next.minusDays(1)))
                .map(HandlingTerms::version)
                .contains(first.version());
        assertThat(items().current(first.id(), next))
                .map(HandlingTerms::version)
                .contains(second.version());
        function().withdraw(manager(), first.id(), second.revision(), "国务院决定取消");
        assertThat(items().current(first.id(), next)).isEmpty();
        assertThat(items().version(first.version()))
                .map(HandlingTerms::verification)
                .contains(false);
        assertThat(items().version(second.version()))
                .map(HandlingTerms::verification)
                .contains(true);
    }

    private Items items() {
        return candidate().port(Items.class);
    }
}
