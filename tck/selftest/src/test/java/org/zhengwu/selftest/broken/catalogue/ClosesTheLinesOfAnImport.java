package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;

/** Closes the lines of an import, which are the caller's, against CAT-006. */
@Decorator
@Priority(1)
abstract class ClosesTheLinesOfAnImport implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ImportReport importItems(Caller caller, @Nullable String profile, InputStream lines) {
        ImportReport report = whole.importItems(caller, profile, lines);
        try {
            lines.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return report;
    }
}
