package org.zhengwu.plugin.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.forms.FormFieldDraft;
import org.zhengwu.api.forms.WordingDraft;
import org.zhengwu.runtime.se.Zhengwu;
import org.zhengwu.spi.technical.codes.CodeList;
import org.zhengwu.spi.technical.codes.CodeTables;

class FormTablesTest extends WithCatalogue {

    @Override
    Zhengwu start(Zhengwu.Builder builder) {
        return super.start(builder.bean(CodeTables.class, new OfShenzhen()));
    }

    @Test
    void takesATableThatHoldsInTheDivisionOfTheItem() {
        assertThat(refused(municipal(1).form(FormTest.form(tabled("streets"))))).isEmpty();
        assertThat(refused(municipal(2).form(FormTest.form(tabled("villages")))))
                .containsExactly("form.groups[0].fields[0].table unknown-table");
        assertThat(violations(() -> create(
                        province,
                        provincial(3).form(FormTest.form(tabled("streets"))).build())))
                .containsExactly("form.groups[0].fields[0].table unknown-table");
    }

    private static FormFieldDraft tabled(String table) {
        return FormFieldDraft.builder()
                .name("street")
                .kind("ONE_CHOICE")
                .label(WordingDraft.of("街道"))
                .table(table)
                .build();
    }

    /** One table, which only Shenzhen has. */
    private final class OfShenzhen implements CodeTables {

        @Override
        public Optional<CodeList> find(String table, @Nullable DivisionId division, LocalDate on) {
            return Optional.of(new CodeList("streets", 1, List.of()))
                    .filter(each -> each.table().equals(table)
                            && world.id(World.SHENZHEN).equals(division));
        }

        @Override
        public Optional<String> toProfile(String table, String profile, String code) {
            return Optional.empty();
        }

        @Override
        public Optional<String> fromProfile(String table, String profile, String foreign) {
            return Optional.empty();
        }
    }
}
