package org.zhengwu.tck.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.catalogue.Access;
import org.zhengwu.api.application.catalogue.AccessDraft;
import org.zhengwu.api.application.catalogue.AudienceDraft;
import org.zhengwu.api.application.catalogue.AuthorityDraft;
import org.zhengwu.api.application.catalogue.BasisLevel;
import org.zhengwu.api.application.catalogue.CatalogueEntryDraft;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.FeeDraft;
import org.zhengwu.api.application.catalogue.HandlingDraft;
import org.zhengwu.api.application.catalogue.HandlingStepDraft;
import org.zhengwu.api.application.catalogue.ItemContent;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemLimitDraft;
import org.zhengwu.api.application.catalogue.ItemResultDraft;
import org.zhengwu.api.application.catalogue.LegalBasisDraft;
import org.zhengwu.api.application.catalogue.MaterialDraft;
import org.zhengwu.api.application.catalogue.QuestionDraft;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.application.catalogue.ServiceWindowDraft;
import org.zhengwu.api.application.catalogue.SpecialProcedureDraft;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;

/** An item holds each element as it was written, and every step answers it as it is found. */
public interface ItemAnswerContract extends CatalogueFixtures {

    @Test
    @Requirement("ITM-007")
    default void holdsEachElementAsItWasWritten() {
        clock().moveTo(MARCH_2);
        ItemDraft first = ofCity(full("城管"));

        ServiceItem written = created(full("城管").code(first.code()));
        assertThat(written.content()).isEqualTo(contentOf(first));
        assertThat(written.code().value()).isEqualTo(first.code());
        assertThat(written.organ().toString()).isEqualTo(first.organ());

        ItemDraft second = ofCity(full("园林").code(first.code()));
        ServiceItem changed = function().change(manager(), written.id(), written.revision(), second);
        assertThat(changed.content()).isEqualTo(contentOf(second)).isNotEqualTo(written.content());
        assertThat(function().findNewest(manager(), written.id())).contains(changed);
    }

    @Test
    @Requirement("ITM-007")
    default void answersEachStepAsItIsFound() {
        clock().moveTo(MARCH_2);
        ServiceItem written = created(full("城管"));

        ServiceItem first = function().submit(manager(), written.id(), written.revision());
        ServiceItem back = function().sendBack(manager(), written.id(), first.revision(), "缺少依据");
        assertThat(function().findNewest(manager(), written.id())).contains(back);
        assertThat(back.content()).isEqualTo(written.content());
        ServiceItem inReview = function().submit(manager(), written.id(), back.revision());
        assertThat(function().findNewest(manager(), written.id())).contains(inReview);
        assertThat(inReview.content()).isEqualTo(written.content());
        ServiceItem published = function().publish(manager(), written.id(), inReview.revision(), null);

        assertThat(function().find(cast().visitor(), written.id())).contains(published);
        assertThat(published.content()).isEqualTo(written.content());
        ServiceItem withdrawn = function().withdraw(manager(), written.id(), published.revision(), "事项取消");
        assertThat(withdrawn.content()).isEqualTo(written.content());
    }

    @Test
    @Requirement("ITM-010")
    default void takesEveryElementButTheAccessFromTheSuperior() {
        clock().moveTo(MARCH_2);
        ServiceItem superior = superior();

        ServiceItem regional = assertDoesNotThrow(() -> created(below(superior)));

        assertThat(regional.parent()).isEqualTo(superior.id());
        assertThat(regional.access()).isEqualTo(Access.NONE);
        assertThat(regional.content())
                .usingRecursiveComparison()
                .ignoringFields("access")
                .isEqualTo(superior.content());
    }

    @Test
    @Requirement("ITM-010")
    default void comparesWhatARegionWordsForItselfWithTheSuperiors() {
        clock().moveTo(MARCH_2);
        ServiceItem superior = superior();

        ServiceItem regional = published(below(superior)
                .shortName("户外广告园林")
                .authority(authority("园林"))
                .handling(handling("园林"))
                .access(access("园林")));

        assertThat(function().diffFromSuperior(cast().visitor(), regional.id()))
                .containsAll(wording(superior.content(), regional.content()));
    }

    @Test
    @Requirement("CAT-002")
    default void comparesTheWordingOfTwoVersions() {
        clock().moveTo(MARCH_2);
        ServiceItem first = published(full("城管"));

        ServiceItem second = function()
                .change(
                        manager(),
                        first.id(),
                        first.revision(),
                        ofCity(full("园林").code(first.code().value())));

        assertThat(function().diff(manager(), first.id(), 1, 2))
                .containsAll(wording(first.content(), second.content()));
    }

    private static List<Difference> wording(ItemContent before, ItemContent after) {
        return List.of(
                new Difference("shortName", before.shortName(), after.shortName()),
                new Difference(
                        "authority.undertakingBody",
                        before.authority().undertakingBody(),
                        after.authority().undertakingBody()),
                new Difference(
                        "handling.conditions",
                        before.handling().conditions(),
                        after.handling().conditions()),
                new Difference(
                        "handling.flow",
                        before.handling().flow(),
                        after.handling().flow()),
                new Difference(
                        "handling.quantityLimit",
                        before.handling().quantityLimit(),
                        after.handling().quantityLimit()),
                new Difference(
                        "access.place", before.access().place(), after.access().place()));
    }

    private ServiceItem superior() {
        ItemDraft above = full("城管").code("3300" + Identifiers.basicCode("01")).build();
        return ItemFixtures.publish(
                candidate(),
                staff().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE),
                ItemFixtures.withOrgan(above, cast().idOf(Organ.PROVINCE).toString()));
    }

    /** A draft of the city that states nothing but its superior. */
    private static ItemDraft.Builder below(ServiceItem superior) {
        return ItemDraft.builder()
                .code("3301" + superior.code().value().substring(4))
                .parent(superior.code().value());
    }

    private static ItemContent contentOf(ItemDraft draft) {
        return draft.check().orThrow().content();
    }

    /** The draft of a permit in which every element is stated, each with the word. */
    private static ItemDraft.Builder full(String word) {
        return ItemFixtures.permit()
                .name("户外广告设施设置审批" + word)
                .catalogueEntry(new CatalogueEntryDraft("GA-" + word.length(), "户外广告" + word))
                .shortName("户外广告" + word)
                .legalBases(List.of(basis(word, BasisLevel.LAW), basis(word, BasisLevel.ADMINISTRATIVE_REGULATION)))
                .statutoryLimit(ItemFixtures.limit(15, LimitUnit.WORKING_DAY, BasisLevel.LAW, "《" + word + "法》"))
                .promisedLimit(new ItemLimitDraft(word.equals("城管") ? 8 : 7, "WORKING_DAY", word + "除外", null))
                .authority(authority(word))
                .handling(handling(word))
                .result(new ItemResultDraft(word + "许可证", "证照", "https://www.example.gov.cn/samples/" + word))
                .fees(List.of(fee(word, 100), fee(word + "二", 250)))
                .audience(audience(word))
                .access(access(word))
                .materials(List.of(material("A1", word, true), material("A2", word + "二", false)))
                .form(ItemForms.form())
                .questions(
                        List.of(new QuestionDraft(word + "要多久？", "八个工作日。"), new QuestionDraft("去哪里？", word + "窗口。")));
    }

    private static LegalBasisDraft basis(String word, BasisLevel level) {
        return LegalBasisDraft.builder()
                .level(level.name())
                .title("《" + word + "条例》")
                .article("第十一条")
                .text(word + "应当经批准。")
                .build();
    }

    private static AuthorityDraft authority(String word) {
        return new AuthorityDraft(
                List.of("CITY", "COUNTY"),
                word + "划分",
                "STATUTORY",
                List.of(word + "局", "规划局"),
                word + "处",
                word + "中介",
                word + "系统",
                word + "管辖");
    }

    private static HandlingDraft handling(String word) {
        return HandlingDraft.builder()
                .conditions(word + "规划。")
                .flow(word + "流程")
                .steps(List.of(
                        new HandlingStepDraft("受理" + word, "收件", "受理通知书"),
                        new HandlingStepDraft("决定", "审批" + word, "决定书")))
                .specialProcedures(List.of(new SpecialProcedureDraft(
                        "OTHER", word + "评审", ItemFixtures.limit(20, LimitUnit.CALENDAR_DAY))))
                .forms(List.of("PC", "WINDOW"))
                .quantityLimit(word + "十件")
                .jointHandling(true)
                .verification(true)
                .personalPresence(true)
                .commitment(true)
                .commitmentNotice(word + "告知")
                .visits(1)
                .build();
    }

    private static FeeDraft fee(String word, long amount) {
        return FeeDraft.builder()
                .name(word + "费")
                .amount(amount)
                .unit("件")
                .standard(word + "标准")
                .basis(basis(word, BasisLevel.LAW))
                .reduction(true)
                .reductionBasis(word + "减免")
                .build();
    }

    private static AudienceDraft audience(String word) {
        return AudienceDraft.builder()
                .serviceObjects(List.of("NATURAL_PERSON", "ENTERPRISE"))
                .themes(List.of("城市" + word, "市场"))
                .lifeEvents(List.of("开办企业", word))
                .keywords(List.of("广告", word))
                .crossRegion("ACROSS_CITIES")
                .build();
    }

    private static AccessDraft access(String word) {
        return new AccessDraft(
                true,
                true,
                true,
                true,
                "https://www.example.gov.cn/" + word.length(),
                "https://www.example.gov.cn/booking",
                word + "平台",
                word + "大厅",
                "工作日" + word,
                "0571-12345678",
                "0571-87654321",
                List.of(
                        new ServiceWindowDraft(word + "一号窗", "一楼", "上午", "0571-11111111"),
                        new ServiceWindowDraft("二号窗", word + "楼", "下午", "0571-22222222")));
    }

    private static MaterialDraft material(String code, String word, boolean required) {
        return MaterialDraft.builder()
                .code(code)
                .name(word + "材料")
                .issuer(word + "单位")
                .timeRequirement(word + "之前")
                .originals(2)
                .copies(3)
                .required(required)
                .obtainedBySharing(!required)
                .sample("https://www.example.gov.cn/samples/" + code)
                .form("https://www.example.gov.cn/forms/" + code)
                .source("GOVERNMENT")
                .committable(required)
                .basis(basis(word, BasisLevel.LAW))
                .build();
    }
}
