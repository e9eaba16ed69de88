package org.zhengwu.api.application.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.zhengwu.api.Event;
import org.zhengwu.api.Subject;

/** An item was withdrawn; from this day on nobody can apply for it. */
public record ItemWithdrawn(ItemId item, ItemVersionId version, LocalDate from) implements Event {

    public ItemWithdrawn {
        requireNonNull(item, "item");
        requireNonNull(version, "version");
        requireNonNull(from, "from");
    }

    @Override
    public Subject subject() {
        return new Subject("item", item.value());
    }
}
