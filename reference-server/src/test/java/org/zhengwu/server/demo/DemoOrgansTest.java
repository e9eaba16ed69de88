package org.zhengwu.server.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.identity.UnifiedCreditCode;

/** IDN-002: an organ of the demo carries no other organ's credit code, so that real items can be imported beside it. */
class DemoOrgansTest {

    private static final String REAL = "shared/data/service-items/guangdong-items.jsonl";
    private static final String MARK = "（演示）";
    private static final int CREDIT_CODE = 18;

    private List<Region.Organ> organs;

    @BeforeEach
    void read() throws IOException {
        try (InputStream in = Region.class.getResourceAsStream("region.json")) {
            organs = ((Region) Json.strict().read(in, Region.class)).organs();
        }
    }

    @Test
    void haveValidCreditCodes() {
        assertThat(organs)
                .isNotEmpty()
                .allSatisfy(organ -> assertThat(
                                UnifiedCreditCode.of(organ.creditCode()).value())
                        .isEqualTo(organ.creditCode()));
    }

    @Test
    void carryTheirOwnCodeOfTheRealItemsOrOneThatIsNotInThem() throws IOException {
        Map<String, String> real = realOrgans();

        assertThat(organs).allSatisfy(organ -> {
            assertThat(real.getOrDefault(organ.creditCode(), organ.name())).isEqualTo(organ.name());
            String unmarked = organ.name().replace(MARK, "");
            if (real.containsValue(unmarked)) {
                assertThat(real).containsEntry(organ.creditCode(), unmarked);
            }
        });
    }

    /** The names of the organs of the real items by their codes. */
    private static Map<String, String> realOrgans() throws IOException {
        Optional<Path> file = Stream.iterate(Path.of("").toAbsolutePath(), each -> each != null, Path::getParent)
                .map(each -> each.resolve(REAL))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent(), "skipped: " + REAL + " lies in no folder above");
        try (Stream<String> lines = Files.lines(file.orElseThrow())) {
            return lines.map(line -> Json.lenient().read(line, RealItem.class))
                    .collect(Collectors.toMap(
                            item -> item.TASK_CODE().substring(0, CREDIT_CODE),
                            item -> item.DEPT_NAME().strip(),
                            (one, same) -> one));
        }
    }

    /** What a real item says of its organ, by the names of its source. */
    record RealItem(String TASK_CODE, String DEPT_NAME) {}
}
