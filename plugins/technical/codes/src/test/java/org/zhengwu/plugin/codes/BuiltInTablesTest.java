package org.zhengwu.plugin.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.technical.codes.CodeMapping;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.StandardTables;

class BuiltInTablesTest {

    @Test
    void holdsEveryTableAndProfileThatTheContractNames() throws IllegalAccessException {
        List<CodeTable> tables = BuiltInTables.all();
        Set<String> held = new HashSet<>();
        tables.forEach(each -> {
            held.add(each.id());
            each.mappings().stream().map(CodeMapping::profile).forEach(held::add);
        });

        Set<Object> named = new HashSet<>();
        for (Field each : StandardTables.class.getFields()) {
            named.add(each.get(null));
        }
        assertThat(held).isEqualTo(named);
        assertThat(tables).extracting(CodeTable::id).doesNotHaveDuplicates();
    }

    @Test
    void namesTheRequirementThatEachTableComesFrom() {
        assertThat(BuiltInTables.all()).allSatisfy(table -> {
            assertThat(table.source()).matches(".*（[A-Z]{3}-[0-9]{3}）");
            assertThat(table.nameEn()).isNotBlank();
            assertThat(table.entries())
                    .allSatisfy(entry -> assertThat(entry.nameEn()).isNotBlank());
        });
    }

    @Test
    void readsTheTypesOfGuangdongByItsOwnNumbers() {
        try (Shelf shelf = Shelf.inMemory()) {
            assertThat(Arrays.asList("10", "20", "21", "01"))
                    .extracting(code -> shelf.lookup()
                            .fromProfile(StandardTables.ITEM_TYPES, StandardTables.GUANGDONG_ITEMS, code)
                            .orElseThrow())
                    .containsExactly("10", "10", "20", "01");
            assertThat(shelf.lookup().toProfile(StandardTables.ITEM_TYPES, StandardTables.GUANGDONG_ITEMS, "10"))
                    .contains("20");
        }
    }
}
