package org.zhengwu.plugin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Violation;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemPublished;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ItemWithdrawn;
import org.zhengwu.api.application.catalogue.RegionalItemOutdated;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.deadlines.Limit;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.application.catalogue.HandlingTerms;
import org.zhengwu.spi.application.catalogue.Items;

class LifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final String PROVINCIAL = Drafts.creditCode("440000", 1);
    private static final String MUNICIPAL = Drafts.creditCode("440300", 2);
    private static final String DISTRICT = Drafts.creditCode("440305", 3);
    private static final String OF_GUANGZHOU = Drafts.creditCode("440100", 4);

    private final World world = new World();
    private final Caller province = world.manager(World.GUANGDONG);
    private final Caller city = world.manager(World.SHENZHEN);
    private Zhengwu zhengwu;
    private ServiceCatalogue catalogue;

    /** Starts on the database of the test. */
    Zhengwu start(Zhengwu.Builder builder) {
        return builder.h2InMemory().start();
    }

    @BeforeEach
    void open() {
        world.enter(PROVINCIAL, "省厅", world.id(World.GUANGDONG));
        world.enter(MUNICIPAL, "市局", world.id(World.SHENZHEN));
        world.enter(DISTRICT, "区局", world.id(World.NANSHAN));
        world.enter(OF_GUANGZHOU, "广州局", world.id(World.GUANGZHOU));
        zhengwu = start(world.builder());
        catalogue = World.catalogue(zhengwu);
    }

    @AfterEach
    void close() {
        zhengwu.close();
    }

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
        List<Object> outcomes = together(
                8,
                i -> catalogue.change(
                        province,
                        draft.id(),
                        draft.revision(),
                        provincial(1).shortName("名" + i).build()));

        assertThat(outcomes.stream().filter(ServiceItem.class::isInstance)).hasSize(1);
        assertThatThrownBy(() -> catalogue.submit(province, draft.id(), draft.revision()))
                .isInstanceOf(RevisionConflictException.class);
    }

    @Test
    void makesOneItemOfACodeHoweverManyTry() throws Exception {
        List<Object> outcomes = together(8, i -> create(province, provincial(7).build()));

        assertThat(outcomes.stream().filter(ServiceItem.class::isInstance)).hasSize(1);
        assertThat(outcomes.stream().filter(InvalidInputException.class::isInstance))
                .hasSize(7);
    }

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
                        province,
                        provincial(2).effectiveFrom("+999999999-12-31").build())))
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

    private ItemDraft.Builder provincial(int number) {
        return Drafts.permit(Drafts.code(PROVINCIAL, 2, number), "设立学校" + number);
    }

    private ItemDraft.Builder municipal(int number) {
        return Drafts.permit(Drafts.code(MUNICIPAL, 3, number), "设立学校" + number);
    }

    private static ItemDraft.Builder regional(ServiceItem above, int business) {
        return ItemDraft.builder()
                .code(Drafts.code(MUNICIPAL, 3, 1) + String.format("%02d", business))
                .parent(above.code().value());
    }

    private List<String> refused(ItemDraft.Builder draft) {
        return violations(() -> create(city, draft.build()));
    }

    private ServiceItem create(Caller caller, ItemDraft draft) {
        return catalogue.create(caller, IdempotencyKey.fresh(), draft);
    }

    private ServiceItem publish(Caller caller, ServiceItem draft, @Nullable LocalDate from) {
        ServiceItem inReview = catalogue.submit(caller, draft.id(), draft.revision());
        return catalogue.publish(caller, draft.id(), inReview.revision(), from);
    }

    private ServiceItem found(ServiceItem item) {
        return catalogue.find(World.visitor(), item.id()).orElseThrow();
    }

    private List<ItemSummary> listed(ItemQuery query) {
        return catalogue.items(World.visitor(), query, PageRequest.first()).items();
    }

    private List<Object> listOf(String division) {
        return listed(ItemQuery.of(null, division, null, null, null, null)).stream()
                .<Object>map(ItemSummary::code)
                .toList();
    }

    private int number(Items items, ServiceItem item, String day) {
        HandlingTerms terms = items.current(item.id(), LocalDate.parse(day)).orElseThrow();
        return catalogue.versions(World.visitor(), item.id()).stream()
                .filter(version -> version.version().equals(terms.version()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static List<String> violations(ThrowingCall call) {
        try {
            call.run();
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.violations().stream()
                    .map((Violation each) -> each.field() + " " + each.code())
                    .toList();
        }
    }

    /** Runs the work on as many threads at once and gives what each returned or threw. */
    private static List<Object> together(int threads, IntFunction<Object> work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Object>> calls = IntStream.range(0, threads)
                    .<Callable<Object>>mapToObj(i -> () -> {
                        try {
                            return work.apply(i);
                        } catch (ZhengwuException | PersistenceException refused) {
                            return refused;
                        }
                    })
                    .toList();
            List<Object> outcomes = new ArrayList<>();
            for (Future<Object> each : pool.invokeAll(calls)) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            pool.shutdown();
        }
    }

    /** A call that is expected to throw. */
    private interface ThrowingCall {
        void run();
    }
}
