package org.zhengwu.plugin.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.exchange.ExchangeRow;

/** Shows records as they leave, the personal members masked. */
@ApplicationScoped
class RowViews {

    private final Contents contents;
    private final Masks masks;
    private final Codes codes;
    private final ExchangeSettings settings;

    @Inject
    RowViews(Contents contents, Masks masks, Codes codes, ExchangeSettings settings) {
        this.contents = contents;
        this.masks = masks;
        this.codes = codes;
        this.settings = settings;
    }

    ExchangeRow of(RowEntity row) {
        Map<String, String> shown = codes.of(masks.over(contents.of(row))).values();
        return new ExchangeRow(
                row.guid(),
                row.kind(),
                row.subject(),
                row.projectNo(),
                row.state(),
                row.batch(),
                row.operation(),
                row.changedAt(),
                settings.dataSource(),
                shown,
                row.reasons(),
                new Revision(row.revision()));
    }
}
