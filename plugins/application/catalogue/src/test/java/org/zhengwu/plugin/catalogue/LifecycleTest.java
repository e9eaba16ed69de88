package org.zhengwu.plugin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.ItemPublished;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ItemWithdrawn;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.Items;
import org.zhengwu.testing.AtOnce;

class LifecycleTest extends WithCatalogue {

    @Test
    void leadsAnItemFromTheDraftToItsWithdrawal() {
        ServiceItem draft = create(province, provincial(1).build());
        assertThat(draft.state()).isEqualTo(ItemState.DRAFT);
        assertThat(draft.organName()).isEqualTo("省厅");
        assertThat(draft.divisionCode()).isEqualTo(new DivisionCode(World.GUANGDONG));
        assertThat(draft.applicable()).isTrue();
        assertThat(catalogue.find(World.visitor(), draft.id())).isEmpty();
        assertThat(catalogue.findNewest(province, draft.id())).contains(draft);
        assertThat(catalogue.drafts(province, PageRequest.first()).items()).hasSize(1);
        assertThatThrownBy(() -> catalogue.publish(province, draft.id(), draft.revision(), null))
                .isInstanceOf(StepNotAllowedException.class);

        ServiceItem inReview = catalogue.submit(province, draft.id(), draft.revision());
        assertThat(inReview.state()).isEqualTo(ItemState.IN_REVIEW);
        assertThatThrownBy(() -> catalogue.change(
                        province, draft.id(), inReview.revision(), provincial(1).build()))
                .isInstanceOf(StepNotAllowedException.class);
        ServiceItem back = catalogue.sendBack(province, draft.id(), inReview.revision(), "请补充");
        ServiceItem again = catalogue.submit(province, draft.id(), back.revision());
        ServiceItem out = catalogue.publish(province, draft.id(), again.revision(), null);

        assertThat(out.state()).isEqualTo(ItemState.PUBLISHED);
        assertThat(out.effectiveFrom()).isEqualTo(TODAY);
        assertThat(catalogue.find(World.visitor(), draft.id())).contains(out);
        assertThat(catalogue.guide(World.visitor(), draft.id()).orElseThrow().promisedLimit())
                .isEqualTo("10个工作日");
        assertThat(catalogue
                        .items(World.visitor(), ItemQuery.EVERYTHING, PageRequest.first())
                        .items())
                .hasSize(1);
        ServiceItem gone = catalogue.withdraw(province, draft.id(), out.revision(), "取消");
        assertThat(gone.state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(gone.effectiveUntil()).isEqualTo(TODAY.minusDays(1));
        assertThat(catalogue.find(World.visitor(), draft.id())).isEmpty();
        assertThatThrownBy(() -> catalogue.withdraw(province, draft.id(), gone.revision(), "取消"))
                .isInstanceOf(StepNotAllowedException.class);
        assertThat(World.recorded(zhengwu, ItemPublished.class))
                .containsExactly(new ItemPublished(draft.id(), draft.version(), 1, TODAY));
        assertThat(World.recorded(zhengwu, ItemWithdrawn.class))
                .containsExactly(new ItemWithdrawn(draft.id(), draft.version(), TODAY));
        assertThat(world.audited).hasSize(6);
    }

    @Test
    void comparesTheVersionInWorkForThoseWhoManageIt() {
        ServiceItem first = publish(province, create(province, provincial(1).build()), null);
        catalogue.change(
                province,
                first.id(),
                first.revision(),
                provincial(1).promisedLimit(Drafts.days(5)).build());

        assertThat(catalogue.diff(province, first.id(), 1, 2))
                .contains(new Difference("promisedLimit.value", "10", "5"));
        for (Caller other : List.of(World.visitor(), city)) {
            assertThatThrownBy(() -> catalogue.diff(other, first.id(), 1, 2)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void letsEachVersionHoldOnItsDaysAsTheClockMoves() {
        ServiceItem first = publish(province, create(province, provincial(1).build()), null);
        ServiceItem draft = catalogue.change(
                province,
                first.id(),
                first.revision(),
                provincial(1).promisedLimit(Drafts.days(5)).build());
        assertThat(draft.number()).isEqualTo(2);
        ServiceItem second = publish(province, draft, LocalDate.of(2026, 4, 1));
        Items items = zhengwu.service(Items.class);

        assertThat(found(first).number()).isEqualTo(1);
        assertThat(found(first).effectiveUntil()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(number(items, first, "2026-03-31")).isEqualTo(1);
        assertThat(number(items, first, "2026-04-01")).isEqualTo(2);
        assertThat(items.current(first.id(), LocalDate.of(2026, 3, 1))).isEmpty();
        zhengwu.clock().moveTo(Instant.parse("2026-03-31T15:59:59Z"));
        assertThat(found(first).number()).isEqualTo(1);
        zhengwu.clock().moveTo(Instant.parse("2026-03-31T16:00:00Z"));
        assertThat(found(first).number()).isEqualTo(2);
        assertThat(listed(ItemQuery.EVERYTHING)).extracting(ItemSummary::number).containsExactly(2);
        zhengwu.clock().moveTo(World.START);
        assertThat(found(first).number()).isEqualTo(1);

        ServiceItem third = catalogue.change(
                province, first.id(), second.revision(), provincial(1).build());
        ServiceItem inReview = catalogue.submit(province, first.id(), third.revision());
        assertThat(violations(() -> catalogue.publish(province, first.id(), inReview.revision(), TODAY)))
                .containsExactly("effectiveFrom before-version-before");
        assertThat(violations(
                        () -> catalogue.publish(province, first.id(), inReview.revision(), LocalDate.of(2026, 3, 1))))
                .containsExactly("effectiveFrom in-the-past");
        catalogue.publish(province, first.id(), inReview.revision(), LocalDate.of(2026, 4, 1));
        assertThat(catalogue.versions(World.visitor(), first.id()))
                .extracting(ItemVersion::number)
                .containsExactly(3, 2, 1);
        assertThat(number(items, first, "2026-04-01")).isEqualTo(3);
        assertThat(items.version(second.version())).isPresent();
        assertThat(catalogue.diff(World.visitor(), first.id(), 1, 2))
                .containsExactly(new Difference("promisedLimit.value", "10", "5"));
        assertThatThrownBy(() -> catalogue.diff(World.visitor(), first.id(), 1, 4))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void withdrawsTheVersionsToComeToo() {
        ServiceItem first = publish(province, create(province, provincial(1).build()), null);
        ServiceItem second = publish(
                province,
                catalogue.change(
                        province,
                        first.id(),
                        first.revision(),
                        provincial(1).shortName("二").build()),
                LocalDate.of(2026, 5, 1));
        zhengwu.clock().moveTo(Instant.parse("2026-03-10T01:00:00Z"));
        catalogue.withdraw(province, first.id(), second.revision(), "取消");

        Items items = zhengwu.service(Items.class);
        assertThat(number(items, first, "2026-03-09")).isEqualTo(1);
        assertThat(items.current(first.id(), LocalDate.of(2026, 3, 10))).isEmpty();
        assertThat(items.current(first.id(), LocalDate.of(2026, 5, 2))).isEmpty();
    }

    @Test
    void refusesTheSecondWriterOfARevision() throws Exception {
        ServiceItem draft = create(province, provincial(1).build());
        List<Object> outcomes = AtOnce.run(
                8,
                i -> catalogue.change(
                        province,
                        draft.id(),
                        draft.revision(),
                        provincial(1).shortName("名" + i).build()));

        assertThat(outcomes.stream().filter(ServiceItem.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(RevisionConflictException.class::isInstance))
                .hasSize(7);
        assertThatThrownBy(() -> catalogue.submit(province, draft.id(), draft.revision()))
                .isInstanceOf(RevisionConflictException.class);
    }

    @Test
    void makesOneItemOfACodeHoweverManyTry() throws Exception {
        List<Object> outcomes =
                AtOnce.run(8, i -> create(province, provincial(7).build()));

        assertThat(outcomes.stream().filter(ServiceItem.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(InvalidInputException.class::isInstance))
                .hasSize(7);
    }

    @Test
    void keepsWhatIsOutOfReachAsAbsentAsWhatNeverWas() {
        Caller guangzhou = world.manager(World.GUANGZHOU);
        ServiceItem ofCity = create(city, municipal(1).build());

        assertThat(catalogue.findNewest(guangzhou, ofCity.id())).isEmpty();
        assertThat(catalogue.drafts(guangzhou, PageRequest.first()).items()).isEmpty();
        assertThat(catalogue.findNewest(province, ofCity.id())).isPresent();
        for (ThrowingCall call : List.<ThrowingCall>of(
                () -> catalogue.submit(guangzhou, ofCity.id(), ofCity.revision()),
                () -> catalogue.change(
                        guangzhou, ofCity.id(), ofCity.revision(), municipal(1).build()),
                () -> catalogue.withdraw(guangzhou, ofCity.id(), ofCity.revision(), "x"))) {
            assertThatThrownBy(call::run).isInstanceOf(NotFoundException.class);
        }
        assertThat(violations(() -> create(guangzhou, municipal(2).build()))).containsExactly("division out-of-reach");
        assertThat(violations(() ->
                        create(city, provincial(2).division(World.SHENZHEN).build())))
                .containsExactly("organ out-of-reach");
        assertThat(violations(() -> create(
                        city,
                        municipal(2)
                                .code(Drafts.code(Drafts.creditCode("440300", 77), 3, 1))
                                .build())))
                .contains("organ unknown-organ");
    }

    @Test
    void wantsOfAPermitWhatTheLawWants() {
        ServiceItem bare = create(
                province,
                provincial(1)
                        .catalogueEntry(null)
                        .handling(null)
                        .materials(null)
                        .legalBases(null)
                        .build());

        assertThat(violations(() -> catalogue.submit(province, bare.id(), bare.revision())))
                .containsExactlyInAnyOrder(
                        "catalogueEntry required",
                        "legalBases required",
                        "handling.conditions required",
                        "handling.steps required",
                        "materials required");
        assertThat(violations(() -> create(province, provincial(2).type("99").build())))
                .containsExactly("type unknown-type");
        assertThat(violations(() -> create(
                        province, provincial(2).effectiveFrom("9999-12-31").build())))
                .containsExactly("effectiveFrom out-of-range");
        assertThat(violations(() -> catalogue.sendBack(province, bare.id(), bare.revision(), " ")))
                .containsExactly("reason required");
    }

    @Test
    void givesCasesTheTermsOfAVersion() {
        ServiceItem item = publish(province, create(province, provincial(1).build()), null);
        HandlingTerms terms =
                zhengwu.service(Items.class).version(item.version()).orElseThrow();

        assertThat(terms.code()).isEqualTo(item.code().value());
        assertThat(terms.typeCode()).isEqualTo("01");
        assertThat(terms.applicable()).isTrue();
        assertThat(terms.statutoryLimit()).isEqualTo(new Limit(20, LimitUnit.WORKING_DAY));
        assertThat(terms.materials()).hasSize(2);
        ServiceItem draft = create(province, provincial(2).build());
        assertThat(zhengwu.service(Items.class).version(draft.version())).isEmpty();
        assertThat(zhengwu.service(Items.class).current(draft.id(), TODAY)).isEmpty();
    }

    private int number(Items items, ServiceItem item, String day) {
        HandlingTerms terms = items.current(item.id(), LocalDate.parse(day)).orElseThrow();
        return catalogue.versions(World.visitor(), item.id()).stream()
                .filter(version -> version.version().equals(terms.version()))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
