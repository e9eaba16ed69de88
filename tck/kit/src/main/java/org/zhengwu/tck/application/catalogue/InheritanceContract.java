package org.zhengwu.tck.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Fen;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.catalogue.BasisLevel;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.FeeDraft;
import org.zhengwu.api.application.catalogue.HandlingDraft;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.RegionalItemOutdated;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;

/** Regional lists that inherit from above (ITM-010). */
public interface InheritanceContract extends CatalogueFixtures {

    @Test
    @Requirement("ITM-010")
    default void takesWhatARegionLeavesOutFromItsSuperior() {
        ServiceItem superior = superior();

        ServiceItem regional = regional(below(superior));

        assertThat(regional.parent()).isEqualTo(superior.id());
        assertThat(regional.name()).isEqualTo(superior.name());
        assertThat(regional.materials()).isEqualTo(superior.materials());
        assertThat(regional.promisedLimit()).isEqualTo(superior.promisedLimit());
        assertThat(regional.organ()).isEqualTo(cast().idOf(Organ.CITY));
    }

    @Test
    @Requirement("ITM-010")
    default void letsARegionTightenAndTellsWhereItDiffers() {
        ServiceItem superior = superior();
        ServiceItem regional =
                publishedBelow(below(superior).promisedLimit(ItemFixtures.limit(5, LimitUnit.WORKING_DAY)));

        assertThat(function().diffFromSuperior(cast().visitor(), regional.id()))
                .contains(new Difference("promisedLimit.value", "10", "5"));
        assertThatThrownBy(() -> function().diffFromSuperior(cast().visitor(), superior.id()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Requirement("ITM-010")
    default void refusesALoosenedPromiseWithItsField() {
        ServiceItem superior = superior();

        assertThat(violated(below(superior).promisedLimit(ItemFixtures.limit(12, LimitUnit.WORKING_DAY))))
                .anyMatch(field -> field.startsWith("promisedLimit"));
    }

    @Test
    @Requirement("ITM-010")
    default void refusesMoreMaterialsThanTheSuperiorAsksFor() {
        ServiceItem superior = superior();
        ItemDraft.Builder more = below(superior)
                .materials(List.of(
                        ItemFixtures.material(ItemFixtures.FORM, "申请表", true, false),
                        ItemFixtures.material(ItemFixtures.OPTIONAL, "说明", false, false),
                        ItemFixtures.material(ItemFixtures.SHARED, "营业执照", false, true),
                        ItemFixtures.material("M9", "居民户口簿", true, false)));

        assertThat(violated(more)).anyMatch(field -> field.startsWith("materials"));
    }

    @Test
    @Requirement("ITM-010")
    default void refusesAnotherMaterialUnderTheCodeOfTheSuperiors() {
        ServiceItem superior = superior();
        ItemDraft.Builder other =
                below(superior).materials(List.of(ItemFixtures.material(ItemFixtures.FORM, "无犯罪记录证明", true, false)));
        ItemDraft.Builder twice = below(superior)
                .materials(List.of(
                        ItemFixtures.material(ItemFixtures.FORM, "申请表", true, false),
                        ItemFixtures.material("M9", "申请表", true, false)));

        assertThat(violated(other)).anyMatch(field -> field.startsWith("materials[0]"));
        assertThat(violated(twice)).anyMatch(field -> field.startsWith("materials[1]"));
    }

    @Test
    @Requirement("ITM-010")
    default void refusesAFeeAndASlowerCaseThanTheSuperiors() {
        ServiceItem superior = superior(
                ItemFixtures.item("20", "参保证明打印").caseType("INSTANT").code("3300" + Identifiers.basicCode("20")));

        assertThat(violated(below(superior).fees(List.of(fee(1000, BasisLevel.RULE)))))
                .anyMatch(field -> field.startsWith("fees[0]"));
        assertThat(violated(below(superior).caseType("PROMISED"))).contains("caseType");
    }

    @Test
    @Requirement("ITM-010")
    default void refusesToDemandMoreOfAMaterialThanTheSuperior() {
        ServiceItem superior = superior();
        ItemDraft.Builder more = below(superior)
                .materials(List.of(
                        ItemFixtures.material(ItemFixtures.FORM, "申请表", true, false),
                        ItemFixtures.material(ItemFixtures.OPTIONAL, "说明", true, false),
                        ItemFixtures.material(ItemFixtures.SHARED, "营业执照", false, false)));

        assertThat(violated(more))
                .noneMatch(field -> field.startsWith("materials[0]"))
                .anyMatch(field -> field.startsWith("materials[1]"))
                .anyMatch(field -> field.startsWith("materials[2]"));
    }

    @Test
    @Requirement("ITM-010")
    default void letsARegionChargeMoreOnlyByALawThatItCites() {
        ServiceItem superior = superior(ItemFixtures.item("20", "参保证明打印")
                .code("3300" + Identifiers.basicCode("20"))
                .fees(List.of(fee(1000, BasisLevel.RULE))));

        assertThat(violated(below(superior).fees(List.of(fee(1001, BasisLevel.RULE)))))
                .anyMatch(field -> field.startsWith("fees[0]"));
        ServiceItem citing = regional(below(superior).fees(List.of(fee(1001, BasisLevel.LOCAL_REGULATION))));
        assertThat(citing.fees())
                .singleElement()
                .satisfies(fee -> assertThat(fee.amount()).isEqualTo(new Fen(1001)));
    }

    private static FeeDraft fee(long amount, BasisLevel level) {
        return FeeDraft.builder()
                .name("工本费")
                .amount(amount)
                .basis(ItemFixtures.basis(level, "《某办法》"))
                .build();
    }

    @Test
    @Requirement("ITM-010")
    default void inheritsWhatTheHandlingOfARegionLeavesOut() {
        ServiceItem superior = superior();

        ServiceItem regional = regional(
                below(superior).handling(HandlingDraft.builder().visits(0).build()));

        assertThat(regional.handling().visits()).isZero();
        assertThat(regional.handling().conditions())
                .isEqualTo(superior.handling().conditions());
        assertThat(regional.handling().steps()).isEqualTo(superior.handling().steps());
    }

    @Test
    @Requirement("ITM-010")
    default void refusesToLeaveTheSuperiorsItem() {
        ServiceItem superior = superior();
        ServiceItem regional = publishedBelow(below(superior));
        ItemDraft alone = ItemFixtures.withOrgan(
                ItemFixtures.permit()
                        .code(regional.code().value())
                        .promisedLimit(ItemFixtures.limit(20, LimitUnit.WORKING_DAY))
                        .build(),
                cast().idOf(Organ.CITY).toString());

        assertThatThrownBy(() -> function().change(manager(), regional.id(), regional.revision(), alone))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .contains("parent"));
    }

    @Test
    @Requirement({"ITM-010", "CAT-007"})
    default void tellsOfRegionalItemsThatNoLongerFit() {
        ServiceItem superior = superior();
        ServiceItem behind = publishedBelow(below(superior));
        ItemDraft tighter = superiorDraft(ItemFixtures.permit().name(superior.name()))
                .code(superior.code().value())
                .promisedLimit(ItemFixtures.limit(5, LimitUnit.WORKING_DAY))
                .build();
        Caller manager = staff().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE);
        ServiceItem draft = function()
                .change(
                        manager,
                        superior.id(),
                        superior.revision(),
                        ItemFixtures.withOrgan(
                                tighter, cast().idOf(Organ.PROVINCE).toString()));
        ServiceItem inReview = function().submit(manager, draft.id(), draft.revision());
        ServiceItem next = function().publish(manager, inReview.id(), inReview.revision(), MARCH_2.plusDays(10));
        clock().settle();

        assertThat(candidate().eventsAbout(new Subject("item", behind.id().value())))
                .contains(new RegionalItemOutdated(
                        behind.id(), behind.version(), superior.id(), next.version(), List.of("promisedLimit")));
        assertThat(function().find(cast().visitor(), behind.id()))
                .map(ServiceItem::promisedLimit)
                .contains(behind.promisedLimit());
        assertThat(function().diffFromSuperior(cast().visitor(), behind.id())).isEmpty();
        clock().moveTo(MARCH_2.plusDays(10));
        assertThat(function().diffFromSuperior(cast().visitor(), behind.id()))
                .contains(new Difference("promisedLimit.value", "5", "10"));
    }

    @Test
    @Requirement("ITM-010")
    default void refusesAnotherNameOrTypeThanTheSuperiors() {
        ServiceItem superior = superior();

        assertThat(violated(below(superior).name("另一名称"))).contains("name");
        assertThat(violated(below(superior).type("07"))).contains("type");
    }

    @Test
    @Requirement("ITM-010")
    default void letsAStatutoryLimitDifferOnlyByALawThatItCites() {
        ServiceItem superior = superior();
        ItemDraft.Builder bare = below(superior).statutoryLimit(ItemFixtures.limit(40, LimitUnit.WORKING_DAY));
        ItemDraft.Builder citing = below(superior)
                .statutoryLimit(ItemFixtures.limit(40, LimitUnit.WORKING_DAY, BasisLevel.LOCAL_REGULATION, "《杭州市某条例》"));

        assertThat(violated(bare)).anyMatch(field -> field.startsWith("statutoryLimit"));
        assertThat(regional(citing).statutoryLimit())
                .isNotNull()
                .satisfies(limit -> assertThat(limit.value()).isEqualTo(40));
    }

    @Test
    @Requirement({"ITM-010", "CAT-005"})
    default void replacesTheSuperiorsItemInTheListOfTheRegion() {
        ServiceItem superior = superior();
        ServiceItem regional = publishedBelow(below(superior));

        assertThat(listed("330100", superior.name())).containsExactly(regional.id());
        assertThat(listed("330200", superior.name())).containsExactly(superior.id());
    }

    private ServiceItem superior() {
        return superior(superiorDraft(ItemFixtures.permit().name("户外广告设施设置审批" + Identifiers.mobile())));
    }

    private static ItemDraft.Builder superiorDraft(ItemDraft.Builder draft) {
        return draft.code("3300" + Identifiers.basicCode("01"))
                .statutoryLimit(ItemFixtures.limit(20, LimitUnit.WORKING_DAY, BasisLevel.LAW, "《中华人民共和国行政许可法》"))
                .promisedLimit(ItemFixtures.limit(10, LimitUnit.WORKING_DAY));
    }

    private ServiceItem superior(ItemDraft.Builder draft) {
        clock().moveTo(MARCH_2);
        Caller manager = staff().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE);
        return ItemFixtures.publish(
                candidate(),
                manager,
                ItemFixtures.withOrgan(
                        draft.build(), cast().idOf(Organ.PROVINCE).toString()));
    }

    /** A draft of the city that states nothing but its superior. */
    private static ItemDraft.Builder below(ServiceItem superior) {
        return ItemDraft.builder()
                .code("3301" + superior.code().value().substring(4))
                .parent(superior.id().toString());
    }

    private ServiceItem regional(ItemDraft.Builder draft) {
        return function()
                .create(
                        manager(),
                        IdempotencyKey.fresh(),
                        ItemFixtures.withOrgan(
                                draft.build(), cast().idOf(Organ.CITY).toString()));
    }

    private ServiceItem publishedBelow(ItemDraft.Builder draft) {
        ServiceItem written = regional(draft);
        ServiceItem inReview = function().submit(manager(), written.id(), written.revision());
        return function().publish(manager(), inReview.id(), inReview.revision(), null);
    }

    private List<String> violated(ItemDraft.Builder draft) {
        return violated(() -> regional(draft));
    }

    private List<org.zhengwu.api.application.catalogue.ItemId> listed(String division, String name) {
        ItemQuery query = ItemQuery.of(name, division, null, null, null, null);
        return allPages(50, page -> function().items(cast().visitor(), query, page)).stream()
                .map(ItemSummary::id)
                .toList();
    }

    @Test
    @Requirement("ITM-010")
    default void refusesAnotherBasicCodeAndMoreVisitsThanTheSuperiors() {
        ServiceItem superior = superior(superiorDraft(ItemFixtures.permit().name("户外招牌设置审批" + Identifiers.mobile()))
                .handling(ItemFixtures.handling().visits(1).build()));

        assertThat(violated(below(superior)
                        .handling(HandlingDraft.builder().visits(2).build())))
                .containsExactly("handling.visits");

        ServiceItem composed = superior(superiorDraft(ItemFixtures.permit().name("户外招牌设置审批" + Identifiers.mobile()))
                .code(creditCode(Organ.PROVINCE) + "2" + Identifiers.basicCode("01")));
        assertThat(violated(below(composed).code(creditCode(Organ.CITY) + "3" + Identifiers.basicCode("01"))))
                .containsExactly("code");
    }

    @Test
    @Requirement("ITM-010")
    default void submitsAndPublishesNothingThatTheSuperiorHasTightenedMeanwhile() {
        ServiceItem superior = superior();
        ServiceItem draft = regional(below(superior));
        ServiceItem inReview = function().submit(manager(), draft.id(), draft.revision());
        tighten(superior);

        assertThat(violated(() -> function().publish(manager(), inReview.id(), inReview.revision(), null)))
                .containsExactly("promisedLimit");
        ServiceItem back = function().sendBack(manager(), inReview.id(), inReview.revision(), "上级已压缩时限");
        assertThat(violated(() -> function().submit(manager(), back.id(), back.revision())))
                .containsExactly("promisedLimit");
    }

    @Test
    @Requirement({"ITM-010", "CAT-007"})
    default void tellsThatTheSuperiorsItemWasWithdrawnAndLetsTheRegionLeaveItThen() {
        ServiceItem superior = superior();
        ServiceItem regional = publishedBelow(below(superior));
        Caller above = staff().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE);

        function().withdraw(above, superior.id(), superior.revision(), "国务院决定取消");
        clock().settle();

        assertThat(candidate().eventsAbout(new Subject("item", regional.id().value())))
                .contains(new RegionalItemOutdated(
                        regional.id(), regional.version(), superior.id(), superior.version(), List.of("parent")));
        ItemDraft alone = ItemFixtures.withOrgan(
                ItemFixtures.permit().code(regional.code().value()).build(),
                cast().idOf(Organ.CITY).toString());
        assertThat(assertDoesNotThrow(() -> function().change(manager(), regional.id(), regional.revision(), alone))
                        .parent())
                .isNull();
    }

    /** Publishes the next version of the superior's item, which promises half the days. */
    private void tighten(ServiceItem superior) {
        ItemFixtures.publishNext(
                candidate(),
                staff().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE),
                superior,
                next -> next.statutoryLimit(
                                ItemFixtures.limit(20, LimitUnit.WORKING_DAY, BasisLevel.LAW, "《中华人民共和国行政许可法》"))
                        .promisedLimit(ItemFixtures.limit(5, LimitUnit.WORKING_DAY)));
    }

    private String creditCode(Organ organ) {
        return candidate()
                .service(IdentityService.class)
                .findOrgan(cast().visitor(), cast().idOf(organ))
                .orElseThrow(AssertionError::new)
                .creditCode();
    }
}
