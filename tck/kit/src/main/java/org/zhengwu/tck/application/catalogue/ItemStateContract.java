package org.zhengwu.tck.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.tck.Requirement;

/** The states of versions of items, their days, and the lists that show them. */
public interface ItemStateContract extends CatalogueFixtures {

    LocalDate MARCH_20 = LocalDate.of(2026, 3, 20);
    LocalDate APRIL_1 = LocalDate.of(2026, 4, 1);

    /** A step of an item as its manager asks for it. */
    record Asked(String name, UnaryOperator<ServiceItem> call) {}

    @Test
    @Requirement("CAT-001")
    default void takesNoStepThatTheStateDoesNotAllow() {
        clock().moveTo(MARCH_2);
        ServiceItem draft = created(ItemFixtures.permit());
        ServiceItem inReview = inReview(ItemFixtures.permit());
        ServiceItem published = published(ItemFixtures.permit());
        Asked submit = new Asked("submit", now -> function().submit(manager(), now.id(), now.revision()));
        Asked sendBack =
                new Asked("sendBack", now -> function().sendBack(manager(), now.id(), now.revision(), "请补充依据"));
        Asked publish = new Asked("publish", now -> function().publish(manager(), now.id(), now.revision(), null));
        List<String> wrong = new ArrayList<>();

        refused(draft, List.of(sendBack, publish, withdrawing()), wrong);
        refused(inReview, List.of(submit, withdrawing()), wrong);
        refused(published, List.of(submit, sendBack, publish), wrong);

        assertThat(wrong).isEmpty();
    }

    @Test
    @Requirement("CAT-003")
    default void withdrawsNoItemTwice() {
        clock().moveTo(MARCH_2);
        ServiceItem published = published(ItemFixtures.permit());
        ServiceItem withdrawn = function().withdraw(manager(), published.id(), published.revision(), "国务院决定取消");
        List<String> wrong = new ArrayList<>();

        refused(withdrawn, List.of(withdrawing()), wrong);

        assertThat(wrong).isEmpty();
    }

    @Test
    @Requirement("CAT-001")
    default void rewritesTheDraftInsteadOfWritingAVersionMore() {
        clock().moveTo(MARCH_2);
        ServiceItem first = published(ItemFixtures.permit());
        ServiceItem draft = function()
                .change(
                        manager(),
                        first.id(),
                        first.revision(),
                        ofCity(ItemFixtures.permit().code(first.code().value()).shortName("甲")));
        ServiceItem again = function()
                .change(
                        manager(),
                        draft.id(),
                        draft.revision(),
                        ofCity(ItemFixtures.permit().code(first.code().value()).shortName("乙")));

        assertThat(draft.number()).isEqualTo(2);
        assertThat(again.number()).isEqualTo(2);
        assertThat(again.version()).isEqualTo(draft.version()).isNotEqualTo(first.version());
        assertThat(function().findNewest(manager(), first.id())).contains(again);
        assertThat(function().find(cast().visitor(), first.id()))
                .map(ServiceItem::version)
                .contains(first.version());
    }

    @Test
    @Requirement("CAT-002")
    default void publishesOnTheDayOfTheDraftWhereNoneIsNamed() {
        clock().moveTo(MARCH_2);
        ServiceItem own = inReview(ItemFixtures.permit().effectiveFrom(APRIL_1.toString()));
        ServiceItem named = inReview(ItemFixtures.permit().effectiveFrom(APRIL_1.toString()));

        assertThat(function().publish(manager(), own.id(), own.revision(), null).effectiveFrom())
                .isEqualTo(APRIL_1);
        assertThat(function()
                        .publish(manager(), named.id(), named.revision(), MARCH_20)
                        .effectiveFrom())
                .isEqualTo(MARCH_20);
    }

    @Test
    @Requirement("CAT-002")
    default void beginsNoVersionBeforeTheOneBefore() {
        clock().moveTo(MARCH_2);
        ServiceItem inReview = inReview(ItemFixtures.permit());
        ServiceItem first = function().publish(manager(), inReview.id(), inReview.revision(), APRIL_1);
        ServiceItem draft = function()
                .change(
                        manager(),
                        first.id(),
                        first.revision(),
                        ofCity(ItemFixtures.permit().code(first.code().value())));
        ServiceItem next = function().submit(manager(), draft.id(), draft.revision());

        assertThat(violated(() -> function().publish(manager(), next.id(), next.revision(), MARCH_20)))
                .containsExactly("effectiveFrom");
        assertDoesNotThrow(() -> function().publish(manager(), next.id(), next.revision(), APRIL_1));

        assertThat(function().versions(cast().visitor(), first.id()))
                .extracting(ItemVersion::number, ItemVersion::effectiveFrom, ItemVersion::effectiveUntil)
                .containsExactly(tuple(2, APRIL_1, null), tuple(1, APRIL_1, APRIL_1.minusDays(1)));
    }

    @Test
    @Requirement("CAT-002")
    default void listsAVersionFromItsFirstDayOn() {
        clock().moveTo(MARCH_2);
        String name = "待生效事项" + UUID.randomUUID();
        ServiceItem inReview = inReview(ItemFixtures.permit().name(name));
        function().publish(manager(), inReview.id(), inReview.revision(), MARCH_20);

        assertThat(listed(name)).as("before").isEmpty();
        assertThat(function().guide(cast().visitor(), inReview.id())).isEmpty();
        clock().moveTo(MARCH_20);
        assertThat(listed(name)).as("on its first day").hasSize(1);
        assertThat(function().guide(cast().visitor(), inReview.id())).isPresent();
        assertThat(function().versions(cast().visitor(), new ItemId(UUID.randomUUID())))
                .isEmpty();
    }

    @Test
    @Requirement("CAT-001")
    default void listsWhatIsInWorkAndNothingElse() {
        clock().moveTo(MARCH_2);
        ServiceItem draft = created(ItemFixtures.permit());
        ServiceItem inReview = inReview(ItemFixtures.permit());
        ServiceItem published = published(ItemFixtures.permit());
        ServiceItem gone = published(ItemFixtures.permit());
        function().withdraw(manager(), gone.id(), gone.revision(), "国务院决定取消");

        assertThat(allPages(100, page -> function().drafts(manager(), page)))
                .extracting(ItemSummary::id)
                .contains(draft.id(), inReview.id())
                .doesNotContain(published.id(), gone.id());
    }

    @Test
    @Requirement("REV-002")
    default void raisesTheRevisionWithEveryStep() {
        clock().moveTo(MARCH_2);
        List<ServiceItem> course = new ArrayList<>();
        course.add(created(ItemFixtures.permit()));
        ItemDraft same = ofCity(ItemFixtures.permit().code(course.get(0).code().value()));
        List<UnaryOperator<ServiceItem>> steps = List.of(
                now -> function().change(manager(), now.id(), now.revision(), same),
                now -> function().submit(manager(), now.id(), now.revision()),
                now -> function().sendBack(manager(), now.id(), now.revision(), "请补充依据"),
                now -> function().submit(manager(), now.id(), now.revision()),
                now -> function().publish(manager(), now.id(), now.revision(), null),
                now -> function().withdraw(manager(), now.id(), now.revision(), "不再办理"));

        steps.forEach(step -> course.add(step.apply(course.get(course.size() - 1))));

        assertThat(course)
                .extracting(each -> each.revision().value())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    @Requirement("PAG-002")
    default void refusesCursorsThatTheListsDidNotGive() {
        clock().moveTo(MARCH_2);
        PageRequest strange = PageRequest.of(3, "no-cursor");

        assertThatThrownBy(() -> function().items(cast().visitor(), ItemQuery.EVERYTHING, strange))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> function().drafts(manager(), strange)).isInstanceOf(InvalidInputException.class);
    }

    private ServiceItem inReview(ItemDraft.Builder builder) {
        ServiceItem draft = created(builder);
        return function().submit(manager(), draft.id(), draft.revision());
    }

    private Asked withdrawing() {
        return new Asked("withdraw", now -> function().withdraw(manager(), now.id(), now.revision(), "不再办理"));
    }

    /** Notes what is not refused as a step that the state does not allow, or changes the item. */
    private void refused(ServiceItem now, List<Asked> steps, List<String> wrong) {
        for (Asked each : steps) {
            Throwable thrown = catchThrowable(() -> each.call().apply(now));
            if (!(thrown instanceof StepNotAllowedException)) {
                wrong.add(each.name() + " in " + now.state() + ": " + thrown);
            }
        }
        if (!function().findNewest(manager(), now.id()).equals(Optional.of(now))) {
            wrong.add("the item in " + now.state() + " was changed");
        }
    }

    private List<ItemSummary> listed(String name) {
        return allPages(
                50, page -> function().items(cast().visitor(), ItemQuery.of(name, null, null, null, null, null), page));
    }
}
