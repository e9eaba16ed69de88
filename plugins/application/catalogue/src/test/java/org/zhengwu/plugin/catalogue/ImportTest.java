package org.zhengwu.plugin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.catalogue.HandlingDraft;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemPublished;
import org.zhengwu.api.application.catalogue.ItemQuery;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.MaterialDraft;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.json.Json;
import org.zhengwu.runtime.lines.Lines;
import org.zhengwu.runtime.se.Zhengwu;

class ImportTest {

    private static final String ORGAN = Drafts.creditCode("440000", 1);

    private final World world = new World();
    private final Caller manager = world.manager(World.GUANGDONG);
    private Zhengwu zhengwu;
    private ServiceCatalogue catalogue;

    /** Starts on the database of the test. */
    Zhengwu start(Zhengwu.Builder builder) {
        return builder.h2InMemory().start();
    }

    @BeforeEach
    void open() {
        zhengwu = start(world.builder());
        catalogue = World.catalogue(zhengwu);
    }

    @AfterEach
    void close() {
        zhengwu.close();
    }

    @Test
    void importsTheRealItemsInSecondsAndLeavesThemUnchangedTheSecondTime() throws IOException {
        ImportReport first = importReal();
        ImportReport second = importReal();

        first.rejected().forEach(each -> System.out.println("Rejected: " + each));
        first.notes().forEach(each -> System.out.println("Noted: " + each));
        assertThat(first.accepted()).isEqualTo(1795);
        assertThat(first.rejected()).hasSize(5);
        assertThat(second.accepted()).isZero();
        assertThat(second.unchanged()).isEqualTo(1795);
        assertThat(second.rejected()).isEqualTo(first.rejected());
        assertThat(second.notes()).isEqualTo(first.notes());
        assertThat(World.recorded(zhengwu, ItemPublished.class)).hasSize(1795);
        assertThat(found("440100", "车"))
                .allSatisfy(each -> assertThat(each.name()).isNotEmpty());
    }

    @Test
    void doublesNothingWhenTheSameFileComesFourTimesAtOnce() throws Exception {
        byte[] file;
        try (InputStream real = RealItems.open()) {
            file = real.readAllBytes();
        }
        ExecutorService pool = Executors.newFixedThreadPool(4);
        List<Callable<ImportReport>> imports = Stream.generate(() -> (Callable<ImportReport>)
                        () -> catalogue.importItems(manager, "guangdong", new ByteArrayInputStream(file)))
                .limit(4)
                .toList();
        int accepted = 0;
        for (Future<ImportReport> each : pool.invokeAll(imports)) {
            ImportReport report = each.get();
            System.out.println("At once: accepted " + report.accepted() + ", unchanged " + report.unchanged());
            assertThat(report.accepted() + report.unchanged()).isEqualTo(1795);
            accepted += report.accepted();
        }
        pool.shutdown();
        assertThat(accepted).isEqualTo(1795);
        assertThat(World.recorded(zhengwu, ItemPublished.class)).hasSize(1795);
    }

    @Test
    void makesANewVersionOfAChangedLineFromTodayOn() {
        importOwn(draft(1).build());
        zhengwu.clock().moveTo(Instant.parse("2026-03-09T16:00:00Z"));
        ImportReport changed = importOwn(draft(1).promisedLimit(Drafts.days(5)).build());
        ImportReport again = importOwn(draft(1).promisedLimit(Drafts.days(5)).build());
        ImportReport back = importOwn(draft(1).build());

        assertThat(changed.accepted()).isEqualTo(1);
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(back.accepted()).isEqualTo(1);
        ServiceItem item = only();
        assertThat(item.number()).isEqualTo(3);
        assertThat(item.effectiveFrom()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(catalogue.versions(World.visitor(), item.id()))
                .extracting(ItemVersion::effectiveUntil)
                .containsExactly(null, LocalDate.of(2026, 3, 9), LocalDate.of(2026, 3, 9));
    }

    @Test
    void leavesAloneWhatWasEditedOrWithdrawnHereWhereTheSourceSaysNothingNew() {
        importOwn(draft(1).build(), draft(2).build());
        ServiceItem item = catalogue.items(World.visitor(), ItemQuery.EVERYTHING, PageRequest.first()).items().stream()
                .findFirst()
                .flatMap(each -> catalogue.find(World.visitor(), each.id()))
                .orElseThrow();
        ServiceItem edited = catalogue.change(
                manager, item.id(), item.revision(), draft(1).shortName("简称").build());
        assertThat(importOwn(draft(1).build()).unchanged()).isEqualTo(1);
        assertThat(importOwn(draft(1).shortName("别名").build()).rejected())
                .extracting(ReportedLine::code)
                .containsExactly("version-in-work");
        ServiceItem inReview = catalogue.submit(manager, item.id(), edited.revision());
        ServiceItem out = catalogue.publish(manager, item.id(), inReview.revision(), LocalDate.of(2026, 4, 1));
        assertThat(importOwn(draft(1).build()).unchanged()).isEqualTo(1);
        assertThat(importOwn(draft(1).shortName("别名").build()).rejected())
                .extracting(ReportedLine::code)
                .containsExactly("version-to-come");
        catalogue.withdraw(manager, item.id(), out.revision(), "取消");
        assertThat(importOwn(draft(1).build()).unchanged()).isEqualTo(1);
        assertThat(catalogue.find(World.visitor(), item.id())).isEmpty();
    }

    @Test
    void accountsForEveryLineAndLeavesNothingOfABadOne() {
        String good = Json.strict().write(draft(1).build());
        String twice = Json.strict().write(draft(1).shortName("又一次").build());
        String foreign = Json.strict()
                .write(Drafts.permit(Drafts.code(Drafts.creditCode("990000", 9), 2, 1), "外地")
                        .organName("外地局")
                        .division("990000")
                        .build());
        String long1 = "{\"name\":\"" + "长".repeat(700_000) + "\"}";
        String lines = String.join(
                "\n",
                "\uFEFF" + good,
                "",
                good,
                twice,
                "{",
                "[]",
                "null",
                "{\"x\":1}",
                foreign,
                long1,
                "  ",
                good + " {}");
        ImportReport report = importText(null, lines + "\r\n");

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(report.rejected())
                .extracting(each -> each.line() + " " + each.code())
                .containsExactly(
                        "2 blank-line",
                        "4 duplicate-code",
                        "5 malformed",
                        "6 wrong-type",
                        "7 wrong-type",
                        "8 unknown-member",
                        "9 unknown-division",
                        "10 line-too-long",
                        "11 blank-line",
                        "12 trailing-content");
        assertThat(only().name()).isEqualTo("设立学校1");
        assertThat(importText(null, lines).rejected()).isEqualTo(report.rejected());
        assertThatThrownBy(() -> importText("nowhere", good)).isInstanceOf(InvalidInputException.class);
        assertThat(importText(null, "")).isEqualTo(new ImportReport(0, 0, List.of(), List.of()));
    }

    /** LIC-017: an import is no way around what a submission by hand wants. */
    @Test
    void rejectsAPermitInTheHousesOwnFormThatStatesNothing() {
        ItemDraft bare = draft(1).legalBases(List.of())
                .materials(List.of())
                .handling(null)
                .build();

        ImportReport report = importOwn(bare, draft(2).build());

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.line()).isEqualTo(1);
            assertThat(rejected.code()).isEqualTo("required");
            assertThat(rejected.violations()).extracting(Violation::field).contains("legalBases", "materials");
        });
    }

    @Test
    void importsOnlyWhatLiesWithinTheReachOfItsManager() {
        String creditCode = Drafts.creditCode("440100", 5);
        ItemDraft ofGuangzhou = Drafts.permit(Drafts.code(creditCode, 3, 1), "广州事项")
                .organName("广州局")
                .division(World.GUANGZHOU)
                .build();
        Caller shenzhen = world.manager(World.SHENZHEN);

        ImportReport refused = importAs(shenzhen, ofGuangzhou);
        assertThat(refused.rejected()).extracting(ReportedLine::code).containsExactly("out-of-reach");
        assertThat(world.organCount()).isZero();
        assertThat(importAs(manager, ofGuangzhou).accepted()).isEqualTo(1);
        assertThat(importAs(world.manager(World.GUANGZHOU), ofGuangzhou).unchanged())
                .isEqualTo(1);
    }

    @Test
    void readsTheQuirksOfTheSource() throws IOException {
        Map<String, Object> line = new LinkedHashMap<>(firstRealLine());
        line.put("TASK_CODE", " 11440000006940116u 2440102002003 ");
        line.put("AREACODE", "440305007000");
        line.put("TASK_TYPE", null);
        line.put("handle_time", "２０（个工作日）");
        line.put("handle_time_limit", "即办");
        line.put("accept_standard", "<p>一、符合规划；</p><p>二、<b>资金</b>&nbsp;到位</p>");
        line.put("visit_number", "1次");
        line.put("material_intro", List.of("", "无", " 登记表 "));
        line.remove("theme_category");
        line.put("online_book", "");
        ImportReport report = importText("guangdong", Json.strict().write(line));

        assertThat(report.rejected()).isEmpty();
        ServiceItem item = only();
        assertThat(item.divisionName()).isEqualTo("粤海街道");
        assertThat(item.handling().conditions()).isEqualTo("一、符合规划；\n二、资金 到位");
        assertThat(item.caseType().name()).isEqualTo("INSTANT");
        assertThat(catalogue.guide(World.visitor(), item.id()).orElseThrow().statutoryLimit())
                .isEqualTo("20个工作日");
        assertThat(item.materials()).hasSize(1);
        line.put("AREACODE", "440305000000");
        assertThat(importText("guangdong", Json.strict().write(line)).accepted())
                .isEqualTo(1);
        assertThat(only().divisionName()).isEqualTo("南山区");
    }

    @Test
    void takesOrRefusesNaughtyStringsInEveryTextField() throws IOException {
        List<String> naughty =
                Json.strict().readList(Files.readString(RealItems.data("bad-input/blns/blns.json")), String.class);
        List<ItemDraft> drafts = new ArrayList<>();
        for (String text : naughty) {
            for (int field = 0; field < 6; field++) {
                drafts.add(withText(drafts.size() + 1, field, text).build());
            }
        }
        ImportReport report = importOwn(drafts.toArray(ItemDraft[]::new));

        System.out.println("Naughty strings: accepted " + report.accepted() + ", rejected for "
                + report.rejected().stream().collect(Collectors.groupingBy(ReportedLine::code, Collectors.counting())));
        assertThat(report.accepted() + report.rejected().size()).isEqualTo(drafts.size());
        assertThat(report.accepted()).isGreaterThan(drafts.size() / 2);
        for (int i = 0; i < naughty.size(); i++) {
            String text = naughty.get(i);
            ItemQuery query = new ItemQuery(text, null, null, null, List.of(text), null);
            assertThat(catalogue.items(World.visitor(), query, PageRequest.first()))
                    .isNotNull();
        }
    }

    @Test
    void accountsForEveryLineOfTheJsonSuite() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(RealItems.data("bad-input/jsontestsuite/test_parsing"))) {
            for (Path file : files.sorted().toList()) {
                all.write(Files.readAllBytes(file));
                all.write('\n');
            }
        }
        long lines = 0;
        for (byte each : all.toByteArray()) {
            lines += each == '\n' ? 1 : 0;
        }
        for (String profile : new String[] {"", "guangdong"}) {
            ImportReport report = catalogue.importItems(manager, profile, new ByteArrayInputStream(all.toByteArray()));
            System.out.println("JSON suite: " + lines + " lines, rejected for "
                    + report.rejected().stream()
                            .collect(Collectors.groupingBy(ReportedLine::code, Collectors.counting())));
            assertThat(report.rejected()).hasSize((int) lines);
        }
    }

    private static ItemDraft.Builder withText(int number, int field, String text) {
        ItemDraft.Builder draft = draft(number);
        return switch (field) {
            case 0 -> draft.name(text);
            case 1 -> draft.shortName(text);
            case 2 ->
                draft.handling(
                        HandlingDraft.builder().conditions(text).flow(text).build());
            case 3 ->
                draft.materials(List.of(MaterialDraft.builder()
                        .code("M1")
                        .name(text)
                        .issuer(text)
                        .build()));
            case 4 -> draft.caseType(text).division(text);
            default -> draft.parent(text);
        };
    }

    private static ItemDraft.Builder draft(int number) {
        return Drafts.permit(Drafts.code(ORGAN, 2, number), "设立学校" + number)
                .organName("省厅")
                .division(World.GUANGDONG);
    }

    private Map<String, Object> firstRealLine() throws IOException {
        try (InputStream file = RealItems.open()) {
            Lines.Line line = new Lines(file, 1 << 20).next();
            return Json.strict().readMap(String.valueOf(line == null ? null : line.text()), Object.class);
        }
    }

    private ServiceItem only() {
        List<ItemSummary> items = catalogue
                .items(World.visitor(), ItemQuery.EVERYTHING, PageRequest.first())
                .items();
        assertThat(items).hasSize(1);
        return catalogue.find(World.visitor(), items.get(0).id()).orElseThrow();
    }

    private List<ItemSummary> found(String division, String text) {
        return catalogue
                .items(World.visitor(), ItemQuery.of(text, division, null, null, null, null), PageRequest.first())
                .items();
    }

    private ImportReport importOwn(ItemDraft... drafts) {
        return importAs(manager, drafts);
    }

    private ImportReport importAs(Caller caller, ItemDraft... drafts) {
        String lines = Stream.of(drafts).map(Json.strict()::write).collect(Collectors.joining("\n"));
        return catalogue.importItems(caller, null, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportReport importText(@Nullable String profile, String lines) {
        return catalogue.importItems(
                manager, profile, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private ImportReport importReal() throws IOException {
        try (InputStream file = RealItems.open()) {
            long start = System.nanoTime();
            ImportReport report = catalogue.importItems(manager, "guangdong", file);
            System.out.println("Imported " + report.accepted() + ", unchanged " + report.unchanged() + ", rejected "
                    + report.rejected().size() + " in " + (System.nanoTime() - start) / 1_000_000 + " ms");
            return report;
        }
    }
}
