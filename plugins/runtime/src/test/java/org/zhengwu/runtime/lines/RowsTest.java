package org.zhengwu.runtime.lines;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Violation;

class RowsTest {

    private static final List<Column> COLUMNS =
            List.of(Column.required("code", "代码"), Column.required("name", "名称"), Column.optional("above", "上级"));

    private final Rows rows = Rows.of(COLUMNS, 40, 4);

    @Test
    void takesTheColumnsInTheirOrderWithoutTitles() {
        Row row = only("1, 一 ,\n");

        assertThat(row.cell("code")).isEqualTo("1");
        assertThat(row.cell("name")).isEqualTo("一");
        assertThat(row.written("name")).isEqualTo(" 一 ");
        assertThat(row.has("above")).isTrue();
        assertThat(row.cell("above")).isNull();
        assertThat(only("1,一\n").has("above")).isFalse();
        assertThat(row).hasToString("Row[1]");
    }

    @Test
    void takesTheColumnsAsTheTitlesSay() {
        Row row = only("\uFEFF上级,名称,,代码\r\n0,\"一,\"\"壹\"\"\",note,1,,\r\n");

        assertThat(row.line()).isEqualTo(2);
        assertThat(row.cell("code")).isEqualTo("1");
        assertThat(row.cell("name")).isEqualTo("一,\"壹\"");
        assertThat(row.cell("above")).isEqualTo("0");
        assertThat(only("名称,code\n一,1").has("above")).isFalse();
    }

    @Test
    void tellsWhyALineCannotBeRead() {
        assertThat(read("code,name\n1\n1,一,x\n\"1,一\n,\n"))
                .extracting(RowsTest::flaw)
                .containsExactly("columns", "columns", "columns", "blank-line");
        assertThat(read("1\n1,一," + "x".repeat(40) + "\n\n1,一,0,x\n"))
                .extracting(RowsTest::flaw)
                .containsExactly("columns", "line-too-long", "blank-line", "columns");
    }

    @Test
    void refusesTitlesThatAreNotThoseOfTheColumns() {
        for (String titles : List.of("code,title", "code", "name,above", "code,name,名称")) {
            assertThatThrownBy(() -> read(titles + "\n1,一\n"))
                    .as(titles)
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessageContaining("lines titles");
        }
        Rows titled = Rows.titled(COLUMNS, 40, 4);
        for (String file : List.of("", "1,一\n", "\n1,一\n")) {
            assertThatThrownBy(() -> titled.read(bytes(file))).isInstanceOf(InvalidInputException.class);
        }
    }

    @Test
    void refusesMoreLinesThanItIsToRead() {
        assertThat(read("code,name\n" + "1,一\n".repeat(4))).hasSize(4);
        assertThatThrownBy(() -> read("1,一\n".repeat(5)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("too-many-lines");
    }

    @Test
    void readsNothingOfAnEmptyFile() {
        assertThat(read("")).isEmpty();
        assertThat(read("code,name\n")).isEmpty();
    }

    private static @Nullable String flaw(Row row) {
        Violation flaw = row.flaw();
        return flaw == null ? null : flaw.code();
    }

    private Row only(String file) {
        List<Row> read = read(file);
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    private List<Row> read(String file) {
        return rows.read(bytes(file));
    }

    private static ByteArrayInputStream bytes(String file) {
        return new ByteArrayInputStream(file.getBytes(UTF_8));
    }
}
