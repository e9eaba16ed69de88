package org.zhengwu.plugin.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhengwu.api.json.Json;
import org.zhengwu.api.technical.exchange.BatchId;
import org.zhengwu.api.technical.exchange.RowGuid;
import org.zhengwu.api.technical.exchange.RowOperation;

/** Writes a batch by {@code docs/schemas/exchange-batch.schema.json} (CSE-001). */
final class BatchText {

    static final String GUID = "row_guid";

    private final BatchId id;
    private final String dataSource;
    private final List<Map<String, Object>> records = new ArrayList<>();
    private final List<RowGuid> members = new ArrayList<>();

    BatchText(BatchId id, String dataSource) {
        this.id = id;
        this.dataSource = dataSource;
    }

    void add(RowEntity row, RowOperation operation, Map<String, String> values) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("object", row.kind().object());
        record.put(GUID, row.guid());
        record.put("cd_batch", id);
        record.put("cd_operation", operation);
        record.put("cd_time", row.changedAt());
        record.put("data_source", dataSource);
        record.put("project_no", row.projectNo());
        record.put("data", values);
        records.add(record);
        members.add(row.guid());
    }

    List<RowGuid> members() {
        return List.copyOf(members);
    }

    String json() {
        return Json.strict().write(Map.of("batch", id, "records", records));
    }
}
