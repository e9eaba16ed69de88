package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;

/** A version of an item was published; it holds from its first day on. */
public record ItemPublished(ItemId item, ItemVersionId version, int number, LocalDate effectiveFrom) implements Event {

    public ItemPublished {
        requireNonNull(item, "item");
        requireNonNull(version, "version");
        requireNonNull(effectiveFrom, "effectiveFrom");
    }

    @Override
    public Subject subject() {
        return new Subject("item", item.value());
    }
}
