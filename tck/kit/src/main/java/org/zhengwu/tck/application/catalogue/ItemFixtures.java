package org.zhengwu.tck.application.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.zhengwu.api.Caller;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Role;
import org.zhengwu.api.application.catalogue.AudienceDraft;
import org.zhengwu.api.application.catalogue.BasisLevel;
import org.zhengwu.api.application.catalogue.CaseType;
import org.zhengwu.api.application.catalogue.CatalogueEntryDraft;
import org.zhengwu.api.application.catalogue.HandlingDraft;
import org.zhengwu.api.application.catalogue.HandlingStepDraft;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemLimitDraft;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.LegalBasisDraft;
import org.zhengwu.api.application.catalogue.MaterialDraft;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.tck.Candidate;
import org.zhengwu.tck.Cast;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Staff;
import org.zhengwu.tck.TestClock;

/** Service items for the tests: drafts that are complete, and published ones that many tests share. */
public final class ItemFixtures {

    /** The code of the material that every item of the kit requires. */
    public static final String FORM = "M1";
    /** The code of the material that may be left out. */
    public static final String OPTIONAL = "M2";
    /** The code of the material that sharing provides, so that nobody brings it (LIC-016). */
    public static final String SHARED = "M3";

    /** The code of the material that the source of the kit has, of {@link Kind#PERMIT_WITH_SHARING}. */
    public static final String REGISTERED = "K1";

    /** The code of the material that the source of the kit does not have. */
    public static final String UNREGISTERED = "K2";

    /** The code of the proof whose place a commitment may take (LIC-020), of {@link Kind#PERMIT_WITH_COMMITMENT}. */
    public static final String PROOF = "M4";

    /** What is told before one commits oneself in place of it (LIC-021). */
    public static final String NOTICE = "须证明三年内无违法记录；可以书面承诺代替，承诺不实的，撤销许可并依法处罚。";

    /** Before the first day of any test that applies for an item. */
    private static final LocalDate PUBLISHED_ON = LocalDate.of(2024, 1, 2);

    private static final Map<Cast, Map<Kind, ServiceItem>> PUBLISHED = Collections.synchronizedMap(new WeakHashMap<>());

    private ItemFixtures() {}

    /** The items that the tests of cases apply for; those that do not say otherwise are of the organ in the city. */
    public enum Kind {
        /** A permit that states no statutory limit and promises 8 working days. */
        PERMIT,
        /** A permit that states 30 working days by a local regulation, and promises 15. */
        PERMIT_OF_30_DAYS,
        /** A permit that states 45 calendar days by a law. */
        PERMIT_OF_45_CALENDAR_DAYS,
        /** A permit that several organs handle together (LIC-005). */
        JOINT_PERMIT,
        /** A permit that declares substantive verification (LIC-010). */
        VERIFIED_PERMIT,
        /** A confirmation that is no permit, with 15 calendar days of its own. */
        CONFIRMATION,
        /** A public service that is done on the spot (ITM-005). */
        INSTANT_SERVICE,
        /** A permit that asks what {@link ItemForms#form} asks. */
        PERMIT_WITH_FORM,
        /** A permit that takes a commitment in place of {@link #PROOF} (告知承诺). */
        PERMIT_WITH_COMMITMENT,
        /** A permit two of whose materials the source of the kit is asked for, {@link #REGISTERED} and {@link #UNREGISTERED}. */
        PERMIT_WITH_SHARING,
        /** A permit for enterprises only. */
        FOR_ENTERPRISES,
        /** A punishment, which nobody applies for (ITM-002). */
        PUNISHMENT,
        /** A permit of the department in the neighbouring city. */
        OF_NEIGHBOUR,
        /** A confirmation of another department of the city. */
        OF_OTHER_IN_CITY,
        /** A matter of the city's department (一件事) that consists of {@link #PERMIT} and {@link #OF_OTHER_IN_CITY}. */
        MATTER
    }

    /** The published item of the kind, the same each time. */
    public static ServiceItem published(Candidate candidate, Kind kind) {
        Map<Kind, ServiceItem> known = PUBLISHED.computeIfAbsent(candidate.cast(), cast -> new ConcurrentHashMap<>());
        // Before the matter itself, because a map cannot be asked while it computes.
        List<String> parts = kind == Kind.MATTER
                ? Stream.of(Kind.PERMIT, Kind.OF_OTHER_IN_CITY)
                        .map(part -> published(candidate, part).code().value())
                        .toList()
                : List.of();
        return known.computeIfAbsent(kind, unknown -> publishedInThePast(candidate, kind, parts));
    }

    private static ServiceItem publishedInThePast(Candidate candidate, Kind kind, List<String> parts) {
        TestClock clock = candidate.clock();
        Instant now = clock.now();
        clock.moveTo(PUBLISHED_ON);
        ServiceItem item = publish(
                candidate, managerOf(candidate, kind), draft(kind, parts).build());
        clock.moveTo(now);
        return item;
    }

    /** Writes, submits and publishes an item today. */
    public static ServiceItem publish(Candidate candidate, Caller manager, ItemDraft draft) {
        ServiceCatalogue catalogue = candidate.service(ServiceCatalogue.class);
        ServiceItem written = catalogue.create(manager, IdempotencyKey.fresh(), organOf(candidate, manager, draft));
        ServiceItem inReview = catalogue.submit(manager, written.id(), written.revision());
        return catalogue.publish(manager, inReview.id(), inReview.revision(), null);
    }

    /** Writes, submits and publishes the next version of a permit today. */
    public static ServiceItem publishNext(
            Candidate candidate, Caller manager, ServiceItem before, UnaryOperator<ItemDraft.Builder> change) {
        ServiceCatalogue catalogue = candidate.service(ServiceCatalogue.class);
        ItemDraft next = change.apply(permit().code(before.code().value())
                        .organ(before.organ().toString())
                        .name(before.name()))
                .build();
        ServiceItem written = catalogue.change(manager, before.id(), before.revision(), next);
        ServiceItem inReview = catalogue.submit(manager, written.id(), written.revision());
        return catalogue.publish(manager, inReview.id(), inReview.revision(), null);
    }

    /** The draft of a permit that states everything that the law wants published (LIC-017). */
    public static ItemDraft.Builder permit() {
        return item("01", "户外广告设施设置审批")
                .catalogueEntry(CatalogueEntryDraft.builder()
                        .code("GA-0001")
                        .name("户外广告设施设置审批")
                        .build());
    }

    /** The draft of an item of a type, with three materials. */
    public static ItemDraft.Builder item(String type, String name) {
        return ItemDraft.builder()
                .code("3301" + Identifiers.basicCode(type))
                .name(name)
                .type(type)
                .caseType(CaseType.PROMISED.name())
                .legalBases(List.of(basis(BasisLevel.ADMINISTRATIVE_REGULATION, "《城市市容和环境卫生管理条例》")))
                .handling(handling().build())
                .materials(List.of(
                        material(FORM, "申请表", true, false),
                        material(OPTIONAL, "说明", false, false),
                        material(SHARED, "营业执照", false, true)));
    }

    /** The draft of a permit that takes a commitment in place of a proof. */
    static ItemDraft.Builder withCommitment() {
        return permit().handling(
                        handling().commitment(true).commitmentNotice(NOTICE).build())
                .materials(List.of(
                        material(FORM, "申请表", true, false), proof().build(), material(SHARED, "营业执照", false, true)));
    }

    /** A proof whose place a commitment may take. */
    static MaterialDraft.Builder proof() {
        return MaterialDraft.builder()
                .code(PROOF)
                .name("无违法记录证明")
                .required(true)
                .committable(true)
                .sample("https://www.example.gov.cn/samples/" + PROOF)
                .basis(basis(BasisLevel.ADMINISTRATIVE_REGULATION, "《城市市容和环境卫生管理条例》"));
    }

    /** The handling of an item, with its conditions and its course. */
    public static HandlingDraft.Builder handling() {
        return HandlingDraft.builder()
                .conditions("符合规划。")
                .flow("受理、审查、决定、送达。")
                .quantityLimit("无数量限制")
                .steps(List.of(
                        HandlingStepDraft.builder().name("受理").build(),
                        HandlingStepDraft.builder().name("决定").build()));
    }

    public static ItemLimitDraft limit(int days, LimitUnit unit) {
        return ItemLimitDraft.builder().value(days).unit(unit.name()).build();
    }

    /** A limit with the norm that states it. */
    public static ItemLimitDraft limit(int days, LimitUnit unit, BasisLevel level, String title) {
        return ItemLimitDraft.builder()
                .value(days)
                .unit(unit.name())
                .basis(basis(level, title))
                .build();
    }

    public static LegalBasisDraft basis(BasisLevel level, String title) {
        return LegalBasisDraft.builder()
                .level(level.name())
                .title(title)
                .article("第十条")
                .build();
    }

    /** A material with a sample. */
    public static MaterialDraft material(String code, String name, boolean required, boolean shared) {
        return MaterialDraft.builder()
                .code(code)
                .name(name)
                .required(required)
                .obtainedBySharing(shared)
                .originals(1)
                .copies(0)
                .sample("https://www.example.gov.cn/samples/" + code)
                .build();
    }

    /** The item as lists show it. */
    public static ItemSummary summaryOf(ServiceItem item) {
        return new ItemSummary(
                item.id(),
                item.version(),
                item.number(),
                item.state(),
                item.effectiveFrom(),
                item.effectiveUntil(),
                item.parent(),
                item.code(),
                item.name(),
                item.type(),
                item.caseType(),
                item.applicable(),
                item.organ(),
                item.organName(),
                item.division(),
                item.divisionCode(),
                item.divisionName(),
                item.statutoryLimit(),
                item.promisedLimit(),
                item.audience().themes(),
                item.revision());
    }

    private static ItemDraft organOf(Candidate candidate, Caller manager, ItemDraft draft) {
        if (draft.organ() != null) {
            return draft;
        }
        Cast cast = candidate.cast();
        Organ organ = Stream.of(Organ.NEIGHBOUR_CITY, Organ.OTHER_IN_CITY)
                .filter(each -> manager.organs().anyMatch(cast.idOf(each)::equals))
                .findFirst()
                .orElse(Organ.CITY);
        return withOrgan(draft, cast.idOf(organ).toString());
    }

    /** The same draft for the organ. */
    public static ItemDraft withOrgan(ItemDraft draft, String organ) {
        return new ItemDraft(
                draft.code(),
                organ,
                draft.organName(),
                draft.division(),
                draft.parent(),
                draft.effectiveFrom(),
                draft.name(),
                draft.shortName(),
                draft.type(),
                draft.catalogueEntry(),
                draft.caseType(),
                draft.legalBases(),
                draft.statutoryLimit(),
                draft.promisedLimit(),
                draft.authority(),
                draft.handling(),
                draft.result(),
                draft.fees(),
                draft.audience(),
                draft.access(),
                draft.materials(),
                draft.form(),
                draft.questions());
    }

    private static Caller managerOf(Candidate candidate, Kind kind) {
        Organ organ = switch (kind) {
            case OF_NEIGHBOUR -> Organ.NEIGHBOUR_CITY;
            case OF_OTHER_IN_CITY -> Organ.OTHER_IN_CITY;
            default -> Organ.CITY;
        };
        return Staff.of(candidate.cast()).holder(Role.INFORMATION_MANAGER, organ);
    }

    private static ItemDraft.Builder draft(Kind kind, List<String> parts) {
        return switch (kind) {
            case PERMIT, OF_NEIGHBOUR -> permit().promisedLimit(limit(8, LimitUnit.WORKING_DAY));
            case PERMIT_OF_30_DAYS ->
                permit().statutoryLimit(
                                limit(30, LimitUnit.WORKING_DAY, BasisLevel.LOCAL_REGULATION, "《浙江省城市市容和环境卫生管理条例》"))
                        .promisedLimit(limit(15, LimitUnit.WORKING_DAY));
            case PERMIT_OF_45_CALENDAR_DAYS ->
                permit().statutoryLimit(limit(45, LimitUnit.CALENDAR_DAY, BasisLevel.LAW, "《中华人民共和国药品管理法》"));
            case JOINT_PERMIT ->
                permit().handling(handling().jointHandling(true).build());
            case VERIFIED_PERMIT ->
                permit().handling(handling().verification(true).build());
            case MATTER ->
                permit().name("开办餐饮店一件事")
                        .handling(handling().jointHandling(true).parts(parts).build());
            case OF_OTHER_IN_CITY -> item("07", "招牌位置确认").promisedLimit(limit(5, LimitUnit.WORKING_DAY));
            case CONFIRMATION ->
                item("07", "老年人优待证核发")
                        .statutoryLimit(limit(15, LimitUnit.CALENDAR_DAY, BasisLevel.RULE, "《浙江省实施老年人权益保障法办法》"));
            case INSTANT_SERVICE -> item("20", "个人社会保险参保证明查询打印").caseType(CaseType.INSTANT.name());
            case PERMIT_WITH_FORM -> permit().form(ItemForms.form());
            case PERMIT_WITH_COMMITMENT -> withCommitment();
            case PERMIT_WITH_SHARING ->
                permit().materials(List.of(
                        material(FORM, "申请表", true, false),
                        material(SHARED, "营业执照", false, true),
                        material(REGISTERED, "登记证明", false, true),
                        material(UNREGISTERED, "备案证明", false, true)));
            case FOR_ENTERPRISES ->
                permit().audience(AudienceDraft.builder()
                        .serviceObjects(List.of("ENTERPRISE"))
                        .build());
            case PUNISHMENT -> item("02", "对擅自设置户外广告的处罚");
        };
    }
}
