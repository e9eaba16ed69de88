package org.zhengwu.tck.application.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.NotFoundException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.RevisionConflictException;
import org.zhengwu.api.Role;
import org.zhengwu.api.StepNotAllowedException;
import org.zhengwu.api.Subject;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.catalogue.BasisLevel;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.FeeDraft;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemPublished;
import org.zhengwu.api.application.catalogue.ItemState;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ItemType;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ItemWithdrawn;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.technical.audit.Entries;

/** Items and their versions: written, reviewed, published, withdrawn, and compared. */
public interface CatalogueContract extends CatalogueFixtures {

    @Test
    @Requirement({"CAT-001", "EVT-001"})
    default void publishesAnItemAfterAReview() {
        clock().moveTo(MARCH_2);
        ServiceItem draft = created(ItemFixtures.permit());
        assertThat(draft.state()).isEqualTo(ItemState.DRAFT);
        assertThat(function().find(cast().visitor(), draft.id())).isEmpty();
        assertThatThrownBy(() -> function().publish(manager(), draft.id(), draft.revision(), null))
                .isInstanceOf(StepNotAllowedException.class);

        ServiceItem inReview = function().submit(manager(), draft.id(), draft.revision());
        assertThatThrownBy(() -> function()
                        .change(
                                manager(),
                                inReview.id(),
                                inReview.revision(),
                                ofCity(ItemFixtures.permit().code(draft.code().value()))))
                .isInstanceOf(StepNotAllowedException.class);
        ServiceItem published = function().publish(manager(), inReview.id(), inReview.revision(), null);
        clock().settle();

        assertThat(published.state()).isEqualTo(ItemState.PUBLISHED);
        assertThat(published.effectiveFrom()).isEqualTo(MARCH_2);
        assertThat(function().find(cast().visitor(), draft.id())).contains(published);
        assertThat(candidate().eventsAbout(new Subject("item", draft.id().value())))
                .contains(new ItemPublished(published.id(), published.version(), 1, MARCH_2));
    }

    @Test
    @Requirement("AUD-001")
    default void entersEachStepOfAVersionInTheAuditTrail() {
        clock().moveTo(MARCH_2);
        Caller manager = cast().holder(Role.INFORMATION_MANAGER, Organ.CITY);
        ServiceItem draft = function().create(manager, IdempotencyKey.fresh(), ofCity(ItemFixtures.permit()));
        ServiceItem changed = function()
                .change(
                        manager,
                        draft.id(),
                        draft.revision(),
                        ofCity(ItemFixtures.permit().code(draft.code().value()).shortName("广告牌")));
        ServiceItem submitted = function().submit(manager, changed.id(), changed.revision());
        ServiceItem back = function().sendBack(manager, submitted.id(), submitted.revision(), "请补充依据");
        ServiceItem again = function().submit(manager, back.id(), back.revision());
        ServiceItem published = function().publish(manager, again.id(), again.revision(), null);
        function().withdraw(manager, published.id(), published.revision(), "不再办理");

        assertThat(Entries.doneBy(candidate(), manager))
                .contains(
                        "ServiceCatalogue.create",
                        "ServiceCatalogue.change",
                        "ServiceCatalogue.submit",
                        "ServiceCatalogue.sendBack",
                        "ServiceCatalogue.publish",
                        "ServiceCatalogue.withdraw");
    }

    @Test
    @Requirement("CAT-001")
    default void sendsAVersionBackToBeWrittenFurther() {
        clock().moveTo(MARCH_2);
        ServiceItem draft = created(ItemFixtures.permit());
        ServiceItem inReview = function().submit(manager(), draft.id(), draft.revision());

        ServiceItem back = function().sendBack(manager(), inReview.id(), inReview.revision(), "请补充依据");
        ServiceItem changed = function()
                .change(
                        manager(),
                        back.id(),
                        back.revision(),
                        ofCity(ItemFixtures.permit().code(draft.code().value()).shortName("广告牌")));

        assertThat(back.state()).isEqualTo(ItemState.DRAFT);
        assertThat(changed.shortName()).isEqualTo("广告牌");
    }

    @Test
    @Requirement("CAT-002")
    default void keepsTheVersionBeforeInEffectUntilTheDayBefore() {
        clock().moveTo(MARCH_2);
        ServiceItem first = published(ItemFixtures.permit());
        ServiceItem draft = function()
                .change(
                        manager(),
                        first.id(),
                        first.revision(),
                        ofCity(ItemFixtures.permit().code(first.code().value()).name("户外招牌设置审批")));
        ServiceItem inReview = function().submit(manager(), draft.id(), draft.revision());
        assertThatThrownBy(() ->
                        function().publish(manager(), inReview.id(), inReview.revision(), LocalDate.of(2026, 3, 1)))
                .isInstanceOf(InvalidInputException.class);
        ServiceItem second =
                function().publish(manager(), inReview.id(), inReview.revision(), LocalDate.of(2026, 4, 1));

        assertThat(second.number()).isEqualTo(2);
        assertThat(nameToday(first)).isEqualTo("户外广告设施设置审批");
        clock().moveTo(LocalDate.of(2026, 3, 31));
        assertThat(nameToday(first)).isEqualTo("户外广告设施设置审批");
        clock().moveTo(LocalDate.of(2026, 4, 1));
        assertThat(nameToday(first)).isEqualTo("户外招牌设置审批");
        List<ItemVersion> versions = function().versions(cast().visitor(), first.id());
        assertThat(versions).extracting(ItemVersion::number).containsExactly(2, 1);
        assertThat(versions.get(1).effectiveUntil()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    @Test
    @Requirement("CAT-002")
    default void tellsInWhichValuesTwoVersionsDiffer() {
        clock().moveTo(MARCH_2);
        ServiceItem first =
                published(ItemFixtures.permit().promisedLimit(ItemFixtures.limit(10, LimitUnit.WORKING_DAY)));
        ServiceItem draft = function()
                .change(
                        manager(),
                        first.id(),
                        first.revision(),
                        ofCity(ItemFixtures.permit()
                                .code(first.code().value())
                                .promisedLimit(ItemFixtures.limit(7, LimitUnit.WORKING_DAY))));
        ServiceItem inReview = function().submit(manager(), draft.id(), draft.revision());
        function().publish(manager(), inReview.id(), inReview.revision(), null);

        assertThat(function().diff(cast().visitor(), first.id(), 1, 2))
                .contains(new Difference("promisedLimit.value", "10", "7"));
        assertThat(function().diff(cast().visitor(), first.id(), 2, 1))
                .contains(new Difference("promisedLimit.value", "7", "10"));
        assertThat(function().diff(cast().visitor(), first.id(), 1, 1)).isEmpty();
    }

    @Test
    @Requirement("CAT-003")
    default void withdrawsAnItemFromToday() {
        clock().moveTo(MARCH_2);
        ServiceItem published = published(ItemFixtures.permit());
        clock().moveTo(LocalDate.of(2026, 3, 9));

        ServiceItem withdrawn = function().withdraw(manager(), published.id(), published.revision(), "国务院决定取消");
        clock().settle();

        assertThat(withdrawn.state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(function().find(cast().visitor(), published.id())).isEmpty();
        assertThat(function().findNewest(manager(), published.id())).contains(withdrawn);
        assertThat(candidate().eventsAbout(new Subject("item", published.id().value())))
                .contains(new ItemWithdrawn(published.id(), published.version(), LocalDate.of(2026, 3, 9)));
    }

    @Test
    @Requirement("LIC-017")
    default void wantsEverythingOfAPermitThatTheLawPublishes() {
        clock().moveTo(MARCH_2);
        ServiceItem bare = created(
                ItemFixtures.permit().legalBases(List.of()).handling(null).materials(List.of()));

        assertThatThrownBy(() -> function().submit(manager(), bare.id(), bare.revision()))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .contains("legalBases", "materials")
                        .anyMatch(field -> field.startsWith("handling")));
    }

    @Test
    @Requirement("LIC-025")
    default void wantsTheEntryOfTheListOfPermits() {
        clock().moveTo(MARCH_2);
        assertViolates("catalogueEntry", () -> {
            ServiceItem draft = created(ItemFixtures.permit().catalogueEntry(null));
            function().submit(manager(), draft.id(), draft.revision());
        });
    }

    @Test
    @Requirement("LIC-015")
    default void wantsALawForTheFeeOfAPermit() {
        clock().moveTo(MARCH_2);
        FeeDraft byRule = fee(BasisLevel.NORMATIVE_DOCUMENT);
        FeeDraft byLaw = fee(BasisLevel.LAW);

        assertViolates("fees[0].basis", () -> {
            ServiceItem draft = created(ItemFixtures.permit().fees(List.of(byRule)));
            function().submit(manager(), draft.id(), draft.revision());
        });
        assertThat(published(ItemFixtures.permit().fees(List.of(byLaw))).fees()).hasSize(1);
    }

    @Test
    @Requirement("LIC-022")
    default void refusesAPromiseLooserThanTheLaw() {
        clock().moveTo(MARCH_2);

        assertViolates(
                "promisedLimit",
                () -> created(ItemFixtures.permit()
                        .statutoryLimit(ItemFixtures.limit(10, LimitUnit.WORKING_DAY))
                        .promisedLimit(ItemFixtures.limit(11, LimitUnit.WORKING_DAY))));
        assertViolates(
                "promisedLimit",
                () -> created(ItemFixtures.permit()
                        .statutoryLimit(ItemFixtures.limit(10, LimitUnit.CALENDAR_DAY))
                        .promisedLimit(ItemFixtures.limit(10, LimitUnit.WORKING_DAY))));
    }

    @Test
    @Requirement({"ITM-009", "IDN-002"})
    default void refusesACodeWhoseCreditCodeFailsItsCheck() {
        clock().moveTo(MARCH_2);

        assertViolates("code", () -> created(ItemFixtures.permit().code("11370800MB285591853370117002011")));
        assertViolates("code", () -> created(ItemFixtures.permit().code("no code")));
    }

    @Test
    @Requirement("ITM-009")
    default void splitsACodeIntoOrganLevelAndBasicCode() {
        clock().moveTo(MARCH_2);
        String creditCode = candidate()
                .service(IdentityService.class)
                .findOrgan(cast().visitor(), cast().idOf(Organ.CITY))
                .orElseThrow(AssertionError::new)
                .creditCode();
        String basicCode = Identifiers.basicCode("01");

        ServiceItem item = function()
                .create(
                        manager(),
                        IdempotencyKey.fresh(),
                        ItemFixtures.permit().code(creditCode + "3" + basicCode).build());

        assertThat(item.basicCode()).isEqualTo(basicCode);
        assertThat(item.code().creditCode()).isEqualTo(creditCode);
        assertThat(item.code().level()).isEqualTo("3");
        assertThat(item.organ()).isEqualTo(cast().idOf(Organ.CITY));
    }

    @Test
    @Requirement({"ITM-002", "ITM-007"})
    default void tellsEveryViolationOfAnItemAtOnce() {
        clock().moveTo(MARCH_2);
        ItemDraft wrong = ItemDraft.builder()
                .code("x")
                .name("名".repeat(201))
                .type("1")
                .statutoryLimit(ItemFixtures.limit(9999, LimitUnit.WORKING_DAY))
                .materials(List.of(
                        ItemFixtures.material("M1", "甲", true, false), ItemFixtures.material("M1", "乙", true, false)))
                .build();

        assertThatThrownBy(() -> function().create(manager(), IdempotencyKey.fresh(), wrong))
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .contains("code", "name", "type", "statutoryLimit.value", "materials[1].code"));
    }

    @Test
    @Requirement({"ITM-002", "ITM-001"})
    default void knowsWhichTypesAreHandledOnApplication() {
        List<ItemType> types = function().types(cast().visitor());

        assertThat(types).extracting(ItemType::code).isSorted().contains("01", "02", "10", "20");
        assertThat(types)
                .filteredOn(ItemType::applicable)
                .extracting(ItemType::code)
                .containsExactly("01", "05", "07", "08", "09", "10", "20");
        assertThat(types)
                .filteredOn(ItemType::permit)
                .extracting(ItemType::code)
                .containsExactly("01");
    }

    @Test
    @Requirement("REV-001")
    default void refusesAChangeAtAnotherRevision() {
        clock().moveTo(MARCH_2);
        ServiceItem draft = created(ItemFixtures.permit());

        assertThatThrownBy(() -> function().submit(manager(), draft.id(), new Revision(55)))
                .isInstanceOf(RevisionConflictException.class);
    }

    @Test
    @Requirement({"ACC-004", "ACC-005"})
    default void letsNobodyWriteForADivisionOutOfReach() {
        clock().moveTo(MARCH_2);
        ServiceItem draft = created(ItemFixtures.permit());
        Caller neighbour = staff().holder(Role.INFORMATION_MANAGER, Organ.NEIGHBOUR_CITY);
        Caller above = staff().holder(Role.INFORMATION_MANAGER, Organ.PROVINCE);

        assertThat(function().findNewest(neighbour, draft.id())).isEmpty();
        assertThat(function().findNewest(above, draft.id())).contains(draft);
        assertThatThrownBy(() -> function().submit(neighbour, draft.id(), draft.revision()))
                .isInstanceOf(NotFoundException.class);
        assertThat(allPages(100, page -> function().drafts(neighbour, page)))
                .extracting(ItemSummary::id)
                .doesNotContain(draft.id());
        assertThat(allPages(100, page -> function().drafts(manager(), page)))
                .extracting(ItemSummary::id)
                .contains(draft.id());
    }

    private String nameToday(ServiceItem item) {
        return function()
                .find(cast().visitor(), item.id())
                .orElseThrow(AssertionError::new)
                .name();
    }

    private static FeeDraft fee(BasisLevel level) {
        return FeeDraft.builder()
                .name("工本费")
                .amount(1000L)
                .unit("每证")
                .basis(ItemFixtures.basis(level, "《某法》"))
                .build();
    }

    private static void assertViolates(String field, ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(type(InvalidInputException.class))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .contains(field));
    }
}
