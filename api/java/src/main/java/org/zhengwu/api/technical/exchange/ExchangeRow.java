package org.zhengwu.api.technical.exchange;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Revision;
import org.zhengwu.api.Subject;

/**
 * A record for the upper level, as it stands (CSE-001, CSE-002).
 *
 * @param guid {@code row_guid}
 * @param subject the case that it tells of
 * @param projectNo {@code project_no}, the number of the case
 * @param batch {@code cd_batch}, that of the last batch it went with; null before the first
 * @param operation {@code cd_operation} in that batch; null before the first
 * @param time {@code cd_time}, when the record last changed here
 * @param dataSource {@code data_source}
 * @param values the members as they leave with the next or the last batch, by name; personal ones masked, codes as the
 *     profile has them; empty where it holds no more
 * @param reasons why it was refused the last time, until it goes again; empty where it was not
 * @since 0.1
 */
public record ExchangeRow(
        RowGuid guid,
        RowKind kind,
        Subject subject,
        String projectNo,
        RowState state,
        @Nullable BatchId batch,
        @Nullable RowOperation operation,
        Instant time,
        String dataSource,
        Map<String, String> values,
        List<RowReason> reasons,
        Revision revision) {

    public ExchangeRow {
        requireNonNull(guid, "guid");
        requireNonNull(kind, "kind");
        requireNonNull(subject, "subject");
        requireNonNull(projectNo, "projectNo");
        requireNonNull(state, "state");
        requireNonNull(time, "time");
        requireNonNull(dataSource, "dataSource");
        requireNonNull(revision, "revision");
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        reasons = List.copyOf(reasons);
    }
}
