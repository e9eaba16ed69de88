package org.zhengwu.plugin.cases;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.testing.Postgres;

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
        try (Postgres postgres = Postgres.start();
                DepartmentDesk line = new DepartmentDesk(place, department(), postgres.newDatabase())) {
            DepartmentWayContract.goTheWholeWay(line);
        }
    }
}
