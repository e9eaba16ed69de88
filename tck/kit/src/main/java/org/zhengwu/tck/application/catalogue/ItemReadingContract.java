package org.zhengwu.tck.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.MaterialDraft;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;

/** Items read again: compared, listed and withdrawn, by those who manage them and by those who do not. */
public interface ItemReadingContract extends CatalogueFixtures {

    @Test
    @Requirement("CAT-002")
    default void comparesTheVersionInWorkForThoseWhoManageItAlone() {
        clock().moveTo(MARCH_2);
        ServiceItem first = published(ItemFixtures.permit());
        changed(first, next -> next.shortName("广告牌"));

        assertThat(assertDoesNotThrow(() -> function().diff(manager(), first.id(), 1, 2)))
                .containsExactly(new Difference("shortName", null, "广告牌"));
        for (Caller other : List.of(cast().visitor(), neighbour())) {
            assertHidden(() -> function().diff(other, first.id(), 1, 2));
            assertHidden(() -> function().diff(other, first.id(), 2, 1));
        }
    }

    @Test
    @Requirement("ACC-004")
    default void letsNobodyBesideTakeAStep() {
        clock().moveTo(MARCH_2);
        ServiceItem draft = created(ItemFixtures.permit());
        ItemDraft again = ofCity(ItemFixtures.permit().code(draft.code().value()));
        assertHidden(() -> function().change(neighbour(), draft.id(), draft.revision(), again));

        ServiceItem inReview = function().submit(manager(), draft.id(), draft.revision());
        assertHidden(() -> function().sendBack(neighbour(), inReview.id(), inReview.revision(), "请补充依据"));
        assertHidden(() -> function().publish(neighbour(), inReview.id(), inReview.revision(), null));

        ServiceItem published = function().publish(manager(), inReview.id(), inReview.revision(), null);
        assertHidden(() -> function().withdraw(neighbour(), published.id(), published.revision(), "不再办理"));
        assertThat(function().findNewest(manager(), draft.id())).contains(published);
    }

    @Test
    @Requirement("ACC-004")
    default void letsNobodyWriteAnItemOfAnOrganBeside() {
        clock().moveTo(MARCH_2);
        ItemDraft draft = ofCity(ItemFixtures.permit());

        assertThatThrownBy(() -> function().create(neighbour(), IdempotencyKey.fresh(), draft))
                .isInstanceOfAny(InvalidInputException.class, NotFoundException.class);
        assertThat(allPages(100, page -> function().drafts(manager(), page)))
                .extracting(summary -> summary.code().value())
                .doesNotContain(draft.code());
    }

    @Test
    @Requirement("CAT-001")
    default void listsTheNextVersionInWorkAsItIsFound() {
        clock().moveTo(MARCH_2);
        ServiceItem first = published(ItemFixtures.permit());
        ServiceItem draft = changed(
                first,
                next -> next.name("户外招牌设置审批")
                        .statutoryLimit(ItemFixtures.limit(20, LimitUnit.WORKING_DAY))
                        .promisedLimit(ItemFixtures.limit(7, LimitUnit.WORKING_DAY)));

        assertThat(inWork(first)).containsExactly(ItemFixtures.summaryOf(draft));
        ServiceItem inReview = function().submit(manager(), draft.id(), draft.revision());
        assertThat(inWork(first)).containsExactly(ItemFixtures.summaryOf(inReview));
    }

    @Test
    @Requirement("CAT-002")
    default void namesAMaterialByItsCodeWhereVersionsDiffer() {
        clock().moveTo(MARCH_2);
        ServiceItem first = published(ItemFixtures.permit());
        MaterialDraft copied = MaterialDraft.builder()
                .code(ItemFixtures.FORM)
                .name("申请表")
                .required(true)
                .originals(1)
                .copies(2)
                .sample("https://www.example.gov.cn/samples/" + ItemFixtures.FORM)
                .build();
        changed(first, next -> next.materials(List.of(ItemFixtures.material("M0", "承诺书", true, false), copied)));

        assertThat(function().diff(manager(), first.id(), 1, 2))
                .filteredOn(each -> each.field().startsWith("materials[" + ItemFixtures.FORM + "]"))
                .containsExactly(new Difference("materials[" + ItemFixtures.FORM + "].copies", "0", "2"));
    }

    @Test
    @Requirement("CAT-003")
    default void endsAWithdrawnVersionOnTheDayBefore() {
        clock().moveTo(MARCH_2);
        ServiceItem first = published(ItemFixtures.permit());
        LocalDate last = MARCH_2.plusDays(6);
        clock().moveTo(last.plusDays(1));

        ServiceItem withdrawn = function().withdraw(manager(), first.id(), first.revision(), "国务院决定取消");

        assertThat(withdrawn.effectiveUntil()).isEqualTo(last);
        assertThat(function().versions(cast().visitor(), first.id()))
                .containsExactly(new ItemVersion(
                        first.version(), first.number(), ItemState.WITHDRAWN, MARCH_2, last, first.name()));
    }

    @Test
    @Requirement("CAT-003")
    default void withdrawsTheVersionToComeToo() {
        clock().moveTo(MARCH_2);
        LocalDate coming = MARCH_2.plusDays(20);
        ServiceItem first = published(ItemFixtures.permit());
        ServiceItem draft = changed(first, next -> next.shortName("广告牌"));
        ServiceItem inReview = function().submit(manager(), draft.id(), draft.revision());
        ServiceItem second = function().publish(manager(), inReview.id(), inReview.revision(), coming);

        function().withdraw(manager(), first.id(), second.revision(), "国务院决定取消");

        assertThat(function().find(cast().visitor(), first.id())).isEmpty();
        clock().moveTo(coming);
        assertThat(function().find(cast().visitor(), first.id())).isEmpty();
    }

    @Test
    @Requirement({"ITM-007", "CAT-005"})
    default void listsAnItemInTheDivisionThatItsDraftNames() {
        clock().moveTo(MARCH_2);
        String county = "330106";
        String name = "本区查询" + Identifiers.mobile();

        ServiceItem item = published(
                ItemFixtures.item("20", name).organ(creditCodeOfTheCity()).division(county));

        assertThat(item.organ()).isEqualTo(cast().idOf(Organ.CITY));
        assertThat(item.divisionCode().value()).isEqualTo(county);
        assertThat(listed(name, county)).containsExactly(item.id());
        assertThat(listed(name, cast().divisionCodeOf(Organ.CITY).value())).isEmpty();
    }

    private Caller neighbour() {
        return staff().holder(Role.INFORMATION_MANAGER, Organ.NEIGHBOUR_CITY);
    }

    /** The next version of a permit, as a draft. */
    private ServiceItem changed(ServiceItem first, UnaryOperator<ItemDraft.Builder> change) {
        ItemDraft.Builder next = ItemFixtures.permit().code(first.code().value());
        return function().change(manager(), first.id(), first.revision(), ofCity(change.apply(next)));
    }

    private List<ItemSummary> inWork(ServiceItem item) {
        return allPages(100, page -> function().drafts(manager(), page)).stream()
                .filter(each -> each.id().equals(item.id()))
                .toList();
    }

    private List<ItemId> listed(String name, String division) {
        ItemQuery query = ItemQuery.of(name, division, null, null, null, null);
        return allPages(50, page -> function().items(cast().visitor(), query, page)).stream()
                .map(ItemSummary::id)
                .toList();
    }

    private String creditCodeOfTheCity() {
        return candidate()
                .service(IdentityService.class)
                .findOrgan(cast().visitor(), cast().idOf(Organ.CITY))
                .orElseThrow(AssertionError::new)
                .creditCode();
    }

    private static void assertHidden(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFoundException.class);
    }
}
