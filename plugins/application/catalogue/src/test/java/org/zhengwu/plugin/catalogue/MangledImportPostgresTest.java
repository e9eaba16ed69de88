package org.zhengwu.plugin.catalogue;

import org.junit.jupiter.api.Tag;
import org.zhengwu.runtime.se.Zhengwu;

@Tag("full")
class MangledImportPostgresTest extends MangledImportTest {

    @Override
    Zhengwu start(Zhengwu.Builder builder) {
        return builder.dataSource(OwnPostgres.fresh()).start();
    }
}
