package org.zhengwu.tck.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.catalogue.AudienceDraft;
import org.zhengwu.api.application.catalogue.BasisLevel;
import org.zhengwu.api.application.catalogue.FeeDraft;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ServiceGuide;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Filters;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;

/** Finding items by words and facets, and reading their guides. */
public interface ItemSearchContract extends CatalogueFixtures {

    @Test
    @Requirement({"CAT-004", "LIC-015"})
    default void tellsSilenceAboutFeesFromFree() {
        clock().moveTo(MARCH_2);
        ServiceItem silent = published(ItemFixtures.permit());
        ServiceItem free = published(ItemFixtures.permit().fees(List.of()));

        assertThat(silent.fees()).isNull();
        assertThat(free.fees()).isEmpty();
        assertThat(function().guide(cast().visitor(), silent.id())).hasValueSatisfying(guide -> {
            assertThat(guide.fees()).isNull();
            assertThat(guide.statutoryLimit()).isNull();
            assertThat(guide.promisedLimit()).isNull();
            assertThat(guide.notStated()).containsExactly("fees");
        });
        assertThat(function().guide(cast().visitor(), free.id())).hasValueSatisfying(guide -> {
            assertThat(guide.fees()).isEqualTo("不收费");
            assertThat(guide.notStated()).doesNotContain("fees");
        });
    }

    @Test
    @Requirement({"CAT-004", "LIC-016"})
    default void explainsAnItemInItsGuide() {
        clock().moveTo(MARCH_2);
        ServiceItem item = published(ItemFixtures.permit()
                .statutoryLimit(ItemFixtures.limit(20, LimitUnit.CALENDAR_DAY))
                .promisedLimit(ItemFixtures.limit(8, LimitUnit.WORKING_DAY)));

        ServiceGuide guide = function().guide(cast().visitor(), item.id()).orElseThrow(AssertionError::new);

        assertThat(guide.item()).isEqualTo(item);
        assertThat(guide.typeName()).isEqualTo("行政许可");
        assertThat(guide.statutoryLimit()).contains("20").doesNotContain("工作日");
        assertThat(guide.promisedLimit()).contains("8").contains("工作日");
        assertThat(guide.broughtMaterials()).contains("申请表").doesNotContain("营业执照");
        assertThat(guide.sharedMaterials()).containsExactly("营业执照");
    }

    @Test
    @Requirement("CAT-004")
    default void saysInItsGuideNoLimitInThePlaceOfTheOther() {
        clock().moveTo(MARCH_2);
        ServiceItem promising =
                published(ItemFixtures.permit().promisedLimit(ItemFixtures.limit(8, LimitUnit.WORKING_DAY)));
        ServiceItem bound =
                published(ItemFixtures.permit().statutoryLimit(ItemFixtures.limit(20, LimitUnit.WORKING_DAY)));

        assertThat(function().guide(cast().visitor(), promising.id())).hasValueSatisfying(guide -> {
            assertThat(guide.statutoryLimit()).isNull();
            assertThat(guide.promisedLimit()).contains("8");
        });
        assertThat(function().guide(cast().visitor(), bound.id())).hasValueSatisfying(guide -> {
            assertThat(guide.statutoryLimit()).contains("20");
            assertThat(guide.promisedLimit()).isNull();
        });
    }

    @Test
    @Requirement({"CAT-004", "LIC-015"})
    default void saysInItsGuideWhatIsCharged() {
        clock().moveTo(MARCH_2);
        FeeDraft fee = FeeDraft.builder()
                .name("工本费")
                .amount(12_345L)
                .basis(ItemFixtures.basis(BasisLevel.LAW, "《某法》"))
                .build();
        ServiceItem item = published(ItemFixtures.permit().fees(List.of(fee)));

        assertThat(function().guide(cast().visitor(), item.id()))
                .hasValueSatisfying(guide -> assertThat(guide.fees()).contains("工本费", "123.45"));
    }

    @Test
    @Requirement("CAT-004")
    default void namesInItsGuideWhatIsNotStated() {
        clock().moveTo(MARCH_2);
        ServiceItem bare = published(ItemFixtures.item("20", "参保查询")
                .legalBases(List.of())
                .handling(null)
                .materials(List.of())
                .fees(List.of()));

        assertThat(function().guide(cast().visitor(), bare.id()))
                .hasValueSatisfying(guide -> assertThat(guide.notStated())
                        .contains("legalBases", "materials")
                        .anyMatch(field -> field.startsWith("handling"))
                        .doesNotContain("fees"));
    }

    @Test
    @Requirement({"CAT-005", "PAG-001"})
    default void findsItemsByTextTypeAndOrgan() {
        clock().moveTo(MARCH_2);
        String word = "测试" + Identifiers.mobile();
        ServiceItem permit = published(ItemFixtures.permit().name("燃气经营许可" + word));
        ServiceItem service = published(ItemFixtures.item("20", "燃气费查询" + word));

        assertThat(found(query(word, null))).containsExactlyInAnyOrder(permit.id(), service.id());
        assertThat(found(query(word + " 燃气费", null))).containsExactly(service.id());
        assertThat(found(query(word, "01"))).containsExactly(permit.id());
        assertThat(function()
                        .items(cast().visitor(), query(word, "01"), PageRequest.first())
                        .count()
                        .value())
                .isEqualTo(1);
        assertThat(found(query(permit.code().value(), null))).contains(permit.id());
        assertThat(allPages(1, page -> function().items(cast().visitor(), query(word, null), page)))
                .extracting(summary -> summary.code().value())
                .hasSize(2)
                .isSorted();
    }

    @Test
    @Requirement({"CAT-005", "PAG-001"})
    default void findsItemsByWhoAppliesByThemeAndByOrgan() {
        clock().moveTo(MARCH_2);
        String word = "测试" + Identifiers.mobile();
        ServiceItem housing = published(ItemFixtures.item("20", "公积金查询" + word)
                .audience(AudienceDraft.builder()
                        .serviceObjects(List.of("NATURAL_PERSON"))
                        .themes(List.of("住房保障"))
                        .build()));
        ServiceItem taxes = published(ItemFixtures.item("20", "完税查询" + word)
                .audience(AudienceDraft.builder()
                        .serviceObjects(List.of("ENTERPRISE"))
                        .themes(List.of("税务"))
                        .build()));
        ServiceItem open = published(ItemFixtures.item("20", "办事指南查询" + word));

        assertThat(found(ItemQuery.of(word, null, null, "NATURAL_PERSON", null, null)))
                .containsExactlyInAnyOrder(housing.id(), open.id());
        assertThat(found(ItemQuery.of(word, null, null, null, "税务", null))).containsExactly(taxes.id());
        assertThat(found(ofOrgan(word, Organ.CITY))).hasSize(3);
        assertThat(found(ofOrgan(word, Organ.OTHER_IN_CITY))).isEmpty();

        Page<ItemSummary> page = function()
                .items(cast().visitor(), ItemQuery.of(word, null, null, null, "税务", null), PageRequest.of(1, null));
        assertThat(page.items()).hasSize(1);
        assertThat(page.count().value()).isEqualTo(1);
    }

    @Test
    @Requirement("CAT-005")
    default void findsItemsByAnyOfSeveralThemesAndLifeEvents() {
        clock().moveTo(MARCH_2);
        String word = "测试" + Identifiers.mobile();
        ServiceItem marriage = published(ItemFixtures.item("20", "婚姻登记预约" + word)
                .audience(AudienceDraft.builder().themes(List.of("婚姻登记")).build()));
        ServiceItem wedding = published(ItemFixtures.item("20", "婚假查询" + word)
                .audience(AudienceDraft.builder().lifeEvents(List.of("婚姻")).build()));
        published(ItemFixtures.item("20", "完税查询" + word)
                .audience(AudienceDraft.builder().themes(List.of("税务")).build()));

        assertThat(found(ofThemes(word, List.of("结婚", "婚姻登记", "婚姻"))))
                .containsExactlyInAnyOrder(marriage.id(), wedding.id());
        assertThat(found(ofThemes(word, List.of("结婚", "婚")))).isEmpty();
        assertThat(found(ofThemes(word, List.of()))).hasSize(3);
    }

    private static ItemQuery ofThemes(String text, List<String> themes) {
        return ItemQuery.ofThemes(text, null, null, null, themes, null);
    }

    private ItemQuery ofOrgan(String text, Organ organ) {
        return ItemQuery.of(text, null, null, null, null, cast().idOf(organ).toString());
    }

    @Test
    @Requirement("CAT-005")
    default void takesWildcardsAndQuotesForWhatTheyAre() {
        clock().moveTo(MARCH_2);
        String word = "测试" + Identifiers.mobile();
        ServiceItem item = published(ItemFixtures.item("20", "减免50%_'查询!" + word));

        assertThat(found(query(word + " 50%_'查询!", null))).containsExactly(item.id());
        for (String text :
                List.of("%" + word, word + "_", word + "\\", "减免%查询 " + word, word + " ' or ''='", word + "😀")) {
            assertThat(found(query(text, null))).as(text).isEmpty();
        }
        assertThatThrownBy(() -> query("长".repeat(10_000), null)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement("CAT-005")
    default void listsAnItemAsItIsFound() {
        clock().moveTo(MARCH_2);
        String word = "测试" + Identifiers.mobile();
        ItemId id = published(ItemFixtures.permit()
                        .name("摘要" + word)
                        .statutoryLimit(ItemFixtures.limit(20, LimitUnit.WORKING_DAY, BasisLevel.LAW, "《某法》"))
                        .promisedLimit(ItemFixtures.limit(8, LimitUnit.WORKING_DAY))
                        .audience(AudienceDraft.builder()
                                .themes(List.of("税务", "市场"))
                                .build()))
                .id();
        ServiceItem item = function().find(cast().visitor(), id).orElseThrow(AssertionError::new);
        assertThat(item.promisedLimit()).isNotNull();

        assertThat(allPages(50, page -> function().items(cast().visitor(), query(word, null), page)))
                .containsExactly(ItemFixtures.summaryOf(item));
    }

    @Test
    @Requirement("CAT-002")
    default void listsUntilWhenAnItemHoldsBeforeItsNextVersion() {
        clock().moveTo(MARCH_2);
        String word = "测试" + Identifiers.mobile();
        ServiceItem first = published(ItemFixtures.permit().name("摘要" + word));
        ServiceItem draft = function()
                .change(
                        manager(),
                        first.id(),
                        first.revision(),
                        ofCity(ItemFixtures.permit().code(first.code().value()).name("另名" + word)));
        ServiceItem inReview = function().submit(manager(), draft.id(), draft.revision());
        function().publish(manager(), inReview.id(), inReview.revision(), MARCH_2.plusDays(30));

        assertThat(allPages(50, page -> function().items(cast().visitor(), query(word, null), page)))
                .singleElement()
                .isEqualTo(ItemFixtures.summaryOf(
                        function().find(cast().visitor(), first.id()).orElseThrow(AssertionError::new)))
                .extracting(ItemSummary::effectiveUntil)
                .isEqualTo(MARCH_2.plusDays(29));
    }

    private List<ItemId> found(ItemQuery query) {
        return allPages(50, page -> function().items(cast().visitor(), query, page)).stream()
                .map(ItemSummary::id)
                .toList();
    }

    private static ItemQuery query(String text, @Nullable String type) {
        return ItemQuery.of(text, null, type, null, null, null);
    }

    @Test
    @Requirement("CAT-005")
    default void findsAnItemByEachNameAndKeywordHoweverItIsWritten() {
        clock().moveTo(MARCH_2);
        String word = "Kit" + Identifiers.mobile();
        ServiceItem item = published(ItemFixtures.item("20", "不动产登记查询" + word)
                .shortName("查房")
                .audience(AudienceDraft.builder().keywords(List.of("房产证ABC")).build()));

        for (String text : List.of("查房", "房产证abc", "ＡＢＣ 查房", "登记　查房")) {
            assertThat(found(query(word.toUpperCase(Locale.ROOT) + " " + text, null)))
                    .as(text)
                    .containsExactly(item.id());
        }
        assertThat(found(query(word + " 查车", null))).isEmpty();
    }

    @Test
    @Requirement("CAT-005")
    default void listsForADivisionNothingOfBelowAndBeside() {
        clock().moveTo(MARCH_2);
        String word = "测试" + Identifiers.mobile();
        ServiceItem own = published(ItemFixtures.item("20", "本市查询" + word));

        assertThat(found(inListOf(Organ.CITY, word))).containsExactly(own.id());
        for (Organ other : List.of(Organ.PROVINCE, Organ.NEIGHBOUR_CITY)) {
            assertThat(found(inListOf(other, word))).as(other.name()).isEmpty();
        }
    }

    @Test
    @Requirement("CAT-005")
    default void narrowsByEachTwoMembersOfAQuery() {
        clock().moveTo(MARCH_2);
        String word = "测试" + Identifiers.mobile();
        published(of(ItemFixtures.permit().name("供水许可" + word), "NATURAL_PERSON", "住房保障"));
        published(of(ItemFixtures.permit().name("供水变更许可" + word), "ENTERPRISE", "税务"));
        published(of(ItemFixtures.item("20", "供水查询" + word), "NATURAL_PERSON", "税务"));
        published(of(ItemFixtures.item("20", "供气查询" + word), "ENTERPRISE", "住房保障"));
        ItemFixtures.publish(
                candidate(),
                staff().holder(Role.INFORMATION_MANAGER, Organ.NEIGHBOUR_CITY),
                of(ItemFixtures.item("20", "供水查询" + word), "NATURAL_PERSON", "住房保障")
                        .build());

        Filters.narrowTogether(
                query(word, null),
                List.of(
                        List.of(query(word + " 供水", null)),
                        List.of(inListOf(Organ.CITY, word), inListOf(Organ.NEIGHBOUR_CITY, word)),
                        List.of(query(word, "01"), query(word, "20")),
                        List.of(
                                ItemQuery.of(word, null, null, "NATURAL_PERSON", null, null),
                                ItemQuery.of(word, null, null, "ENTERPRISE", null, null)),
                        List.of(ofThemes(word, List.of("税务")), ofThemes(word, List.of("税务", "住房保障"))),
                        List.of(ofOrgan(word, Organ.CITY), ofOrgan(word, Organ.NEIGHBOUR_CITY))),
                this::found);
    }

    private static ItemDraft.Builder of(ItemDraft.Builder item, String serviceObject, String theme) {
        return item.audience(AudienceDraft.builder()
                .serviceObjects(List.of(serviceObject))
                .themes(List.of(theme))
                .build());
    }

    private ItemQuery inListOf(Organ organ, String text) {
        return ItemQuery.of(text, cast().divisionCodeOf(organ).value(), null, null, null, null);
    }
}
