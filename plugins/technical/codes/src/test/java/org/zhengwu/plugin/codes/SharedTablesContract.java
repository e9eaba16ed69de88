package org.zhengwu.plugin.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableSummary;
import org.zhengwu.api.technical.codes.StandardTables;
import org.zhengwu.testing.AtOnce;

/** What two instances on one database must do. */
interface SharedTablesContract {

    /** A fresh database. */
    DataSource database();

    @Test
    default void loadsTheStandardTablesOnce() {
        DataSource database = database();
        List<Object> started = AtOnce.run(2, thread -> Shelf.over(database));
        started.forEach(each -> ((Shelf) each).close());

        try (Shelf again = Shelf.over(database)) {
            assertThat(again.service().versions(Shelf.VISITOR, StandardTables.SATISFACTION, null))
                    .extracting(CodeTableSummary::version)
                    .containsExactly(1);
        }
    }

    @Test
    default void noticesWhatAnotherInstancePublished() {
        DataSource database = database();
        try (Shelf one = Shelf.over(database);
                Shelf two = Shelf.over(database)) {
            one.publish(Shelf.draft("colours"));
            assertThat(two.find("colours", null)).extracting(CodeTable::version).isEqualTo(1);

            one.publish(Shelf.draft("colours").entry("C", "丙"));

            assertThat(two.find("colours", "440300")).isEqualTo(one.find("colours", "440300"));
            assertThat(two.find("colours", null)).extracting(CodeTable::version).isEqualTo(2);
        }
    }

    @Test
    default void keepsTheOrderAndTheLargestTable() {
        StringBuilder file = new StringBuilder("code,name\n");
        for (int i = 0; i < 10_000; i++) {
            file.append("c").append(i).append(",名称").append(i).append('\n');
        }
        try (Shelf shelf = Shelf.over(database())) {
            assertThat(shelf.imported("large", file.toString()).accepted()).isEqualTo(10_000);
            assertThat(shelf.imported("large", file.toString()).unchanged()).isEqualTo(10_000);
            assertThat(shelf.found("large").entries().get(9_999).code()).isEqualTo("c9999");
        }
    }
}
