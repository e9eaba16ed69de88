package org.zhengwu.spi.application.cases;

import java.io.IOException;
import java.io.InputStream;
import org.zhengwu.api.technical.storage.DocumentId;

/** Opens the materials of a case while it is handed over. */
@FunctionalInterface
public interface Materials {

    /** The content of a material of the case; whoever opens it closes it. */
    InputStream open(DocumentId material) throws IOException;
}
