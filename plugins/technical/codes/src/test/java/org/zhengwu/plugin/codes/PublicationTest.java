package org.zhengwu.plugin.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.api.technical.codes.StandardTables;
import org.zhengwu.testing.AtOnce;

class PublicationTest {

    private final Shelf shelf = Shelf.inMemory();

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void publishesForEverywhereForTheNationOnly() {
        CodeTableDraft draft =
                Shelf.draft("colours").division(DivisionCode.NATION).build();

        assertThatThrownBy(
                        () -> shelf.service().publish(Shelf.manager(Regions.GUANGDONG), IdempotencyKey.fresh(), draft))
                .isInstanceOf(NotFoundException.class);
        CodeTable published = shelf.service().publish(Shelf.manager(Regions.NATION), IdempotencyKey.fresh(), draft);
        assertThat(published.division()).isNull();
        assertThat(shelf.find("colours", "440300")).isEqualTo(published);
    }

    @Test
    void keepsTheLongestTextsOfCharactersBeyondTheBasicPlane() {
        String longest = "😀".repeat(CodeTableDraft.LONGEST_NAME);
        CodeTable published = shelf.publish(
                Shelf.draft("colours").name(longest).nameEn(longest).source("😀".repeat(500)));

        assertThat(published.name()).isEqualTo(longest);
        assertThat(shelf.find("colours", "440300")).isEqualTo(published);
    }

    @Test
    void letsARegionExtendTheTypesOfItemsForItself() {
        CodeTable national = shelf.find(StandardTables.ITEM_TYPES, "440300");
        CodeTableDraft.Builder own = CodeTableDraft.builder()
                .id(StandardTables.ITEM_TYPES)
                .division(DivisionCode.of("44"))
                .effectiveFrom(Shelf.TODAY)
                .name("事项类型")
                .source("粤某〔2026〕1号")
                .entry("01", "行政许可")
                .entry("21", "便民服务");

        shelf.publish(own);

        assertThat(shelf.find(StandardTables.ITEM_TYPES, "440300"))
                .satisfies(found -> assertThat(found.entry("21")).isPresent());
        assertThat(shelf.find(StandardTables.ITEM_TYPES, null)).isEqualTo(national);
        assertThat(shelf.lookup()
                        .find(StandardTables.ITEM_TYPES, Regions.SHENZHEN, Shelf.TODAY)
                        .orElseThrow()
                        .entry("21"))
                .isPresent();
    }

    @Test
    void letsOneOfTwoManagersPublishAfterTheSameVersion() {
        shelf.publish(Shelf.draft("colours"));

        List<Object> results = AtOnce.run(
                2, thread -> shelf.publish(Shelf.draft("colours").follows(1).entry("T" + thread, "丙")));

        assertThat(results).filteredOn(CodeTable.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(RevisionConflictException.class::isInstance)
                .singleElement()
                .satisfies(conflict -> assertThat(
                                ((RevisionConflictException) conflict).current().value())
                        .isEqualTo(2));
    }

    @Test
    void numbersVersionsThatArePublishedAtOnce() {
        List<Object> results =
                AtOnce.run(6, thread -> shelf.publish(Shelf.draft("colours")).version());

        assertThat(results).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void showsTheCodeThatTheDivisionHasToday() {
        shelf.publish(Shelf.draft("colours").division(DivisionCode.of("440300")));

        shelf.regions.recode(Regions.SHENZHEN, "440399");

        assertThat(shelf.find("colours", "440399"))
                .extracting(CodeTable::division)
                .isEqualTo(DivisionCode.of("440399"));
    }

    @Test
    void refusesADivisionThatIsNone() {
        assertThatThrownBy(() -> shelf.publish(Shelf.draft("colours").division(DivisionCode.of("999999"))))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> shelf.find("colours", "44x")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> shelf.service().find(Shelf.VISITOR, "colours", null, "2026-02-30"))
                .isInstanceOf(InvalidInputException.class);
    }
}
