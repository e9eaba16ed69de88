package org.zhengwu.plugin.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.io.TempDir;
import org.zhengwu.plugin.cases.filedrop.FileDrop;
import org.zhengwu.spi.application.cases.DepartmentSystem;

/** The file drop by itself. */
class FileDropSystemTest implements DepartmentSystemContract {

    private final Department department;
    private final DepartmentSystem system;

    FileDropSystemTest(@TempDir Path place) throws IOException {
        department = new FolderDepartment(place);
        system = new FileDrop("market", place.resolve("drop"), Duration.ZERO);
    }

    @Override
    public Department department() {
        return department;
    }

    @Override
    public DepartmentSystem system() {
        return system;
    }
}
