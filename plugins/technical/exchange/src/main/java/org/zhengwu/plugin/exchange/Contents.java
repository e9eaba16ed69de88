package org.zhengwu.plugin.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.zhengwu.api.Subject;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.exchange.BatchId;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.spi.technical.identity.PersonalData;

/** Keeps what records and batches hold encrypted at rest. */
@ApplicationScoped
class Contents {

    private final PersonalData personal;

    @Inject
    Contents(PersonalData personal) {
        this.personal = personal;
    }

    String seal(RowGuid owner, String text) {
        return personal.seal(owner.subject(), text);
    }

    String open(RowGuid owner, String sealed) {
        return personal.open(owner.subject(), sealed);
    }

    /** What a record holds; empty where it holds no more. */
    Map<String, String> of(RowEntity row) {
        String sealed = row.content();
        return sealed == null ? Map.of() : Json.lenient().readMap(open(row.guid(), sealed), String.class);
    }

    String seal(BatchId owner, String text) {
        return personal.seal(subject(owner), text);
    }

    String open(BatchId owner, String sealed) {
        return personal.open(subject(owner), sealed);
    }

    private static Subject subject(BatchId batch) {
        return new Subject("exchange-batch", batch.value());
    }
}
