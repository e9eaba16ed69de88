package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;

/**
 * A regional item no longer fits the superior's item that it inherits from (ITM-010): a new version of that
 * was published, or it was withdrawn. The regional version holds on as people were told it; its organ brings
 * it in line by a new version.
 *
 * @param item the regional item
 * @param version its version that was compared
 * @param superior the superior's item
 * @param superiorVersion the version of that which was published or withdrawn
 * @param fields the places that are looser or differ; {@code parent} where the superior's was withdrawn
 */
public record RegionalItemOutdated(
        ItemId item, ItemVersionId version, ItemId superior, ItemVersionId superiorVersion, List<String> fields)
        implements Event {

    public RegionalItemOutdated {
        requireNonNull(item, "item");
        requireNonNull(version, "version");
        requireNonNull(superior, "superior");
        requireNonNull(superiorVersion, "superiorVersion");
        fields = List.copyOf(fields);
    }

    @Override
    public Subject subject() {
        return new Subject("item", item.value());
    }
}
