package org.zhengwu.tck.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.IdempotencyKeyReusedException;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Requirement;

/** The work on items: once for a key, at the revision that was read, with reasons, and out of sight until published. */
public interface ItemWorkContract extends CatalogueFixtures {

    /** A revision that no item of a test reaches. */
    Revision STALE = new Revision(55);

    @Test
    @Requirement("REV-001")
    default void takesNoStepAtAnotherRevision() {
        clock().moveTo(MARCH_2);
        ServiceItem draft = created(ItemFixtures.permit());
        ItemDraft again = ofCity(ItemFixtures.permit().code(draft.code().value()));
        assertStale(draft, () -> function().change(manager(), draft.id(), STALE, again));
        assertStale(draft, () -> function().submit(manager(), draft.id(), STALE));

        ServiceItem inReview = function().submit(manager(), draft.id(), draft.revision());
        assertStale(inReview, () -> function().sendBack(manager(), inReview.id(), STALE, "请补充依据"));
        assertStale(inReview, () -> function().publish(manager(), inReview.id(), STALE, null));

        ServiceItem published = function().publish(manager(), inReview.id(), inReview.revision(), null);
        assertStale(published, () -> function().withdraw(manager(), published.id(), STALE, "不再办理"));
    }

    @Test
    @Requirement("CAT-001")
    default void sendsBackOnlyWithAReason() {
        clock().moveTo(MARCH_2);
        ServiceItem draft = created(ItemFixtures.permit());
        ServiceItem inReview = function().submit(manager(), draft.id(), draft.revision());

        assertThatThrownBy(() -> function().sendBack(manager(), inReview.id(), inReview.revision(), " "))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement("CAT-003")
    default void withdrawsOnlyWithAReason() {
        clock().moveTo(MARCH_2);
        ServiceItem published = published(ItemFixtures.permit());

        assertThatThrownBy(() -> function().withdraw(manager(), published.id(), published.revision(), " "))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Requirement("CAT-003")
    default void showsNothingOfAWithdrawnItem() {
        clock().moveTo(MARCH_2);
        String name = "待撤下事项" + UUID.randomUUID();
        ServiceItem published = published(ItemFixtures.permit().name(name).form(ItemForms.form()));
        assertThat(function().guide(cast().visitor(), published.id())).isPresent();
        assertThat(function().form(cast().visitor(), published.id())).isPresent();
        assertThat(listed(name)).hasSize(1);

        function().withdraw(manager(), published.id(), published.revision(), "国务院决定取消");

        assertThat(function().guide(cast().visitor(), published.id())).isEmpty();
        assertThat(function().form(cast().visitor(), published.id())).isEmpty();
        assertThat(listed(name)).isEmpty();
    }

    @Test
    @Requirement("CAT-002")
    default void listsNoVersionThatIsStillInWork() {
        clock().moveTo(MARCH_2);
        ServiceItem first = published(ItemFixtures.permit());
        ItemDraft next = ofCity(ItemFixtures.permit().code(first.code().value()).shortName("广告牌"));

        ServiceItem draft = function().change(manager(), first.id(), first.revision(), next);
        assertThat(versions(first)).as("of a draft").containsExactly(1);
        function().submit(manager(), draft.id(), draft.revision());
        assertThat(versions(first)).as("of one in review").containsExactly(1);
    }

    private List<Integer> versions(ServiceItem item) {
        return function().versions(cast().visitor(), item.id()).stream()
                .map(ItemVersion::number)
                .toList();
    }

    @Test
    @Requirement("IDM-001")
    default void writesOneItemForOneKey() {
        clock().moveTo(MARCH_2);
        IdempotencyKey key = IdempotencyKey.fresh();
        ItemDraft draft = ofCity(ItemFixtures.permit());

        ServiceItem first = function().create(manager(), key, draft);

        assertThat(assertDoesNotThrow(() -> function().create(manager(), key, draft)))
                .isEqualTo(first);
    }

    @Test
    @Requirement("IDM-002")
    default void refusesTheKeyOfAnItemForAnotherOne() {
        clock().moveTo(MARCH_2);
        IdempotencyKey key = IdempotencyKey.fresh();
        function().create(manager(), key, ofCity(ItemFixtures.permit()));

        assertThatThrownBy(() -> function().create(manager(), key, ofCity(ItemFixtures.permit())))
                .isInstanceOf(IdempotencyKeyReusedException.class);
    }

    @Test
    @Requirement("PAG-001")
    default void listsEveryDraftOnceByCode() {
        clock().moveTo(MARCH_2);
        Caller neighbour = staff().holder(Role.INFORMATION_MANAGER, Organ.NEIGHBOUR_CITY);
        String organ = cast().idOf(Organ.NEIGHBOUR_CITY).toString();
        for (int i = 0; i < 3; i++) {
            ItemDraft draft = ItemFixtures.withOrgan(ItemFixtures.permit().build(), organ);
            function().create(neighbour, IdempotencyKey.fresh(), draft);
        }

        List<ItemSummary> paged = allPages(2, page -> function().drafts(neighbour, page));

        assertThat(paged).hasSizeGreaterThanOrEqualTo(3);
        assertThat(paged).isEqualTo(allPages(100, page -> function().drafts(neighbour, page)));
        assertThat(paged)
                .extracting(summary -> summary.code().value())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private List<ItemSummary> listed(String name) {
        return allPages(
                50, page -> function().items(cast().visitor(), ItemQuery.of(name, null, null, null, null, null), page));
    }

    private static void assertStale(ServiceItem now, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(type(RevisionConflictException.class))
                .extracting(RevisionConflictException::current)
                .isEqualTo(now.revision());
    }
}
