package org.zhengwu.plugin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.FeeDraft;
import org.zhengwu.api.application.catalogue.HandlingDraft;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.MaterialDraft;
import org.zhengwu.api.application.catalogue.RegionalItemOutdated;
import org.zhengwu.api.application.catalogue.ServiceItem;

class RegionalListsTest extends WithCatalogue {

    @Test
    void letsARegionTightenAndRefusesEveryLooseningByItsField() {
        ServiceItem above = publish(province, create(province, provincial(1).build()), null);
        assertThat(create(city, regional(above, 1).build()).promisedLimit()).isEqualTo(above.promisedLimit());
        assertThat(refused(regional(above, 2).promisedLimit(Drafts.days(11))))
                .containsExactly("promisedLimit looser-than-superior");
        assertThat(refused(regional(above, 2).promisedLimit(Drafts.days(9)))).isEmpty();
        assertThat(refused(regional(above, 3).name("别的名称"))).containsExactly("name differs-from-superior");
        assertThat(refused(regional(above, 3).type("07"))).containsExactly("type differs-from-superior");
        assertThat(refused(regional(above, 3).statutoryLimit(Drafts.days(15))))
                .containsExactly("statutoryLimit differs-without-law");
        assertThat(refused(regional(above, 3)
                        .materials(List.of(Drafts.material("M01", "申请表", 1), Drafts.material("M09", "证明", 1)))))
                .containsExactly("materials[1] looser-than-superior");
        assertThat(refused(regional(above, 3).materials(List.of(Drafts.material("M02", "章程", 3)))))
                .containsExactly("materials[0].copies looser-than-superior");
        assertThat(refused(regional(above, 3).materials(List.of(Drafts.material("M02", "章程", 1)))))
                .isEmpty();
        assertThat(refused(regional(above, 4).parent("440000000000000000000000")))
                .containsExactly("parent unknown-item");
        assertThat(refused(regional(above, 4).code(Drafts.code(MUNICIPAL, 3, 99))))
                .containsExactly("code differs-from-superior");
    }

    @Test
    void refusesASuperiorThatIsNotAbove() {
        ServiceItem ofCity = publish(city, create(city, municipal(1).build()), null);

        assertThat(violations(() -> create(
                        province, provincial(1).parent(ofCity.code().value()).build())))
                .containsExactly("parent not-above");
    }

    @Test
    void showsADivisionItsOwnListAndWhatItInheritsFromAbove() {
        ServiceItem above = publish(province, create(province, provincial(1).build()), null);
        ServiceItem other = publish(province, create(province, provincial(2).build()), null);
        ServiceItem ofCity = publish(city, create(city, regional(above, 1).build()), null);
        Caller district = world.manager(World.NANSHAN);
        ServiceItem ofDistrict = publish(
                district,
                create(
                        district,
                        ItemDraft.builder()
                                .code(Drafts.code(DISTRICT, 4, 1))
                                .parent(ofCity.code().value())
                                .promisedLimit(Drafts.days(3))
                                .build()),
                null);

        assertThat(listOf(World.GUANGDONG)).containsExactlyInAnyOrder(above.code(), other.code());
        assertThat(listOf(World.GUANGZHOU)).containsExactlyInAnyOrder(above.code(), other.code());
        assertThat(listOf(World.SHENZHEN)).containsExactlyInAnyOrder(ofCity.code(), other.code());
        assertThat(listOf(World.STREET)).containsExactlyInAnyOrder(ofDistrict.code(), other.code());
        assertThat(listed(ItemQuery.EVERYTHING)).hasSize(4);
        assertThat(catalogue.diffFromSuperior(World.visitor(), ofDistrict.id()))
                .contains(new Difference("promisedLimit.value", "10", "3"));
        assertThatThrownBy(() -> catalogue.diffFromSuperior(World.visitor(), above.id()))
                .isInstanceOf(NotFoundException.class);

        catalogue.withdraw(city, ofCity.id(), ofCity.revision(), "取消");
        assertThat(listOf(World.SHENZHEN)).containsExactlyInAnyOrder(above.code(), other.code());
    }

    @Test
    void tellsOfRegionalItemsThatASuperiorsNewVersionLeavesBehind() {
        ServiceItem above = publish(province, create(province, provincial(1).build()), null);
        ServiceItem fitting = publish(
                city,
                create(city, regional(above, 1).promisedLimit(Drafts.days(4)).build()),
                null);
        Caller guangzhou = world.manager(World.GUANGZHOU);
        ServiceItem behind = publish(
                guangzhou,
                create(
                        guangzhou,
                        ItemDraft.builder()
                                .code(Drafts.code(OF_GUANGZHOU, 3, 1))
                                .parent(above.id().toString())
                                .build()),
                null);
        ServiceItem draft = catalogue.change(
                guangzhou,
                behind.id(),
                behind.revision(),
                ItemDraft.builder()
                        .code(behind.code().value())
                        .parent(above.id().toString())
                        .promisedLimit(Drafts.days(8))
                        .build());
        ServiceItem next = publish(
                province,
                catalogue.change(
                        province,
                        above.id(),
                        above.revision(),
                        provincial(1).promisedLimit(Drafts.days(5)).build()),
                null);

        assertThat(World.recorded(zhengwu, RegionalItemOutdated.class))
                .containsExactly(new RegionalItemOutdated(
                        behind.id(), behind.version(), above.id(), next.version(), List.of("promisedLimit")));
        assertThat(found(behind).promisedLimit()).isEqualTo(behind.promisedLimit());
        assertThat(found(fitting).number()).isEqualTo(1);
        assertThat(violations(() -> catalogue.submit(guangzhou, behind.id(), draft.revision())))
                .containsExactly("promisedLimit looser-than-superior");

        catalogue.withdraw(province, above.id(), next.revision(), "取消");
        assertThat(World.recorded(zhengwu, RegionalItemOutdated.class).subList(1, 3))
                .allSatisfy(each -> assertThat(each.fields()).containsExactly("parent"));
        assertThat(catalogue.find(World.visitor(), behind.id())).isPresent();
    }

    @Test
    void namesAMaterialByItsNameAndAsksForItOnce() {
        ServiceItem above = publish(province, create(province, provincial(1).build()), null);

        assertThat(refused(regional(above, 1).materials(List.of(Drafts.material("M01", "无犯罪记录证明", 1)))))
                .containsExactly("materials[0].name differs-from-superior");
        assertThat(refused(regional(above, 2)
                        .materials(List.of(Drafts.material("M01", "申请表", 1), Drafts.material("M07", "申请表", 1)))))
                .containsExactly("materials[1] looser-than-superior");
        assertThat(refused(regional(above, 3).materials(List.of(Drafts.material("SZ-7", "申请表", 1)))))
                .as("a code of its own")
                .isEmpty();
    }

    @Test
    void asksForNoMoreCopiesThanASuperiorThatStatesNoNumber() {
        MaterialDraft silent =
                MaterialDraft.builder().code("M01").name("申请表").required(true).build();
        ServiceItem above = publish(
                province,
                create(province, provincial(1).materials(List.of(silent)).build()),
                null);

        assertThat(refused(regional(above, 1).materials(List.of(Drafts.material("M01", "申请表", 3)))))
                .containsExactly("materials[0].copies looser-than-superior");
        assertThat(refused(regional(above, 2).materials(List.of(Drafts.material("M01", "申请表", 1)))))
                .isEmpty();
    }

    @Test
    void staysInstantAndChargesNoFeeOfItsOwn() {
        ItemDraft.Builder free = provincial(1).type("20").caseType("INSTANT").promisedLimit(null);
        ServiceItem above = publish(province, create(province, free.build()), null);
        FeeDraft fee = FeeDraft.builder()
                .name("工本费")
                .amount(500L)
                .basis(Drafts.basis("RULE", "《某办法》"))
                .build();
        FeeDraft lawful = FeeDraft.builder()
                .name("工本费")
                .amount(500L)
                .basis(Drafts.basis("LOCAL_REGULATION", "《某条例》"))
                .build();

        assertThat(refused(regional(above, 1).code(Drafts.code(MUNICIPAL, 3, 1)).caseType("PROMISED")))
                .containsExactly("caseType looser-than-superior");
        assertThat(refused(regional(above, 1).fees(List.of(fee)))).containsExactly("fees[0] looser-than-superior");
        assertThat(refused(regional(above, 1).fees(List.of(lawful)))).isEmpty();
    }

    @Test
    void chargesNoMoreThanTheSuperior() {
        FeeDraft fee = FeeDraft.builder()
                .name("工本费")
                .amount(500L)
                .basis(Drafts.basis("RULE", "《某办法》"))
                .build();
        FeeDraft more = FeeDraft.builder()
                .name("工本费")
                .amount(501L)
                .basis(Drafts.basis("RULE", "《某办法》"))
                .build();
        ServiceItem above = publish(
                province,
                create(province, provincial(1).type("20").fees(List.of(fee)).build()),
                null);

        assertThat(refused(regional(above, 1).fees(List.of(more))))
                .containsExactly("fees[0].amount looser-than-superior");
        assertThat(refused(regional(above, 1).fees(List.of()))).isEmpty();
    }

    @Test
    void takesWhatIsAbsentWithinTheHandlingFromAboveToo() {
        ServiceItem above = publish(province, create(province, provincial(1).build()), null);
        ItemDraft once = regional(above, 1)
                .handling(HandlingDraft.builder().visits(0).build())
                .build();

        ServiceItem ofCity = publish(city, create(city, once), null);

        assertThat(ofCity.handling().visits()).isZero();
        assertThat(ofCity.handling().conditions()).isEqualTo("符合条件");
        assertThat(ofCity.handling().steps()).isEqualTo(above.handling().steps());
        assertThat(catalogue.diffFromSuperior(World.visitor(), ofCity.id()))
                .containsExactly(new Difference("handling.visits", "1", "0"));
    }

    @Test
    void letsNoRegionalItemLeaveItsSuperiorToLoosen() {
        ServiceItem above = publish(province, create(province, provincial(1).build()), null);
        ServiceItem ofCity = publish(city, create(city, regional(above, 1).build()), null);
        ItemDraft alone = Drafts.permit(ofCity.code().value(), "另一名称")
                .promisedLimit(Drafts.days(20))
                .build();

        assertThat(violations(() -> catalogue.change(city, ofCity.id(), ofCity.revision(), alone)))
                .containsExactly("parent fixed");
        catalogue.withdraw(province, above.id(), above.revision(), "取消");
        assertThat(violations(() -> catalogue.change(city, ofCity.id(), ofCity.revision(), alone)))
                .as("once there is none")
                .isEmpty();
    }

    @Test
    void tellsOfARegionalItemThatWillNotFitAVersionThatIsToCome() {
        ServiceItem above = publish(province, create(province, provincial(1).build()), null);
        ServiceItem tighter = publish(
                province,
                catalogue.change(
                        province,
                        above.id(),
                        above.revision(),
                        provincial(1).promisedLimit(Drafts.days(5)).build()),
                TODAY.plusDays(30));

        ServiceItem ofCity = publish(
                city,
                create(city, regional(above, 1).promisedLimit(Drafts.days(8)).build()),
                null);

        assertThat(World.recorded(zhengwu, RegionalItemOutdated.class))
                .containsExactly(new RegionalItemOutdated(
                        ofCity.id(), ofCity.version(), above.id(), tighter.version(), List.of("promisedLimit")));
    }
}
