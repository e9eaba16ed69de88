package org.zhengwu.server.rest.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.CappedCount;
import org.zhengwu.api.Page;
import org.zhengwu.api.PageRequest;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ItemType;
import org.zhengwu.api.application.catalogue.ServiceCatalogue;
import org.zhengwu.api.http.catalogue.CatalogueHttp;
import org.zhengwu.server.rest.CurrentCaller;
import org.zhengwu.server.rest.CurrentRequest;
import org.zhengwu.server.rest.LinesBody;
import org.zhengwu.server.rest.ViolationTexts;

/** Serves imports, types and work in hand: translates, decides nothing. */
@RequestScoped
public class CatalogueResource implements CatalogueHttp {

    private final ServiceCatalogue catalogue;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final ViolationTexts texts;

    @Context
    private @Nullable HttpHeaders headers;

    @Inject
    public CatalogueResource(
            ServiceCatalogue catalogue, CurrentCaller caller, CurrentRequest request, ViolationTexts texts) {
        this.catalogue = catalogue;
        this.caller = caller;
        this.request = request;
        this.texts = texts;
    }

    @Override
    public ImportReport importItems(@Nullable String profile, @Nullable InputStream lines) {
        return texts.in(
                request.language(), catalogue.importItems(caller.get(), profile, new LinesBody(lines, headers)));
    }

    @Override
    public Page<ItemSummary> drafts(@Nullable Integer limit, @Nullable String cursor) {
        return catalogue.drafts(caller.get(), PageRequest.of(limit, cursor));
    }

    @Override
    public Page<ItemType> types() {
        List<ItemType> types = catalogue.types(caller.get());
        return new Page<>(types, null, CappedCount.of(types.size()));
    }
}
