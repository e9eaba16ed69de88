package org.zhengwu.plugin.cases;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way by file drop. */
class FileDropWayTest implements DepartmentWayContract {

    @TempDir
    Path place;

    @Override
    public Path place() {
        return place;
    }

    @Override
    public Department department() throws IOException {
        return new FolderDepartment(place);
    }

    @Test
    @Tag("full")
    void takesTheStepsOfTheDepartmentOnPostgres() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                DepartmentDesk line = new DepartmentDesk(place, department(), postgres.getPostgresDatabase())) {
            DepartmentWayContract.goTheWholeWay(line);
        }
    }
}
