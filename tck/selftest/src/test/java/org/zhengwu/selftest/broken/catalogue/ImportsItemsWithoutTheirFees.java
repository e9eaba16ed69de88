package org.zhengwu.selftest.broken.catalogue;

import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Caller;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.selftest.broken.Altered;

/** Imports what a line says but its fees, against CAT-006. */
@Decorator
@Priority(1)
abstract class ImportsItemsWithoutTheirFees implements ServiceCatalogue {

    @Inject
    @Delegate
    @Any
    ServiceCatalogue whole;

    @Override
    public ImportReport importItems(Caller caller, @Nullable String profile, InputStream lines) {
        return whole.importItems(
                caller,
                profile,
                Altered.lines(
                        lines,
                        all -> all.stream()
                                .map(line -> line.replaceAll("\"fees\":\\[[^\\]]*],?", ""))
                                .toList()));
    }
}
