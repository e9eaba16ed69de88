package org.zhengwu.plugin.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.Caller;
import org.zhengwu.api.ReportedLine;
import org.zhengwu.api.Violation;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.json.Json;
import org.zhengwu.runtime.lines.Lines;
import org.zhengwu.runtime.se.Zhengwu;

/** The real lines of a source, each broken in some way: every one is accounted for, and nothing else happens. */
class MangledImportTest {

    private static final int LINES = 600;
    private static final String MEGABYTE = "申".repeat(330_000);

    /** Values that may stand in any member of a line. */
    private static final List<@Nullable Object> HOSTILE = Collections.unmodifiableList(Arrays.asList(
            null,
            "",
            "无",
            "　",
            "\u0000",
            "\u202e反",
            "\ud83d",
            "😀".repeat(300),
            "%_\\!' or 1=1; --",
            "<script>alert(1)</script>",
            "<a <a <a ".repeat(3000),
            "&lt;".repeat(3000),
            "（".repeat(3000),
            ",".repeat(30_000),
            MEGABYTE,
            "30(个工作日)",
            "３０（个工作日）",
            "即办",
            "-5(工作日)",
            "99999(工作日)",
            "0(工作日)",
            "30工作日以内",
            "(工作日)",
            -1,
            Integer.MAX_VALUE,
            new BigDecimal("1.5"),
            new BigDecimal("1E+999999999"),
            new BigDecimal("1E-999999999"),
            true,
            List.of(),
            List.of(List.of("一", "二"), "三"),
            Arrays.asList("一", null, 2),
            Map.of("a", "b")));

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

    /** CAT-006: the item is here, and the report tells what it does not keep. */
    @Test
    void notesWhatAnItemDoesNotKeep() {
        String line = """
                {"TASK_CODE":"11440000006940116U2440102002003","DEPT_NAME":"广东省教育厅","TASK_TYPE":"01","AREACODE":"440000",
                "TASK_NAME":"教材初审","URL":"网上办事大厅","service_object_name":["自然人"],"charge_standard":"每证10元"}
                """.replace("\n", "");

        ImportReport report = imported(line.getBytes(UTF_8));

        assertThat(report.accepted()).isEqualTo(1);
        assertThat(report.rejected()).isEmpty();
        assertThat(report.notes()).singleElement().satisfies(each -> {
            assertThat(each.line()).isEqualTo(1);
            assertThat(each.violations()).extracting(Violation::field).containsExactly("URL", "charge_standard");
            assertThat(each.detail()).contains("URL", "charge_standard").doesNotContain("10元");
        });
    }

    @Test
    void accountsForEveryLineWithAHostileValueInAnyMember() throws IOException {
        Random random = new Random(44);
        List<Map<String, Object>> real = real();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < LINES; i++) {
            Map<String, @Nullable Object> line = new LinkedHashMap<>(real.get(random.nextInt(real.size())));
            List<String> members = new ArrayList<>(line.keySet());
            for (int change = 0; change <= random.nextInt(3); change++) {
                line.put(members.get(random.nextInt(members.size())), HOSTILE.get(random.nextInt(HOSTILE.size())));
            }
            file.write(Json.strict().write(line).getBytes(UTF_8));
            file.write(i % 2 == 0 ? "\r\n".getBytes(UTF_8) : "\n".getBytes(UTF_8));
        }
        ImportReport report = imported(file.toByteArray());

        assertThat(total(report)).isEqualTo(LINES);
        assertThat(report.accepted()).isPositive();
        assertThat(report.rejected())
                .allSatisfy(each -> assertThat(each.violations()).hasSizeLessThan(200));
        assertThat(imported(file.toByteArray()).accepted() + report.accepted())
                .as("a repetition brings only what a duplicate of the first run kept out")
                .isLessThanOrEqualTo(LINES);
    }

    @Test
    void accountsForEveryLineWithBytesTornOutOfIt() throws IOException {
        Random random = new Random(440);
        List<Map<String, Object>> real = real();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        int lines = 0;
        for (int i = 0; i < LINES; i++) {
            byte[] line = Json.strict().write(real.get(i)).getBytes(UTF_8);
            int at = random.nextInt(line.length);
            switch (i % 4) {
                case 0 -> file.write(line, 0, at);
                case 1 -> {
                    line[at] = (byte) (0x80 + random.nextInt(0x7f));
                    file.write(line);
                }
                case 2 -> {
                    file.write(line);
                    file.write(line, at, line.length - at);
                }
                default -> file.write(line);
            }
            file.write('\n');
            lines++;
        }
        ImportReport report = imported(file.toByteArray());

        assertThat(total(report)).isEqualTo(lines);
        assertThat(report.rejected().stream().collect(Collectors.groupingBy(ReportedLine::code)))
                .containsKeys("invalid-utf8");
        assertThat(report.accepted()).isGreaterThan(LINES / 8);
    }

    @Test
    void takesTheFirstOfTwoLinesOfOneCodeAlsoWhenTwoFilesComeAtOnce() throws IOException {
        Map<String, Object> line = new HashMap<>(real().get(0));
        String one = Json.strict().write(line);
        line.put("matter_short", "另一简称");
        String other = Json.strict().write(line);

        assertThat(imported((one + "\n" + other + "\n" + one).getBytes(UTF_8))).satisfies(report -> {
            assertThat(report.accepted()).isEqualTo(1);
            assertThat(report.unchanged()).isEqualTo(1);
            assertThat(report.rejected()).extracting(ReportedLine::code).containsExactly("duplicate-code");
        });
        CompletableFuture<ImportReport> first = CompletableFuture.supplyAsync(() -> imported(one.getBytes(UTF_8)));
        CompletableFuture<ImportReport> second = CompletableFuture.supplyAsync(() -> imported(other.getBytes(UTF_8)));
        assertThat(total(first.join())).isEqualTo(1);
        assertThat(total(second.join())).isEqualTo(1);
    }

    private ImportReport imported(byte[] file) {
        return catalogue.importItems(manager, "guangdong", new ByteArrayInputStream(file));
    }

    private static int total(ImportReport report) {
        return report.accepted() + report.unchanged() + report.rejected().size();
    }

    private static List<Map<String, Object>> real() throws IOException {
        List<Map<String, Object>> real = new ArrayList<>();
        try (InputStream file = RealItems.open()) {
            Lines lines = new Lines(file, 1 << 20);
            for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
                real.add(Json.strict().readMap(String.valueOf(line.text()), Object.class));
            }
        }
        return real;
    }
}
