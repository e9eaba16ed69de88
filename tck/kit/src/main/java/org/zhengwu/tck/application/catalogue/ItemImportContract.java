package org.zhengwu.tck.application.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Role;
import org.zhengwu.api.Subject;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.catalogue.AccessDraft;
import org.zhengwu.api.application.catalogue.AudienceDraft;
import org.zhengwu.api.application.catalogue.AuthorityDraft;
import org.zhengwu.api.application.catalogue.BasisLevel;
import org.zhengwu.api.application.catalogue.FeeDraft;
import org.zhengwu.api.application.catalogue.HandlingDraft;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemLimitDraft;
import org.zhengwu.api.application.catalogue.ItemPublished;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemResultDraft;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.MaterialDraft;
import org.zhengwu.api.application.catalogue.QuestionDraft;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.application.catalogue.ServiceWindowDraft;
import org.zhengwu.api.technical.deadlines.LimitUnit;
import org.zhengwu.tck.BetweenFunctions;
import org.zhengwu.tck.Cast.Organ;
import org.zhengwu.tck.Identifiers;
import org.zhengwu.tck.Requirement;
import org.zhengwu.tck.WatchedInput;
import org.zhengwu.tck.technical.audit.Entries;

/** Importing items, also such as were imported before, or changed here since. */
public interface ItemImportContract extends CatalogueFixtures {

    @Test
    @Requirement({"CAT-006", "EVT-001"})
    default void publishesANewVersionWhereALineChanged() {
        clock().moveTo(MARCH_2);
        String code = freshCode();
        importedLines(line(code, "导入甲"));
        ItemId item = only(code);
        clock().moveTo(MARCH_2.plusDays(3));

        ImportReport report = importedLines(line(code, "导入乙"));
        clock().settle();

        assertThat(report.accepted()).as("%s", report.rejected()).isEqualTo(1);
        assertThat(function().versions(cast().visitor(), item))
                .extracting(ItemVersion::number, ItemVersion::name, ItemVersion::effectiveFrom)
                .containsExactly(tuple(2, "导入乙", MARCH_2.plusDays(3)), tuple(1, "导入甲", MARCH_2));
        assertThat(candidate().eventsAbout(new Subject("item", item.value())))
                .filteredOn(ItemPublished.class::isInstance)
                .extracting(event -> ((ItemPublished) event).number())
                .containsExactly(1, 2);
    }

    @Test
    @Requirement("CAT-006")
    default void leavesAloneWhatWasEditedOrWithdrawnHereSince() {
        clock().moveTo(MARCH_2);
        String edited = freshCode();
        String withdrawn = freshCode();
        String[] lines = {line(edited, "导入甲"), line(withdrawn, "导入乙")};
        importedLines(lines);
        ServiceItem first = function().find(cast().visitor(), only(edited)).orElseThrow();
        ItemDraft next = ofCity(ItemFixtures.item("20", "本地修改").code(edited));
        ServiceItem draft = function().change(manager(), first.id(), first.revision(), next);
        ServiceItem inReview = function().submit(manager(), draft.id(), draft.revision());
        function().publish(manager(), inReview.id(), inReview.revision(), null);
        ServiceItem other = function().find(cast().visitor(), only(withdrawn)).orElseThrow();
        function().withdraw(manager(), other.id(), other.revision(), "不再办理");

        ImportReport again = importedLines(lines);

        assertThat(again).isEqualTo(new ImportReport(0, 2, List.of(), List.of()));
        assertThat(function().find(cast().visitor(), first.id()))
                .map(ServiceItem::name)
                .contains("本地修改");
        assertThat(function().find(cast().visitor(), other.id())).isEmpty();
    }

    @Test
    @Requirement("CAT-006")
    default void rejectsASecondLineThatSaysSomethingElse() {
        clock().moveTo(MARCH_2);
        String code = freshCode();

        ImportReport report = importedLines(line(code, "导入甲"), line(code, "导入乙"), line(code, "导入甲"));

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.rejected()).extracting(ReportedLine::line).containsExactly(2);
        assertThat(function().find(cast().visitor(), only(code)))
                .map(ServiceItem::name)
                .contains("导入甲");
    }

    @Test
    @Requirement("CAT-006")
    default void rejectsAChangedLineWhileAVersionIsInWork() {
        clock().moveTo(MARCH_2);
        String code = freshCode();
        importedLines(line(code, "导入甲"));
        ServiceItem first = function().find(cast().visitor(), only(code)).orElseThrow();
        ItemDraft next = ofCity(ItemFixtures.item("20", "在改").code(code));
        ServiceItem draft = function().change(manager(), first.id(), first.revision(), next);

        ImportReport report = importedLines(line(code, "导入乙"));

        assertThat(report.accepted()).isZero();
        assertThat(report.rejected()).extracting(ReportedLine::line).containsExactly(1);
        assertThat(function().findNewest(manager(), first.id())).contains(draft);
    }

    @Test
    @Requirement("CAT-006")
    default void importsNothingForADivisionOutOfReach() {
        clock().moveTo(MARCH_2);
        String line = line(freshCode(), "导入甲")
                .replace(
                        cast().idOf(Organ.CITY).toString(),
                        cast().idOf(Organ.NEIGHBOUR_CITY).toString());

        assertThat(importedLines(line).rejected())
                .extracting(ReportedLine::line)
                .containsExactly(1);
    }

    @Test
    @Requirement("AUD-001")
    default void entersAnImportInTheAuditTrail() {
        clock().moveTo(MARCH_2);
        Caller manager = cast().holder(Role.INFORMATION_MANAGER, Organ.CITY);

        function()
                .importItems(
                        manager,
                        null,
                        new ByteArrayInputStream(line(freshCode(), "导入甲").getBytes(UTF_8)));

        assertThat(Entries.doneBy(candidate(), manager)).contains("ServiceCatalogue.importItems");
    }

    @Test
    @Requirement({"CAT-006", "ITM-007"})
    default void importsEachLineWholeOrNotAtAllAndAccountsForAll() {
        clock().moveTo(MARCH_2);
        String first = "3301" + Identifiers.basicCode("20");
        String second = "3301" + Identifiers.basicCode("20");
        String lines = line(first, "导入一") + "\n"
                + "\n"
                + line(second, "导入二") + "\n"
                + "{\"code\":\"11370800MB285591853370117002011\",\"name\":\"坏码\",\"type\":\"20\"}\n"
                + "{\"code\":\n"
                + line(first, "导入一") + "\n";

        ImportReport report = imported(null, lines);

        assertThat(report.accepted()).isEqualTo(2);
        assertThat(report.accepted() + report.unchanged() + report.rejected().size())
                .isEqualTo(6);
        assertThat(report.rejected())
                .extracting(ReportedLine::line)
                .containsSubsequence(4, 5)
                .isSorted();
        assertThat(report.rejected())
                .filteredOn(rejected -> rejected.line() == 4)
                .extracting(ReportedLine::code)
                .containsExactly("code-check-digit");
    }

    @Test
    @Requirement({"CAT-006", "ITM-007"})
    default void importsEveryElementOfALine() {
        clock().moveTo(MARCH_2);
        String code = freshCode();
        String line = """
                {"code":"%s","organ":"%s","name":"导入全项","shortName":"全项","type":"20","caseType":"INSTANT",\
                "legalBases":[{"level":"LAW","title":"《某法》","article":"第十条"}],\
                "statutoryLimit":{"value":20,"unit":"WORKING_DAY","note":"检测除外"},\
                "promisedLimit":{"value":5,"unit":"CALENDAR_DAY"},"authority":{"exerciseLevels":["CITY"]},\
                "handling":{"conditions":"符合规划。","forms":["WINDOW"],"commitment":true},"result":{"name":"证明"},\
                "fees":[{"name":"工本费","amount":1000}],"audience":{"serviceObjects":["ENTERPRISE"],"themes":["税务"]},\
                "access":{"online":true,"windows":[{"name":"一号窗"}]},\
                "materials":[{"code":"M1","name":"申请表","required":true,"copies":2}],\
                "questions":[{"question":"要多久？","answer":"当场。"}]}""".formatted(code, cast().idOf(Organ.CITY));

        assertThat(importedLines(line)).isEqualTo(new ImportReport(1, 0, List.of(), List.of()));
        assertThat(function().find(cast().visitor(), only(code)))
                .map(ServiceItem::content)
                .contains(everyElement(code).check().orThrow().content());
    }

    private ItemDraft everyElement(String code) {
        return ItemDraft.builder()
                .code(code)
                .organ(cast().idOf(Organ.CITY).toString())
                .name("导入全项")
                .shortName("全项")
                .type("20")
                .caseType("INSTANT")
                .legalBases(List.of(ItemFixtures.basis(BasisLevel.LAW, "《某法》")))
                .statutoryLimit(new ItemLimitDraft(20, "WORKING_DAY", "检测除外", null))
                .promisedLimit(ItemFixtures.limit(5, LimitUnit.CALENDAR_DAY))
                .authority(
                        AuthorityDraft.builder().exerciseLevels(List.of("CITY")).build())
                .handling(HandlingDraft.builder()
                        .conditions("符合规划。")
                        .forms(List.of("WINDOW"))
                        .commitment(true)
                        .build())
                .result(new ItemResultDraft("证明", null, null))
                .fees(List.of(FeeDraft.builder().name("工本费").amount(1000L).build()))
                .audience(AudienceDraft.builder()
                        .serviceObjects(List.of("ENTERPRISE"))
                        .themes(List.of("税务"))
                        .build())
                .access(AccessDraft.builder()
                        .online(true)
                        .windows(List.of(new ServiceWindowDraft("一号窗", null, null, null)))
                        .build())
                .materials(List.of(MaterialDraft.builder()
                        .code("M1")
                        .name("申请表")
                        .required(true)
                        .copies(2)
                        .build()))
                .questions(List.of(new QuestionDraft("要多久？", "当场。")))
                .build();
    }

    @Test
    @Requirement("LIC-017")
    default void importsNoPermitThatStatesNothing() {
        clock().moveTo(MARCH_2);
        String permit = line("3301" + Identifiers.basicCode("01"), "导入许可")
                .replace("\"type\":\"20\"", "\"type\":\"01\",\"catalogueEntry\":{\"code\":\"33001\",\"name\":\"条目\"}");

        ImportReport report = imported(null, permit + "\n");

        assertThat(report.accepted()).isZero();
        assertThat(report.rejected())
                .flatExtracting(ReportedLine::violations)
                .extracting(Violation::field)
                .contains("legalBases", "materials");
    }

    @Test
    @Requirement("CAT-006")
    default void changesNothingWhenAnImportIsRepeated() {
        clock().moveTo(MARCH_2);
        String lines = line("3301" + Identifiers.basicCode("20"), "导入三") + "\n";

        ImportReport first = imported(null, lines);
        ImportReport again = imported(null, lines);

        assertThat(first.accepted()).as("%s", first.rejected()).isEqualTo(1);
        assertThat(again.accepted()).isZero();
        assertThat(again.unchanged()).isEqualTo(1);
    }

    @Test
    @Requirement("CAT-006")
    default void refusesAnUnknownProfile() {
        assertThatThrownBy(() -> imported("atlantis", "{}\n")).isInstanceOf(InvalidInputException.class);
    }

    @Test
    @BetweenFunctions
    @Requirement("CAT-006")
    default void leavesTheLinesOfAnImportOpen() {
        clock().moveTo(MARCH_2);
        WatchedInput lines = WatchedInput.of(line("3301" + Identifiers.basicCode("20"), "导入事项"));

        function().importItems(manager(), null, lines);

        assertThat(lines.available()).isZero();
        assertThat(lines.closed()).isFalse();
    }

    private ImportReport imported(@Nullable String profile, String lines) {
        return function().importItems(manager(), profile, new ByteArrayInputStream(lines.getBytes(UTF_8)));
    }

    private ImportReport importedLines(String... lines) {
        return imported(null, String.join("\n", lines) + "\n");
    }

    private static String freshCode() {
        return "3301" + Identifiers.basicCode("20");
    }

    private String line(String code, String name) {
        return """
                {"code":"%s","organ":"%s","name":"%s","type":"20","caseType":"INSTANT"}""".formatted(code, cast().idOf(Organ.CITY), name);
    }

    /** The item of the code, as visitors find it. */
    private ItemId only(String code) {
        return function()
                .items(cast().visitor(), ItemQuery.of(code, null, null, null, null, null), PageRequest.first())
                .items()
                .get(0)
                .id();
    }
}
