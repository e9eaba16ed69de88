package org.zhengwu.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableShapeTest {

    private final TableShape shape = new TableShape(
            "cs_case",
            Map.of("id", "uuid", "form", "text", "case_number", "character varying(50)"),
            List.of("id"),
            Set.of("id", "case_number"));

    @Test
    void leavesNothingInALiteralThatPgbenchTakesForAVariable() {
        assertThat(shape.literal("form", "{\"a\":true};\n'\\")).isEqualTo("E'{\"a\"\\072true}\\073\\n\\'\\\\'::text");
    }

    @Test
    void makesNewValuesThatFitTheirColumns() {
        assertThat(shape.freshValue("id")).isEqualTo("gen_random_uuid()");
        assertThat(shape.freshValue("case_number")).contains("32)").endsWith("::character varying(50)");
    }

    @Test
    void numbersTheRowsToBeUpdatedByTheirKey() {
        assertThat(shape.freshKey()).isEqualTo("id");
        assertThat(shape.numbered(":n + 50000")).contains("to_hex(:n + 50000)").endsWith("::uuid");
    }
}
